using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>Whether an idea has come from a unit of a lab.</summary>
public sealed record UnitIdeas(string Unit, bool HasIdea);

/// <summary>That a lab has begun to look for ideas.</summary>
/// <param name="UntilOn">The day until which it is asked; null when none was set.</param>
public sealed record Diagnosed(DateOnly? UntilOn);

public static class UnitIdeasQueries
{
    /// <summary>Null before the first day of Diagnose, and where there is none: until then no unit owes an idea.</summary>
    public static async Task<Diagnosed?> DiagnosedAsync(
        this LabinovDb db,
        Id<Lab> lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var diagnose = await db
            .Labs.Where(row => row.Id == lab)
            .SelectMany(row => row.Stages)
            .Where(stage => stage.Kind == StageKind.Diagnose)
            .Select(stage => new { stage.State, stage.PlannedUntilOn })
            .SingleAsync(cancel);
        return diagnose.State is StageState.Planned or StageState.Skipped or StageState.Unrecorded
            ? null
            : new Diagnosed(diagnose.PlannedUntilOn);
    }

    /// <summary>By name. The idea of a unit below counts for the unit above; a draft counts for nobody.</summary>
    public static Task<List<UnitIdeas>> UnitsWithIdeasAsync(
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
            .Select(office => new UnitIdeas(
                office.Name,
                db.Ideas.Any(idea =>
                    idea.LabId == lab
                    && idea.State != IdeaState.Draft
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
