using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Proposals;

public static class ProposalQueries
{
    /// <summary>The region's keepers see all of their region, the nation's manager all of them, an office what it was asked to answer.</summary>
    public static IQueryable<Proposal> VisibleTo(this IQueryable<Proposal> proposals, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.IsNational(Role.ProgrammeManager))
        {
            return proposals;
        }

        var regions = actor.Scopes<Region>(
            ScopeKind.Region,
            Role.LocusCoordinator,
            Role.InnovationAdmin
        );
        var units = actor.Scopes<Organisation>(ScopeKind.Unit, Role.UnitHead, Role.UnitOperator);
        return proposals.Where(row =>
            regions.Contains(row.RegionId) || units.Contains(row.UnitId!.Value)
        );
    }

    /// <summary>The newest first, on from a number or back from one; nearest to it first, as <see cref="Keyset"/> wants them.</summary>
    public static IQueryable<Proposal> Walked(
        this IQueryable<Proposal> proposals,
        int? after,
        int? before
    ) =>
        before is { } newer ? proposals.Where(row => row.Number > newer).OrderBy(row => row.Number)
        : after is { } older
            ? proposals.Where(row => row.Number < older).OrderByDescending(row => row.Number)
        : proposals.OrderByDescending(row => row.Number);

    /// <summary>Holds a role with which proposals are answered somewhere; for menus.</summary>
    public static bool MayAnswerSomewhere(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager)
            || actor.Is(
                Role.LocusCoordinator,
                Role.InnovationAdmin,
                Role.UnitHead,
                Role.UnitOperator
            );
    }

    public static IQueryable<Proposal> Open(this IQueryable<Proposal> proposals) =>
        proposals.Where(row => row.AnsweredAt == null);
}
