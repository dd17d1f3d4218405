using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Consultations;

/// <summary>On which side of a lab's consultations somebody stands: as a coach, for some of its units, or on none.</summary>
/// <param name="IsCoach">Reads and answers what all units of the lab ask.</param>
/// <param name="Units">For which the actor asks.</param>
public sealed record Sides(Id<Lab> Lab, bool IsCoach, IReadOnlyList<Id<Organisation>> Units)
{
    public bool IsNone => !IsCoach && Units.Count == 0;

    public bool IsOfUnit(Id<Organisation> unit) => Units.Contains(unit);

    /// <summary>In which capacity it was written.</summary>
    public Role? Capacity(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return IsCoach
            ? actor.CapacityAmong(
                Role.Facilitator,
                Role.LabCoordinator,
                Role.ProvincialChampion,
                Role.ProgrammeManager
            )
            : actor.CapacityAmong(Role.UnitHead, Role.Innovator, Role.UnitOperator);
    }
}

/// <summary>Somebody whom a unit can ask.</summary>
public sealed record CoachName(Id<Person> Id, string Name, Role Role);

public static class SidesOfLabs
{
    /// <summary>One query. Whoever organises the region stands on neither side: what is talked with a coach stays there.</summary>
    public static async Task<Sides> SidesAsync(
        this LabinovDb db,
        LabFacts lab,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(actor);
        var units = await db
            .LabUnits.TakingPart(lab.Id)
            .WorkedBy(actor)
            .Select(unit => unit.UnitId)
            .ToListAsync(cancel);
        return new Sides(lab.Id, lab.MayCoach(actor), units);
    }

    /// <summary>Facilitators of a lab, then its coordinators, each by name and once.</summary>
    public static async Task<List<CoachName>> CoachesAsync(
        this LabinovDb db,
        LabFacts lab,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return
        [
            .. (await db.TeamAsync(lab, today, cancel))
                .Of(Role.Facilitator, Role.LabCoordinator)
                .DistinctBy(row => row.Id)
                .Select(row => new CoachName(row.Id, row.Name, row.Role)),
        ];
    }
}
