using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Readiness;

/// <summary>
/// What was sent back waits for the unit's head and operator; where a coordinator had handed it in for a unit without accounts, for the
/// coordinator too.
/// </summary>
internal static class ReturnedDue
{
    /// <summary>A unit that has not corrected it after so many days is late.</summary>
    private const int DaysToCorrect = 14;

    public static async Task<IEnumerable<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var units = actor.Scopes<Organisation>(ScopeKind.Unit, Role.UnitHead, Role.UnitOperator);
        var regions = actor.Scopes<Region>(ScopeKind.Region, Role.LocusCoordinator);
        if (units.Count + regions.Count == 0)
        {
            return [];
        }

        var rows = await (
            from row in db.ReadinessAssessments
            where row.State == AssessmentState.Returned
            join lab in db.Labs on row.LabId equals lab.Id
            join office in db.Organisations on row.UnitId equals office.Id
            where units.Contains(row.UnitId) || (row.IsOnBehalf && regions.Contains(lab.RegionId))
            orderby office.Number, lab.Number
            select new
            {
                Lab = lab.Number,
                office.Number,
                office.Name,
                At = row.Moves.Max(move => move.MovedAt),
            }
        )
            .Take(Due.Most)
            .ToListAsync(cancel);
        return rows.Select(row => new Due(
            "surveys.readiness.due.returned",
            row.Name,
            ReadinessLinks.OfUnit(row.Lab, row.Number),
            Clock.DayOf(row.At),
            Clock.DayOf(row.At).AddDays(DaysToCorrect) < today
        ));
    }
}
