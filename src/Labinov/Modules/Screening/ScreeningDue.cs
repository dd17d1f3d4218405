using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening;

/// <summary>How many ideas wait for a reviewer, one line a screening.</summary>
internal sealed class ScreeningDue(Words words) : IDue
{
    /// <summary>An idea waits at most so many days for a reviewer.</summary>
    public const int DaysToReview = 7;

    public async Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        if (
            actor.Person is not { } person
            || !actor.Is([
                .. JudgeRoles.InLab,
                .. JudgeRoles.InRegion,
                .. JudgeRoles.InProvince,
                .. JudgeRoles.InNation,
            ])
        )
        {
            return [];
        }

        var me = new Id<Person>(person);
        var rows = await (
            from review in db.Reviews
            where review.JudgeId == me && review.DoneAt == null
            join screening in db.Screenings on review.ScreeningId equals screening.Id
            where screening.ClosedAt == null
            join idea in db.Ideas.Undecided() on review.IdeaId equals idea.Id
            group review by new { screening.Number, screening.Title } into waiting
            select new
            {
                waiting.Key.Number,
                waiting.Key.Title,
                Waiting = waiting.Count(),
                Since = waiting.Min(review => review.AskedAt),
            }
        )
            .OrderBy(row => row.Since)
            .Take(Due.Most)
            .ToListAsync(cancel);
        return rows.ConvertAll(row => new Due(
            "screening.due.review",
            words["screening.due.title", row.Title, row.Waiting].Value,
            ScreeningLinks.Review(row.Number),
            Clock.DayOf(row.Since),
            Clock.DayOf(row.Since).AddDays(DaysToReview) < today
        ));
    }
}
