using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Boards.Changes;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Labinov.Modules.Boards.Pages;

/// <summary>
/// The board: groups with their notes. An ordinary page with ordinary forms; a script makes it live. For those inside the lab and for guests
/// with the code; a stranger without one is led to where it is typed.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Board)]
public sealed class ShowBoard(
    LabinovDb db,
    EnterBoard enter,
    WriteBoards write,
    BoardAnswers answers,
    Words words
) : BoardPage(db, enter, write)
{
    /// <summary>Dots that this hand still has.</summary>
    public int DotsLeft { get; private set; }

    /// <summary>On which notes this hand has put how many.</summary>
    public IReadOnlyDictionary<Id<Note>, int> OwnDots { get; private set; } =
        new Dictionary<Id<Note>, int>();

    /// <summary>What this hand wrote and may take away.</summary>
    public IReadOnlySet<Id<Note>> Mine { get; private set; } = new HashSet<Id<Note>>();

    /// <summary>The notes to which each is tied.</summary>
    public ILookup<Id<Note>, NoteRow> Linked { get; private set; } =
        Array.Empty<NoteRow>().ToLookup(note => note.Id);

    /// <summary>Of the paper boards that were typed in; for those inside the lab.</summary>
    public IReadOnlyList<PhotoRow> Photos { get; private set; } = [];

    public NoteRow? Presented => View.Notes.FirstOrDefault(note => note.Id == Board.PresentedId);

    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await LoadAsync(cancel))
        {
            return NotHere();
        }

        // A guest takes no list away.
        return Place.IsInside ? AsSheet(format) ?? Page() : Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        ChangeAsync(
            answer =>
                Kind == ChangeKinds.Undo
                    ? Done(BoardsLinks.To(Number), "boards.undone")
                    : LocalRedirect(
                        Request.PathBase
                            + (
                                Kind == ChangeKinds.Add ? BoardsLinks.Card(Number, answer.Id)
                                : Note is { } note ? BoardsLinks.Card(Number, note)
                                : BoardsLinks.To(Number)
                            )
                    ),
            cancel
        );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        OwnDots = await answers.OwnDotsAsync(Place, cancel);
        DotsLeft = Math.Max(0, Board.Dots - OwnDots.Values.Sum());
        Mine = await answers.OwnNotesAsync(Place, cancel);
        Linked = View.Ties();
        Photos = Place.IsInside ? await Db.PhotosAsync(Board.Id, cancel) : [];
        return true;
    }

    private ActionResult? AsSheet(string? format) =>
        Sheet.Of(
            format,
            string.Create(CultureInfo.InvariantCulture, $"papan-{Number}"),
            BoardSheet.Columns(words, !Board.AreVotesHidden),
            () =>
                View
                    .Groups.SelectMany(group => group.Notes.Select(note => (group, note)))
                    .ToAsyncEnumerable()
        );

    protected override string Sentence(RuleBroken broken)
    {
        ArgumentNullException.ThrowIfNull(broken);
        return words[broken.Words, [.. broken.Args]];
    }
}
