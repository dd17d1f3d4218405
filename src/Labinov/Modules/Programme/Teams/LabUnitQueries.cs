using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Teams;

/// <summary>What may be asked of the units of a lab; the modules to the right use these too.</summary>
public static class LabUnitQueries
{
    /// <summary>Those that take part now.</summary>
    public static IQueryable<LabUnit> TakingPart(this IQueryable<LabUnit> units, Id<Lab> lab) =>
        units.Where(unit => unit.LabId == lab && unit.LeftOn == null);

    /// <summary>The units of a lab in which the actor holds one of the roles, to act for them.</summary>
    public static IQueryable<LabUnit> HeldBy(
        this IQueryable<LabUnit> units,
        Actor actor,
        params ReadOnlySpan<Role> roles
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        var mine = actor.Scopes<Organisation>(ScopeKind.Unit, roles);
        return units.Where(unit => mine.Contains(unit.UnitId));
    }

    /// <summary>Units in which the actor works: holds one of the unit's roles, or is named as head or member for the lab.</summary>
    public static IQueryable<LabUnit> WorkedBy(this IQueryable<LabUnit> units, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var held = actor.Scopes<Organisation>(
            ScopeKind.Unit,
            Role.Innovator,
            Role.UnitHead,
            Role.UnitOperator
        );
        var me = new Id<Person>(actor.Person ?? Guid.Empty);
        return units.Where(unit =>
            held.Contains(unit.UnitId)
            || unit.HeadId == me
            || unit.Members.Any(member => member.PersonId == me && member.UntilOn == null)
        );
    }

    public static Task<int> CountTakingPartAsync(
        this LabinovDb db,
        Id<Lab> lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.LabUnits.TakingPart(lab).CountAsync(cancel);
    }
}
