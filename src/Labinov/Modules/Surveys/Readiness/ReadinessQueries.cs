using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Readiness;

/// <summary>A unit of a lab and how far its assessment is.</summary>
/// <param name="State">Null where nobody began.</param>
public sealed record ReadinessRow(
    int Number,
    Id<Organisation> UnitId,
    string Unit,
    AssessmentState? State,
    int? SelfTenths,
    int? FinalTenths,
    DateOnly? EditionOn,
    bool IsOnBehalf
)
{
    /// <summary>The unit has to act: it has not begun, is writing, or was asked to correct.</summary>
    public bool IsMissing => State is not { } state || state.IsWithUnit();

    public ReadinessLevel? Self => LevelOf(SelfTenths);
    public ReadinessLevel? Final => LevelOf(FinalTenths);

    private ReadinessLevel? LevelOf(int? tenths) =>
        tenths is { } found && EditionOn is { } edition
            ? ReadinessMaster.LevelOf(found, edition)
            : null;

    /// <summary>Without scores for other units; a draft's are for the unit itself and for whoever writes in its name.</summary>
    public ReadinessRow ShownTo(Actor actor, LabFacts lab) =>
        Assessment.MayAssess(actor, lab, UnitId)
        || (!IsMissing && Assessment.MayReadAll(actor, lab))
            ? this
            : this with
            {
                SelfTenths = null,
                FinalTenths = null,
            };
}

public static class ReadinessQueries
{
    /// <summary>Every unit that takes part, by name.</summary>
    public static IQueryable<ReadinessRow> ReadinessOf(this LabinovDb db, Id<Lab> lab)
    {
        ArgumentNullException.ThrowIfNull(db);
        return from unit in db.LabUnits.TakingPart(lab)
            join office in db.Organisations on unit.UnitId equals office.Id
            join row in db.ReadinessAssessments.Where(row => row.LabId == lab)
                on unit.UnitId equals row.UnitId
                into rows
            from row in rows.DefaultIfEmpty()
            orderby office.SearchName, office.Number
            select new ReadinessRow(
                office.Number,
                office.Id,
                office.Name,
                row == null ? null : row.State,
                row == null ? null : row.SelfTenths,
                row == null ? null : row.FinalTenths,
                row == null ? null : row.EditionOn,
                row != null && row.IsOnBehalf
            );
    }

    public static Task<DateOnly?> ReadinessDueAsync(
        this LabinovDb db,
        Id<Lab> lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .ReadinessCalls.Where(call => call.LabId == lab)
            .Select(call => (DateOnly?)call.DueOn)
            .SingleOrDefaultAsync(cancel);
    }
}
