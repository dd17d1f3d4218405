using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Problems;

/// <summary>For which units of a lab somebody may speak: those who organise and coach for all, everybody else for their own.</summary>
public sealed record Voice(bool ForAll, IReadOnlyList<Id<Organisation>> Units)
{
    public bool IsSilent => !ForAll && Units.Count == 0;

    public bool For(Id<Organisation> unit) => ForAll || Units.Contains(unit);
}

public static class Voices
{
    /// <summary>One query. A unit that has left the lab is spoken for by nobody but the organisers.</summary>
    public static async Task<Voice> VoiceAsync(
        this LabinovDb db,
        LabFacts lab,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(actor);
        if (
            lab.MayArrange(actor)
            || lab.MayCoach(actor)
            || actor.IsIn(
                new Scope(ScopeKind.Region, lab.RegionId.Value),
                Role.InnovationAdmin,
                Role.TechnicalTeam
            )
            || actor.IsIn(new Scope(ScopeKind.Lab, lab.Id.Value), Role.TechnicalTeam)
        )
        {
            return new Voice(true, []);
        }

        return new Voice(
            false,
            await db
                .LabUnits.TakingPart(lab.Id)
                .WorkedBy(actor)
                .Select(unit => unit.UnitId)
                .ToListAsync(cancel)
        );
    }
}
