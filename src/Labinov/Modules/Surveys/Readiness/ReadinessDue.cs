using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Readiness;

/// <summary>What waits for a unit's head and operator, and for those who validate.</summary>
public sealed class ReadinessDue : IDue
{
    /// <summary>A unit waits at most so many days for its final score.</summary>
    public const int DaysToValidate = 14;

    public async Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return
        [
            .. await OfUnitsAsync(db, actor, today, cancel),
            .. await ReturnedDue.ReadAsync(db, actor, today, cancel),
            .. await OfValidatorsAsync(db, actor, today, cancel),
        ];
    }

    private static async Task<IEnumerable<Due>> OfUnitsAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        if (!actor.Is(Role.UnitHead, Role.UnitOperator))
        {
            return [];
        }

        var rows = await (
            from unit in db.LabUnits.HeldBy(actor, Role.UnitHead, Role.UnitOperator)
            where unit.LeftOn == null
            join call in db.ReadinessCalls on unit.LabId equals call.LabId
            join lab in db.Labs on unit.LabId equals lab.Id
            join office in db.Organisations on unit.UnitId equals office.Id
            where
                !db.ReadinessAssessments.Any(row =>
                    row.LabId == unit.LabId
                    && row.UnitId == unit.UnitId
                    && row.State != AssessmentState.Draft
                )
            orderby call.DueOn, office.Number
            select new
            {
                Lab = lab.Number,
                office.Number,
                office.Name,
                call.DueOn,
            }
        )
            .Take(Due.Most)
            .ToListAsync(cancel);
        return rows.Select(row => new Due(
            "surveys.readiness.due.assess",
            row.Name,
            ReadinessLinks.OfUnit(row.Lab, row.Number),
            row.DueOn,
            row.DueOn < today,
            IsDeadline: true
        ));
    }

    private static async Task<IEnumerable<Due>> OfValidatorsAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var labs = actor.Scopes<Lab>(ScopeKind.Lab, Role.LabCoordinator, Role.Facilitator);
        var regions = actor.Scopes<Region>(ScopeKind.Region, Role.TechnicalTeam);
        if (labs.Count + regions.Count == 0)
        {
            return [];
        }

        var rows = await (
            from row in db.ReadinessAssessments
            where row.State == AssessmentState.Submitted || row.State == AssessmentState.Reopened
            join lab in db.Labs on row.LabId equals lab.Id
            join office in db.Organisations on row.UnitId equals office.Id
            where labs.Contains(lab.Id) || regions.Contains(lab.RegionId)
            orderby row.SubmittedAt, office.Number
            select new
            {
                Lab = lab.Number,
                office.Number,
                office.Name,
                At = row.SubmittedAt!.Value,
            }
        )
            .Take(Due.Most)
            .ToListAsync(cancel);
        return rows.Select(row => new Due(
            "surveys.readiness.due.validate",
            row.Name,
            ReadinessLinks.OfUnit(row.Lab, row.Number),
            Clock.DayOf(row.At),
            Clock.DayOf(row.At).AddDays(DaysToValidate) < today
        ));
    }
}
