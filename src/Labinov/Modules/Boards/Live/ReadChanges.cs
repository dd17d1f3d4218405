using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Live;

internal static class ReadChanges
{
    /// <summary>All changes of a board behind a number, in order, with the names of those who made them.</summary>
    public static async Task<List<SavedChange>> ReadChangesAsync(
        this LabinovDb db,
        Id<Board> board,
        int after,
        CancellationToken cancel
    )
    {
        var rows = await (
            from change in db.BoardChanges
            where change.BoardId == board && change.Number > after
            join author in db.People on change.AuthorId equals author.Id into authors
            from author in authors.DefaultIfEmpty()
            join guest in db.Guests on change.GuestId equals guest.Id into guests
            from guest in guests.DefaultIfEmpty()
            orderby change.Number
            select new
            {
                change.Number,
                change.ChangeId,
                change.Kind,
                change.Told,
                By = author != null ? author.Name
                : guest != null ? guest.Name
                : null,
            }
        )
            .Take(BoardFeed.FarBehind)
            .ToListAsync(cancel);
        var isClosed = await db.Boards.AnyAsync(
            row => row.Id == board && row.ClosedAt != null,
            cancel
        );
        return
        [
            .. rows.Select(
                (row, i) =>
                    new SavedChange(
                        board,
                        row.Number,
                        SavedChange.LineOf(row.Number, row.ChangeId, row.Kind, row.By, row.Told),
                        isClosed && i == rows.Count - 1
                    )
            ),
        ];
    }
}
