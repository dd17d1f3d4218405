using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Boards.Changes;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Pages;

/// <summary>One note with all that can be done to it: its text, colour, place, links and comments.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Board)]
public sealed class ShowNote(LabinovDb db, EnterBoard enter, WriteBoards write, Words words)
    : BoardPage(db, enter, write)
{
    public NoteRow Shown { get; private set; } = null!;
    public GroupRow Under { get; private set; } = null!;
    public bool MayChange { get; private set; }
    public bool IsGone { get; private set; }
    public IReadOnlyList<Comment> Comments { get; private set; } = [];

    /// <summary>Text of a comment that has to be typed again.</summary>
    public string? TypedComment => Kind == ChangeKinds.Comment ? Text : null;

    /// <summary>Of the edit that has to be made again, else of the note.</summary>
    public string TypedText => Kind == ChangeKinds.Write ? Text ?? "" : Shown.Text;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return await LoadAsync(cancel) ? Page()
            : Place is null ? NotHere()
            : NotFound();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        ChangeAsync(
            answer =>
                answer.Kept is { } kept ? Done(BoardsLinks.Note(Number, kept), "boards.late-text")
                : Kind == ChangeKinds.TakeAway ? Done(BoardsLinks.To(Number), "boards.note.gone")
                : Kind == ChangeKinds.Comment
                    ? LocalRedirect(
                        Request.PathBase + BoardsLinks.Note(Number, Note!.Value) + "#comments"
                    )
                : LocalRedirect(Request.PathBase + BoardsLinks.Card(Number, Note!.Value)),
            cancel
        );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel) || Note is not { } id)
        {
            return false;
        }

        var note = await Db
            .Notes.AsNoTracking()
            .SingleOrDefaultAsync(
                row => row.Id == new Id<Note>(id) && row.BoardId == Board.Id,
                cancel
            );
        if (
            note is null
            || View.Groups.FirstOrDefault(row => row.Id == note.GroupId) is not { } group
        )
        {
            return false;
        }

        (Under, IsGone, MayChange) = (group, note.IsGone, note.MayChange(Place.Hand));
        Shown = await Db.Notes.Where(row => row.Id == note.Id).Rows(Db).SingleAsync(cancel);
        Comments = await (
            from comment in Db.NoteComments
            where comment.NoteId == note.Id && !comment.IsGone
            join author in Db.People on comment.AuthorId equals author.Id into authors
            from author in authors.DefaultIfEmpty()
            join guest in Db.Guests on comment.GuestId equals guest.Id into guests
            from guest in guests.DefaultIfEmpty()
            orderby comment.Nth
            select new Comment(
                comment.Text,
                author != null ? author.Name
                    : guest != null ? guest.Name
                    : null
            )
        ).ToListAsync(cancel);
        return true;
    }

    protected override string Sentence(RuleBroken broken)
    {
        ArgumentNullException.ThrowIfNull(broken);
        return words[broken.Words, [.. broken.Args]];
    }

    public sealed record Comment(string Text, string? By);
}
