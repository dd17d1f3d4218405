using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Boards.Changes;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Pages;

/// <summary>For those who lead a board: who may join, freezing, votes, timer, headings, and the end.</summary>
[EnableRateLimiting(RateLimits.Board)]
public sealed class LeadBoard(
    LabinovDb db,
    EnterBoard enter,
    WriteBoards write,
    EndBoard end,
    IHomeAddress home,
    TimeProvider time,
    Words words
) : BoardPage(db, enter, write)
{
    [BindProperty]
    public BoardJoining? Joining { get; set; }

    public IEnumerable<Choice> Joinings =>
        Enum.GetValues<BoardJoining>().Select(one => new Choice($"{one}", words.Of(one)));

    /// <summary>What the square leads to; null without a code.</summary>
    public string? JoinLink =>
        Board.JoinCode is { } code ? home.To(BoardsLinks.JoinWith(code)) : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        if (await ShutAsync(cancel) is { } shut)
        {
            return shut;
        }

        Joining = Board.Joining;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await ShutAsync(cancel)
        ?? await ChangeAsync(_ => Done(BoardsLinks.Lead(Number), "boards.lead.done"), cancel);

    /// <summary>Others may join, or no longer; always with a new code.</summary>
    public async Task<IActionResult> OnPostJoiningAsync(CancellationToken cancel)
    {
        if (await ShutAsync(cancel) is { } shut)
        {
            return shut;
        }

        if (Joining is not { } joining)
        {
            return await AgainAsync(cancel);
        }

        var board = await Db.Boards.SingleAsync(row => row.Id == Board.Id, cancel);
        var code = await OpenBoard.FreeCodeAsync(Db, cancel);
        board.LetJoin(Actor, Lab, joining, code, time.Now());
        await OpenBoard.SaveWithCodeAsync(Db, board, cancel);
        return Done(BoardsLinks.Lead(Number), "boards.lead.joining.done");
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancel)
    {
        if (await ShutAsync(cancel) is { } shut)
        {
            return shut;
        }

        await end.CloseAsync(Board.Id, Actor, Lab, cancel);
        return Done(BoardsLinks.To(Number), "boards.lead.close.done");
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken cancel)
    {
        if (await ShutAsync(cancel) is { } shut)
        {
            return shut;
        }

        await end.ReopenAsync(Board.Id, Actor, Lab, cancel);
        return Done(BoardsLinks.Lead(Number), "boards.lead.reopen.done");
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var there = await base.LoadAsync(cancel);
        Joining ??= there ? Board.Joining : null;
        return there;
    }

    protected override string Sentence(RuleBroken broken)
    {
        ArgumentNullException.ThrowIfNull(broken);
        return words[broken.Words, [.. broken.Args]];
    }

    // Null for those who lead.
    private async Task<IActionResult?> ShutAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : Place.Hand.Leads ? null
        : NotAllowed();
}
