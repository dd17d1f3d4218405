using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.People;

/// <summary>Where a scope lies: what it is, and in which region, for the rules of giving.</summary>
/// <param name="Region">The region that the thing is, or lies in; null for the nation and for offices of the nation.</param>
public readonly record struct Place(Scope Scope, Id<Region>? Region);

/// <summary>Which role counts where, and who may give it (<c>product.md</c>, People). Nobody gives more than they hold.</summary>
public static class RoleRules
{
    private static readonly Role[] OfLocusCoordinator =
    [
        Role.TechnicalTeam,
        Role.UnitHead,
        Role.UnitOperator,
        Role.Innovator,
    ];

    /// <summary>A letter that names one person for one task is not handed on; every other role may have a deputy.</summary>
    public static bool MayHaveDeputy(Role role) =>
        role is not (Role.Auditor or Role.Inspectorate or Role.Reviewer or Role.Researcher);

    /// <summary>The kinds of scope in which a role makes sense, the usual one first.</summary>
    public static IReadOnlyList<ScopeKind> KindsOf(Role role) =>
        role switch
        {
            // A regional office of the agency leads its own labs.
            Role.ProgrammeManager => [ScopeKind.Nation, ScopeKind.Lab],
            Role.Researcher => [ScopeKind.Nation],
            Role.LabCoordinator or Role.Facilitator => [ScopeKind.Lab],
            Role.ProvincialChampion => [ScopeKind.Province],
            Role.UnitHead or Role.UnitOperator or Role.Innovator => [ScopeKind.Unit],
            Role.Reviewer => [ScopeKind.Nation, ScopeKind.Lab],
            Role.TrainingInstitution => [ScopeKind.Institution],
            Role.Auditor => [ScopeKind.Region, ScopeKind.Nation, ScopeKind.Unit],
            _ => [ScopeKind.Region],
        };

    /// <summary>The roles that the actor may give somewhere, in their own order.</summary>
    public static IReadOnlyList<Role> GivenBy(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager) ? Enum.GetValues<Role>()
            : actor.Is(Role.LocusCoordinator) ? OfLocusCoordinator
            : [];
    }

    /// <summary>A programme manager of the nation gives every role, a locus coordinator those of the own region's units and team.</summary>
    public static bool MayGive(Actor actor, Role role, Place place)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return KindsOf(role).Contains(place.Scope.Kind)
            && (
                actor.IsNational(Role.ProgrammeManager)
                || (
                    OfLocusCoordinator.Contains(role)
                    && place.Region is { } region
                    && actor.IsIn(new Scope(ScopeKind.Region, region.Value), Role.LocusCoordinator)
                )
            );
    }
}
