using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Boards.Changes;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Labinov.Modules.Boards.Pages;

/// <summary>One note after the other, big enough for the wall. Those who lead go on; everybody at the board sees which one it is.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Board)]
public sealed class PresentBoard(LabinovDb db, EnterBoard enter, WriteBoards write, Words words)
    : BoardPage(db, enter, write)
{
    public IReadOnlyList<NoteRow> Notes { get; private set; } = [];

    /// <summary>Its place among <see cref="Notes"/>; below zero while none is presented.</summary>
    public int At { get; private set; }

    public NoteRow? Shown => At < 0 ? null : Notes[At];
    public GroupRow? Under => View.Groups.FirstOrDefault(group => group.Id == Shown?.Group);
    public Guid? Next => At + 1 < Notes.Count ? Notes[At + 1].Id.Value : null;
    public Guid? Previous => At > 0 ? Notes[At - 1].Id.Value : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return await LoadAsync(cancel) ? Page() : NotHere();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        ChangeAsync(_ => LocalRedirect(Request.PathBase + BoardsLinks.Present(Number)), cancel);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Notes = [.. View.Notes];
        At = Notes.ToList().FindIndex(note => note.Id == Board.PresentedId);
        return true;
    }

    protected override string Sentence(RuleBroken broken)
    {
        ArgumentNullException.ThrowIfNull(broken);
        return words[broken.Words, [.. broken.Args]];
    }
}
