using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Merging;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas;

/// <summary>Which ideas somebody sees, from <c>docs/visibility.md</c>; every page and every module to the right reads through it.</summary>
public static class IdeasQueries
{
    internal static readonly Role[] OfUnit =
    [
        Role.Innovator,
        Role.UnitHead,
        Role.UnitOperator,
        Role.Auditor,
    ];

    internal static readonly Role[] OfRegion =
    [
        Role.LocusCoordinator,
        Role.InnovationAdmin,
        Role.TechnicalTeam,
        Role.HeadOfRegion,
        Role.RegionalSecretary,
        Role.Inspectorate,
        Role.Auditor,
    ];

    internal static readonly Role[] OfLab =
    [
        Role.LabCoordinator,
        Role.Facilitator,
        Role.LocusCoordinator,
        Role.TechnicalTeam,
        Role.ProgrammeManager,
    ];

    /// <summary>
    /// The regions whose labs the actor helps to coach: those of a province and the province itself. It stays a part of the query around it,
    /// which asks it once and not for every idea.
    /// </summary>
    internal static IQueryable<Id<Region>> Championed(this LabinovDb db, Actor actor)
    {
        var provinces = actor.Scopes<Region>(ScopeKind.Province, Role.ProvincialChampion);
        return db
            .Regions.Where(region =>
                provinces.Contains(region.Id) || provinces.Contains(region.ProvinceId!.Value)
            )
            .Select(region => region.Id);
    }

    /// <summary>What a stranger reads on this day: what was merged is read with the idea that took it in.</summary>
    public static IQueryable<Idea> Public(this IQueryable<Idea> ideas, DateOnly today) =>
        ideas.Where(idea =>
            idea.Audience == Audience.Public
            && idea.HeadId == null
            && (idea.EmbargoUntilOn == null || idea.EmbargoUntilOn <= today)
        );

    /// <summary>What the actor sees on this day (embargoes end by the calendar).</summary>
    public static IQueryable<Idea> VisibleTo(
        this IQueryable<Idea> ideas,
        LabinovDb db,
        Actor actor,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Person is not { } person)
        {
            return ideas.Public(today);
        }

        var me = new Id<Person>(person);
        var units = actor.Scopes<Organisation>(ScopeKind.Unit, OfUnit);
        var typed = actor.Scopes<Organisation>(ScopeKind.Unit, Role.UnitOperator);
        var regions = actor.Scopes<Region>(ScopeKind.Region, OfRegion);
        var labs = actor.Scopes<Lab>(ScopeKind.Lab, OfLab);
        var championed = db.Championed(actor);
        var credited = db.HeadsOf(me);
        var nation = actor.IsNational(Role.ProgrammeManager, Role.Auditor);
        var elsewhere = actor.Grants.Any(grant =>
            grant.Scope.Kind
                is ScopeKind.Region
                    or ScopeKind.Unit
                    or ScopeKind.Lab
                    or ScopeKind.Province
        );
        return ideas.Where(idea =>
            idea.AuthorId == me
            || idea.InitiatorId == me
            || idea.HolderId == me
            || idea.Team.Any(member => member.PersonId == me)
            || typed.Contains(idea.UnitId)
            || credited.Contains(idea.Id)
            || (
                idea.SentAt != null
                && (
                    nation
                    || units.Contains(idea.UnitId)
                    || (labs.Contains(idea.LabId!.Value) && idea.Audience != Audience.Unit)
                    || (
                        regions.Contains(idea.RegionId!.Value)
                        && idea.Audience != Audience.Unit
                        && idea.Audience != Audience.Lab
                    )
                    || (
                        championed.Contains(idea.RegionId!.Value)
                        && idea.Audience != Audience.Unit
                        && (idea.Audience != Audience.Lab || idea.LabId != null)
                    )
                )
            )
            || (
                (
                    idea.Audience == Audience.Public
                    || (elsewhere && idea.Audience == Audience.OtherRegions)
                ) && (idea.EmbargoUntilOn == null || idea.EmbargoUntilOn <= today)
            )
        );
    }
}
