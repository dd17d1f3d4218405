using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>What a unit may still send.</summary>
/// <param name="Most">What the lab allows.</param>
/// <param name="UnderWay">Sent and not ended.</param>
public sealed record QuotaLeft(int Most, int UnderWay)
{
    public bool IsFull => UnderWay >= Most;
}

/// <summary>A unit of a lab with its new ideas under way, those of the units below it included.</summary>
/// <param name="UnderWay">Sent and not ended.</param>
/// <param name="Awaiting">Of them, those that wait for the head of the unit: all that is told of them.</param>
public sealed record QuotaRow(string Unit, int UnderWay, int Awaiting);

public static class QuotaQueries
{
    /// <summary>New ideas of a lab that were sent and did not end.</summary>
    public static IQueryable<Idea> UnderWay(this IQueryable<Idea> ideas, Id<Lab> lab) =>
        ideas.Where(idea =>
            idea.LabId == lab
            && idea.Origin == IdeaOrigin.NewIdea
            && idea.SentAt != null
            && idea.State != IdeaState.NotSelected
            && idea.State != IdeaState.Merged
            && idea.State != IdeaState.Withdrawn
            && idea.State != IdeaState.Stopped
            && idea.State != IdeaState.Superseded
        );

    /// <summary>
    /// What stands in the way of a first sending; null when nothing can: no lab, no most, it was counted already, or it existed before.
    /// </summary>
    public static async Task<QuotaLeft?> QuotaLeftAsync(
        this LabinovDb db,
        int idea,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var asked = await (
            from draft in db.Ideas
            where draft.Number == idea && draft.SentAt == null && draft.Origin == IdeaOrigin.NewIdea
            join quota in db.IdeaQuotas on draft.LabId equals (Id<Lab>?)quota.LabId
            where quota.Most != null
            select new
            {
                quota.LabId,
                Most = quota.Most!.Value,
                draft.UnitId,
                Above = db
                    .Organisations.Where(unit => unit.Id == draft.UnitId)
                    .Select(unit => unit.ParentId)
                    .FirstOrDefault(),
            }
        ).SingleOrDefaultAsync(cancel);
        if (asked is null)
        {
            return null;
        }

        // The idea of a unit below counts for the unit above where only that one takes part, as in the list of units.
        var taking = await db
            .LabUnits.TakingPart(asked.LabId)
            .Where(unit => unit.UnitId == asked.UnitId || unit.UnitId == asked.Above)
            .Select(unit => unit.UnitId)
            .ToListAsync(cancel);
        var home = taking.Contains(asked.UnitId) || taking.Count == 0 ? asked.UnitId : taking[0];
        var count = await db
            .Ideas.UnderWay(asked.LabId)
            .CountAsync(
                sent =>
                    sent.UnitId == home
                    || db.Organisations.Any(below =>
                        below.Id == sent.UnitId && below.ParentId == home
                    ),
                cancel
            );
        return new QuotaLeft(asked.Most, count);
    }

    /// <summary>The units that take part, by name; one query, at most some 250 rows.</summary>
    public static Task<List<QuotaRow>> QuotaRowsAsync(
        this LabinovDb db,
        Id<Lab> lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .LabUnits.TakingPart(lab)
            .Join(db.Organisations, unit => unit.UnitId, office => office.Id, (_, office) => office)
            .OrderBy(office => office.SearchName)
            .Select(office => new QuotaRow(
                office.Name,
                db.Ideas.UnderWay(lab)
                    .Count(idea =>
                        idea.UnitId == office.Id
                        || db.Organisations.Any(below =>
                            below.Id == idea.UnitId && below.ParentId == office.Id
                        )
                    ),
                db.Ideas.UnderWay(lab)
                    .Count(idea =>
                        idea.State == IdeaState.AwaitingUnitHead
                        && (
                            idea.UnitId == office.Id
                            || db.Organisations.Any(below =>
                                below.Id == idea.UnitId && below.ParentId == office.Id
                            )
                        )
                    )
            ))
            .ToListAsync(cancel);
    }
}

/// <summary>Units of a lab from which fewer ideas came than were asked for; nobody is named where nothing was asked.</summary>
internal sealed class UnitsUnderQuota : IOutstanding
{
    public string Code => "quota";

    public string Words => "ideas.quota.outstanding";

    public int Order => 41;

    public async Task<Outstanding?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        var least = await db
            .IdeaQuotas.Where(quota => quota.LabId == lab.Id)
            .Select(quota => quota.Least)
            .SingleOrDefaultAsync(cancel);
        if (least is null || await db.DiagnosedAsync(lab.Id, cancel) is not { } diagnose)
        {
            return null;
        }

        var rows = await db.QuotaRowsAsync(lab.Id, cancel);
        var owing = rows.FindAll(row => row.UnderWay < least)
            .ConvertAll(row => new Owing(row.Unit, null));
        return rows.Count == 0
            ? null
            : new Outstanding(rows.Count, owing.Count, owing, diagnose.UntilOn, IdeasLinks.New);
    }
}
