using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas;

/// <summary>Who may do what with an idea: its people write, its keepers decide.</summary>
public sealed partial class Idea
{
    /// <summary>Roles that write, those with credit first.</summary>
    private static readonly Role[] Writers =
    [
        Role.Innovator,
        Role.UnitHead,
        Role.UnitOperator,
        Role.LocusCoordinator,
        Role.InnovationAdmin,
        Role.LabCoordinator,
        Role.ProgrammeManager,
    ];

    /// <summary>Roles that decide; the region comes before the agency.</summary>
    private static readonly Role[] Keepers =
    [
        Role.LocusCoordinator,
        Role.InnovationAdmin,
        Role.LabCoordinator,
        Role.ProgrammeManager,
    ];

    /// <summary>Holds a role with which ideas are written somewhere; for menus.</summary>
    public static bool MayDraft(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return !actor.IsStranger
            && (
                actor.IsNational(Role.ProgrammeManager)
                || actor.Is(
                    Role.Innovator,
                    Role.UnitHead,
                    Role.UnitOperator,
                    Role.LocusCoordinator,
                    Role.InnovationAdmin
                )
            );
    }

    /// <summary>The unit's own people, and in a unit's name those who organise its region or the nation.</summary>
    public static bool MayDraftFor(Actor actor, Id<Organisation> unit, Id<Region>? region)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return !actor.IsStranger
            && (
                actor.IsIn(
                    new Scope(ScopeKind.Unit, unit.Value),
                    Role.Innovator,
                    Role.UnitHead,
                    Role.UnitOperator
                )
                || (
                    region is { } owner
                    && actor.IsIn(
                        new Scope(ScopeKind.Region, owner.Value),
                        Role.LocusCoordinator,
                        Role.InnovationAdmin
                    )
                )
                || actor.IsNational(Role.ProgrammeManager)
            );
    }

    /// <summary>Wrote it, had it, carries it, or works on it.</summary>
    public bool IsOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Person is { } person
            && (
                AuthorId?.Value == person
                || InitiatorId?.Value == person
                || HolderId?.Value == person
                || team.Exists(member => member.PersonId.Value == person)
            );
    }

    /// <summary>Answers for the owner's ideas: coordinator or innovation admin of the region, coordinator of the lab, the nation's manager.</summary>
    public bool IsKeptBy(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Capacity(actor, Keepers) is not null;
    }

    /// <summary>
    /// Finds it before other regions and the public do, and so reads who is behind it and what was decided; its query is
    /// <see cref="IdeasQueries.VisibleTo"/>.
    /// </summary>
    /// <param name="province">In which its region lies, or its region itself when that is one; null for an idea of the nation.</param>
    public bool IsInside(Actor actor, Id<Region>? province) =>
        IsWrittenBy(actor)
        || (
            SentAt is not null
            && (
                actor.IsNational(Role.ProgrammeManager, Role.Auditor)
                || actor.IsIn(new Scope(ScopeKind.Unit, UnitId.Value), IdeasQueries.OfUnit)
                || (
                    Audience != Audience.Unit
                    && LabId is { } lab
                    && actor.IsIn(new Scope(ScopeKind.Lab, lab.Value), IdeasQueries.OfLab)
                )
                || (
                    Audience is not (Audience.Unit or Audience.Lab)
                    && RegionId is { } region
                    && actor.IsIn(new Scope(ScopeKind.Region, region.Value), IdeasQueries.OfRegion)
                )
                || (
                    Audience != Audience.Unit
                    && (Audience != Audience.Lab || LabId is not null)
                    && province is { } around
                    && actor.IsIn(
                        new Scope(ScopeKind.Province, around.Value),
                        Role.ProvincialChampion
                    )
                )
            )
        );

    /// <summary>Changes its text, while that is in its author's hands.</summary>
    public bool MayEdit(Actor actor) => IsWrittenBy(actor) && State.IsWithAuthor();

    public bool MaySubmit(Actor actor) => MayEdit(actor);

    public bool MayWithdraw(Actor actor) =>
        IsWrittenBy(actor)
        && State
            is IdeaState.Draft
                or IdeaState.AwaitingUnitHead
                or IdeaState.Submitted
                or IdeaState.Returned
        && Audience != Audience.Public;

    /// <summary>From every review to where it came from; not while its people ask for another look, which is answered first.</summary>
    public bool MayReturn(Actor actor) =>
        State switch
        {
            IdeaState.AwaitingUnitHead => IsHeadedBy(actor),
            IdeaState.Submitted or IdeaState.Reserve or IdeaState.Selected => IsKeptBy(actor)
                && !IsAppealOpen,
            _ => false,
        };

    /// <summary>Also one's own: in a small region the coordinator is the only one; the ledger shows it (decision 0060).</summary>
    public bool MayPublish(Actor actor) =>
        IsKeptBy(actor)
        && IsPublishable
        && (Audience != Audience.Public || EmbargoUntilOn is not null);

    public bool MayCorrect(Actor actor) =>
        IsKeptBy(actor) && SentAt is not null && !State.IsWithAuthor() && !State.IsEnded();

    public bool MayUnpublish(Actor actor) => IsKeptBy(actor) && Audience == Audience.Public;

    public bool MayReadWords(Actor actor) => IsOf(actor);

    /// <summary>Its people, and the operator who types for its unit.</summary>
    public bool IsWrittenBy(Actor actor) =>
        IsOf(actor) || actor.IsIn(new Scope(ScopeKind.Unit, UnitId.Value), Role.UnitOperator);

    // The first of the roles that the actor holds where this idea is at home: in which capacity was it done?
    private Role? Capacity(Actor actor, ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
        {
            if (
                role switch
                {
                    Role.Innovator or Role.UnitHead or Role.UnitOperator => actor.IsIn(
                        new Scope(ScopeKind.Unit, UnitId.Value),
                        role
                    ),
                    Role.InnovationAdmin => IsInRegion(actor, role),
                    Role.LocusCoordinator => IsInRegion(actor, role) || IsInLab(actor, role),
                    Role.LabCoordinator => IsInLab(actor, role),
                    _ => actor.IsNational(role) || IsInLab(actor, role),
                }
            )
            {
                return role;
            }
        }

        return null;
    }

    private bool IsInRegion(Actor actor, Role role) =>
        RegionId is { } region && actor.IsIn(new Scope(ScopeKind.Region, region.Value), role);

    private bool IsInLab(Actor actor, Role role) =>
        LabId is { } lab && actor.IsIn(new Scope(ScopeKind.Lab, lab.Value), role);
}
