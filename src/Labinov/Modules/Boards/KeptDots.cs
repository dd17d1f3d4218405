using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards;

/// <summary>Dots beside each note. Of a board that was closed long ago nobody's dots are known any more, and nothing can be counted anew.</summary>
internal sealed class KeptDots : IKeptCount
{
    public string Name => "boards.dots";
    public bool IsOfVotes => true;

    public IAsyncEnumerable<Miscount> RecountAsync(LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Notes.Where(note =>
                db.Boards.Any(board => board.Id == note.BoardId && board.ClosedAt == null)
                || db.Dots.Any(dot => dot.BoardId == note.BoardId)
            )
            .Select(note => new Recount<Id<Note>>
            {
                Of = note.Id,
                Kept = note.Dots,
                Counted = db.Dots.Count(dot =>
                    dot.BoardId == note.BoardId && dot.NoteId == note.Id
                ),
            })
            .Wrong();
    }
}

/// <summary>Comments beside each note.</summary>
internal sealed class KeptNoteComments : IKeptCount
{
    public string Name => "boards.comments";

    public IAsyncEnumerable<Miscount> RecountAsync(LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Notes.Select(note => new Recount<Id<Note>>
            {
                Of = note.Id,
                Kept = note.Comments,
                Counted = db.NoteComments.Count(comment =>
                    comment.NoteId == note.Id && !comment.IsGone
                ),
            })
            .Wrong();
    }
}
