using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>What the rooms inside a lab need to know of it.</summary>
/// <param name="ProvinceId">Null for a lab of a province itself.</param>
/// <param name="TimeZone">Of the locus: its days begin there.</param>
public sealed record LabFacts(
    Id<Lab> Id,
    Id<Region> RegionId,
    Id<Region>? ProvinceId,
    int Version,
    int Number,
    string Name,
    int Year,
    string Region,
    string TimeZone
)
{
    public string Path => ProgrammeLinks.To(Number, Name);

    /// <summary>Opens and closes stages, answers for the agency.</summary>
    public bool MayLead(Actor actor) => Lab.MayLead(actor, Id);

    /// <summary>Arranges: units, sessions, lists. Those who lead, and the coordinator of the locus.</summary>
    public bool MayArrange(Actor actor) => Lab.MayPlan(actor, Id, RegionId);

    /// <summary>Coaches: those who lead, facilitators, the champion of the province.</summary>
    public bool MayCoach(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return MayLead(actor)
            || actor.IsIn(new Scope(ScopeKind.Lab, Id.Value), Role.Facilitator)
            || actor.IsIn(
                new Scope(ScopeKind.Province, (ProvinceId ?? RegionId).Value),
                Role.ProvincialChampion
            );
    }

    /// <summary>Leads the region: its head and the secretary, each with powers of their own.</summary>
    public bool IsLeader(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsIn(
            new Scope(ScopeKind.Region, RegionId.Value),
            Role.HeadOfRegion,
            Role.RegionalSecretary
        );
    }
}

public static class LabInside
{
    /// <summary>
    /// Labs whose inner rooms the actor may enter: everybody who holds a role in the lab, its region or province or one of its units, and whoever
    /// is named in one of its units. Auditors stay outside: worries and talk with a coach are not theirs to read.
    /// </summary>
    public static IQueryable<Lab> InsideFor(this IQueryable<Lab> labs, LabinovDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.IsNational(Role.ProgrammeManager))
        {
            return labs;
        }

        var mine = Held(actor, ScopeKind.Lab).ConvertAll(id => new Id<Lab>(id));
        var regions = Held(actor, ScopeKind.Region).ConvertAll(id => new Id<Region>(id));
        var units = Held(actor, ScopeKind.Unit).ConvertAll(id => new Id<Organisation>(id));
        var provinces = actor.Scopes<Region>(ScopeKind.Province, Role.ProvincialChampion);
        var me = new Id<Person>(actor.Person ?? Guid.Empty);
        return labs.Where(lab =>
            mine.Contains(lab.Id)
            || regions.Contains(lab.RegionId)
            || provinces.Contains(lab.RegionId)
            || db.Regions.Any(region =>
                region.Id == lab.RegionId && provinces.Contains(region.ProvinceId!.Value)
            )
            || db.LabUnits.Any(unit =>
                unit.LabId == lab.Id
                && unit.LeftOn == null
                && (
                    units.Contains(unit.UnitId)
                    || unit.HeadId == me
                    || unit.Members.Any(member => member.PersonId == me && member.UntilOn == null)
                )
            )
        );
    }

    public static IQueryable<LabFacts> Facts(this IQueryable<Lab> labs, LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return from lab in labs
            join region in db.Regions on lab.RegionId equals region.Id
            select new LabFacts(
                lab.Id,
                lab.RegionId,
                region.ProvinceId,
                lab.Version,
                lab.Number,
                lab.Name,
                lab.Year,
                region.Name,
                region.TimeZone
            );
    }

    /// <summary>The lab behind a number for somebody who works inside; null, and so 404, for everybody else.</summary>
    public static Task<LabFacts?> InsideLabAsync(
        this LabinovDb db,
        int number,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Labs.InsideFor(db, actor)
            .Where(lab => lab.Number == number)
            .Facts(db)
            .SingleOrDefaultAsync(cancel);
    }

    private static List<Guid> Held(Actor actor, ScopeKind kind) =>
        [
            .. actor
                .Grants.Where(grant => grant.Scope.Kind == kind && grant.Role != Role.Auditor)
                .Select(grant => grant.Scope.Id)
                .Distinct(),
        ];
}
