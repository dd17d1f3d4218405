using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Applications;

/// <summary>An application to finish before the window closes, an answer to read; and, for the manager, what waits to be scored and decided.</summary>
public sealed class ApplicationsDue : IDue
{
    /// <summary>Days after which a region waits too long for the manager's eyes.</summary>
    private const int Patience = 14;

    public async Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var due = new List<Due>();
        var mine = actor.Scopes<Region>(ScopeKind.Region, Application.Writers);
        if (mine.Count > 0)
        {
            due.AddRange(await OfRegionAsync(db, mine, today, cancel));
        }

        if (Application.MayDecide(actor))
        {
            due.AddRange(await ToDecideAsync(db, today, cancel));
        }

        return due;
    }

    private static async Task<List<Due>> OfRegionAsync(
        LabinovDb db,
        List<Id<Region>> mine,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var rows = await (
            from row in db.Applications
            join round in db.Rounds on row.RoundId equals round.Id
            join region in db.Regions on row.RegionId equals region.Id
            where
                mine.Contains(row.RegionId)
                && (
                    (row.State == ApplicationState.Draft && round.ApplyUntilOn >= today)
                    || (
                        (
                            row.State == ApplicationState.Selected
                            || row.State == ApplicationState.NotSelected
                        )
                        && row.AnswerReadAt == null
                    )
                )
            orderby row.Number
            select new
            {
                row.Number,
                row.State,
                Region = region.Name,
                round.Year,
                round.ApplyUntilOn,
                row.DecidedAt,
            }
        )
            .Take(Due.Most)
            .ToListAsync(cancel);
        return rows.ConvertAll(row =>
            row.State == ApplicationState.Draft
                ? new Due(
                    "programme.due.finish",
                    $"{row.Region} {row.Year}",
                    ApplicationLinks.To(row.Number),
                    row.ApplyUntilOn!.Value,
                    false
                )
                : new Due(
                    "programme.due.answer",
                    $"{row.Region} {row.Year}",
                    ApplicationLinks.To(row.Number),
                    Clock.DayOf(row.DecidedAt!.Value),
                    false
                )
        );
    }

    private static async Task<List<Due>> ToDecideAsync(
        LabinovDb db,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var rows = await db
            .Applications.Where(row => row.State == ApplicationState.Submitted)
            .OrderBy(row => row.SubmittedAt)
            .Take(Due.Most)
            .Select(row => new
            {
                row.Number,
                SubmittedAt = row.SubmittedAt!.Value,
                IsScored = row.Scores.Any(),
                Region = db
                    .Regions.Where(region => region.Id == row.RegionId)
                    .Select(region => region.Name)
                    .First(),
            })
            .ToListAsync(cancel);
        return rows.ConvertAll(row =>
        {
            var on = Clock.DayOf(row.SubmittedAt);
            return new Due(
                row.IsScored ? "programme.due.decide" : "programme.due.score",
                row.Region,
                row.IsScored
                    ? ApplicationLinks.To(row.Number)
                    : ApplicationLinks.Act(row.Number, "score"),
                on,
                today.DayNumber - on.DayNumber > Patience
            );
        });
    }
}
