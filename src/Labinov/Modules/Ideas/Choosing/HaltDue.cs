using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>On the desk of the head of its unit and of its region's keepers: the day to which something was postponed has come.</summary>
internal sealed class HaltDue : IDue
{
    public async Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var units = actor.Scopes<Organisation>(ScopeKind.Unit, Role.UnitHead);
        var regions = actor.Scopes<Region>(
            ScopeKind.Region,
            Role.LocusCoordinator,
            Role.InnovationAdmin
        );
        if (units.Count == 0 && regions.Count == 0)
        {
            return [];
        }

        var rows = await db
            .Ideas.Where(idea =>
                idea.State == IdeaState.Postponed
                && idea.WakesOn <= today
                && (units.Contains(idea.UnitId) || regions.Contains(idea.RegionId!.Value))
            )
            .OrderBy(idea => idea.WakesOn)
            .ThenBy(idea => idea.Number)
            .Take(Due.Most)
            .Select(idea => new
            {
                idea.Number,
                idea.Title,
                idea.WakesOn,
            })
            .ToListAsync(cancel);
        return rows.ConvertAll(row => new Due(
            "ideas.halt.due",
            row.Title,
            IdeasLinks.To(row.Number, row.Title),
            row.WakesOn!.Value,
            row.WakesOn < today,
            IsDeadline: true
        ));
    }
}
