using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>Whether an idea has come from a unit of a lab.</summary>
public sealed record UnitIdeas(string Unit, bool HasIdea);

public static class UnitIdeasQueries
{
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
