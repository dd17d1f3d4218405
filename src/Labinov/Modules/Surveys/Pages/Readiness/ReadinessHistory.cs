using Labinov.Data;
using Labinov.Modules.Surveys.Readiness;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages.Readiness;

internal static class ReadinessHistory
{
    /// <summary>Who handed it in, sent it back and validated it, when and why; newest first.</summary>
    public static async Task<List<Moment>> ReadinessHistoryAsync(
        this LabinovDb db,
        IQueryable<Assessment> assessments,
        Words words,
        string zone,
        CancellationToken cancel
    )
    {
        var moves = await (
            from move in assessments.SelectMany(row => row.Moves)
            join person in db.People on move.PersonId equals person.Id
            orderby move.Ordinal descending
            select new
            {
                move.MovedAt,
                move.To,
                move.Tenths,
                move.Reason,
                person.Name,
            }
        ).ToListAsync(cancel);
        return moves.ConvertAll(move => new Moment(
            Formats.Moment(move.MovedAt, zone),
            words.Move(move.To, move.Tenths),
            move.Name,
            move.Reason
        ));
    }
}
