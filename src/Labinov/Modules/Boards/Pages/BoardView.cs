using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Boards.Changes;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Pages;

/// <summary>A note as it hangs.</summary>
/// <param name="By">Name of its writer; null for whoever gave none.</param>
/// <param name="Of">The note beside which it keeps a late text.</param>
public sealed record NoteRow(
    Id<Note> Id,
    Id<BoardGroup> Group,
    string Text,
    int V,
    NoteColour Colour,
    string Rank,
    int Dots,
    int Comments,
    string? By,
    Id<Note>? Of
)
{
    public string Dye => ToldNote.ColourOf(Colour);
}

/// <param name="Lane">The row in which it stands; null where there is but one.</param>
public sealed record GroupRow(
    Id<BoardGroup> Id,
    string Title,
    string? Lane,
    string Rank,
    IReadOnlyList<NoteRow> Notes
)
{
    public string Name => BoardGroup.NameOf(Lane, Title);
}

/// <summary>Everything that hangs on a board; bounded, so read whole.</summary>
public sealed record BoardView(IReadOnlyList<GroupRow> Groups, IReadOnlyList<LinkRow> Links)
{
    public IEnumerable<NoteRow> Notes => Groups.SelectMany(group => group.Notes);

    /// <summary>Rows of groups that stand side by side, in the order of their first.</summary>
    public IEnumerable<IGrouping<string, GroupRow>> Lanes =>
        Groups.GroupBy(group => group.Lane ?? "", StringComparer.Ordinal);

    /// <summary>Those to which the note is linked.</summary>
    public IEnumerable<NoteRow> LinkedTo(Id<Note> note) =>
        from link in Links
        where link.From == note || link.To == note
        join other in Notes on link.From == note ? link.To : link.From equals other.Id
        select other;

    /// <summary>For all notes at once: those to which each is linked.</summary>
    public ILookup<Id<Note>, NoteRow> Ties()
    {
        var notes = Notes.ToDictionary(note => note.Id);
        return Links
            .SelectMany(link => new[] { (link.From, link.To), (From: link.To, To: link.From) })
            .Where(end => notes.ContainsKey(end.To))
            .ToLookup(end => end.From, end => notes[end.To]);
    }

    public static async Task<BoardView> ReadAsync(
        LabinovDb db,
        Id<Board> board,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var groups = await db
            .BoardGroups.Hanging(board)
            .Select(group => new
            {
                group.Id,
                group.Title,
                group.Lane,
                group.Rank,
            })
            .ToListAsync(cancel);
        var notes = (await db.Notes.Hanging(board).Rows(db).ToListAsync(cancel)).ToLookup(note =>
            note.Group
        );
        var links = await db
            .NoteLinks.Where(link => link.BoardId == board && !link.IsGone)
            .Select(link => new LinkRow(link.FromId, link.ToId))
            .ToListAsync(cancel);
        return new(
            [
                .. groups.Select(group => new GroupRow(
                    group.Id,
                    group.Title,
                    group.Lane,
                    group.Rank,
                    [.. notes[group.Id]]
                )),
            ],
            links
        );
    }
}

public sealed record LinkRow(Id<Note> From, Id<Note> To);

internal static class NoteRows
{
    public static IQueryable<NoteRow> Rows(this IQueryable<Note> notes, LabinovDb db) =>
        from note in notes
        join author in db.People on note.AuthorId equals author.Id into authors
        from author in authors.DefaultIfEmpty()
        join guest in db.Guests on note.GuestId equals guest.Id into guests
        from guest in guests.DefaultIfEmpty()
        select new NoteRow(
            note.Id,
            note.GroupId,
            note.Text,
            note.TextVersion,
            note.Colour,
            note.Rank,
            note.Dots,
            note.Comments,
            author != null ? author.Name
                : guest != null ? guest.Name
                : null,
            note.VariantOfId
        );
}
