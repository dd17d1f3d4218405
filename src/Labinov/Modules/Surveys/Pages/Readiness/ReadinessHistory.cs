using Labinov.Data;
using Labinov.Modules.Surveys.Readiness;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages.Readiness;

internal static class ReadinessHistory
{
    /// <summary>Who submitted and validated when, newest first.</summary>
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
                person.Name,
            }
        ).ToListAsync(cancel);
        return moves.ConvertAll(move => new Moment(
            Formats.Moment(move.MovedAt, zone),
            $"{words.Of(move.To)}: {ReadinessText.Points(move.Tenths)}",
            move.Name,
            null
        ));
    }
}
