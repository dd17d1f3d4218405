using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Applications;

/// <summary>What may be asked of applications.</summary>
public static class ApplicationQueries
{
    /// <summary>A region's own, from the first word on; managers see what was handed in, never a draft. Nobody else sees any.</summary>
    public static IQueryable<Application> VisibleTo(
        this IQueryable<Application> applications,
        Actor actor
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        var mine = actor.Scopes<Region>(ScopeKind.Region, Application.Writers);
        var all = Application.MayReadAll(actor);
        return applications.Where(row =>
            mine.Contains(row.RegionId) || (all && row.SubmittedAt != null)
        );
    }

    /// <summary>What a page tells of one application, without its team and scores.</summary>
    public static IQueryable<ApplicationFacts> Facts(
        this IQueryable<Application> applications,
        LabinovDb db
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return from row in applications
            join round in db.Rounds on row.RoundId equals round.Id
            join region in db.Regions on row.RegionId equals region.Id
            select new ApplicationFacts(
                row.Id,
                row.RegionId,
                row.RoundId,
                row.Version,
                row.Number,
                row.State,
                round.Number,
                round.Year,
                round.Theme,
                round.ApplyFromOn,
                round.ApplyUntilOn,
                region.Code,
                region.Name,
                region.TimeZone,
                db.Regions.Where(above => above.Id == region.ProvinceId)
                    .Select(above => above.Name)
                    .FirstOrDefault(),
                db.RegionListings.Any(list =>
                    list.RegionId == row.RegionId
                    && list.FromOn.Year <= round.Year
                    && list.UntilOn.Year >= round.Year
                ),
                row.LetterNumber,
                row.LetterOn,
                row.LetterFormat,
                row.ContactName,
                row.ContactPhone,
                row.ContactEmail,
                row.Profile,
                row.Challenges,
                row.UnitId,
                db.Organisations.Where(unit => unit.Id == row.UnitId)
                    .Select(unit => unit.Name)
                    .FirstOrDefault(),
                row.Team.Count,
                row.SubmittedAt,
                row.DecidedAt,
                row.Reason,
                row.AnswerReadAt,
                db.Labs.Where(lab => lab.RoundId == row.RoundId && lab.RegionId == row.RegionId)
                    .Select(lab => (int?)lab.Number)
                    .FirstOrDefault()
            );
    }

    /// <summary>The applications of a round as managers list them: one row for each region that handed in, at most as many as there are regions.</summary>
    public static IQueryable<ApplicationRow> Rows(
        this IQueryable<Application> applications,
        LabinovDb db
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return from row in applications
            join round in db.Rounds on row.RoundId equals round.Id
            join region in db.Regions on row.RegionId equals region.Id
            select new ApplicationRow(
                row.Number,
                row.State,
                region.Code,
                region.Name,
                region.SearchName,
                db.Regions.Where(above => above.Id == region.ProvinceId)
                    .Select(above => above.Name)
                    .FirstOrDefault(),
                db.RegionListings.Any(list =>
                    list.RegionId == row.RegionId
                    && list.FromOn.Year <= round.Year
                    && list.UntilOn.Year >= round.Year
                ),
                db.Organisations.Where(unit => unit.Id == row.UnitId)
                    .Select(unit => unit.Name)
                    .FirstOrDefault(),
                row.Team.Count,
                row.SubmittedAt!.Value,
                row.Scores.OrderBy(score => score.Line)
                    .Select(score => new ScoreLine(score.Line, score.Points, null))
                    .ToList()
            );
    }

    /// <summary>The technical team in the order of the decree.</summary>
    public static Task<List<TeamLine>> TeamAsync(
        this LabinovDb db,
        Id<Application> application,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Applications.Where(row => row.Id == application)
            .SelectMany(row => row.Team)
            .OrderBy(member => member.Line)
            .Select(member => new TeamLine(member.Name, member.Unit, member.Task))
            .ToListAsync(cancel);
    }

    public static IQueryable<CriterionRow> Rows(this IQueryable<Criterion> criteria) =>
        criteria
            .OrderBy(row => row.Line)
            .Select(row => new CriterionRow(row.Line, row.Title, row.Explanation, row.Weight));
}
