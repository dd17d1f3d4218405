using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>
/// Who belongs to a lab: its units with head and members, and whoever came on a day up to the one asked for. Four queries, however many
/// people there are; a lab has at most a few hundred, each counted once a day.
/// </summary>
public sealed record LabPeople(
    IReadOnlyList<TeamUnit> Units,
    IReadOnlyList<Came> Cames,
    IReadOnlyDictionary<Id<Person>, Named> People,
    IReadOnlyDictionary<Id<Organisation>, string> UnitNames
)
{
    private readonly Dictionary<Id<Person>, TeamUnit> teams = TeamsOf(Units);
    private readonly Dictionary<Id<Person>, Came> lastly = Cames
        .GroupBy(came => came.Person)
        .ToDictionary(group => group.Key, group => group.MaxBy(came => came.On)!);

    /// <param name="until">Days after it are not looked at.</param>
    public static async Task<LabPeople> ReadAsync(
        LabinovDb db,
        Id<Lab> lab,
        DateOnly until,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var units = await db
            .LabUnits.TakingPart(lab)
            .Join(
                db.Organisations,
                unit => unit.UnitId,
                office => office.Id,
                (unit, office) => new { unit, office }
            )
            .OrderBy(row => row.office.SearchName)
            .ThenBy(row => row.office.Number)
            .Select(row => new TeamUnit(
                row.office.Id,
                row.office.Number,
                row.office.Name,
                row.office.ShortName,
                row.unit.HeadId,
                row.unit.Members.Where(member => member.UntilOn == null)
                    .Select(member => member.PersonId)
                    .ToList()
            ))
            .ToListAsync(cancel);
        // From the sessions to their rows: asked the other way round, one of the engines would walk through every presence of the country.
        var cames = await db
            .Sessions.Where(session => session.LabId == lab)
            .Join(db.Presences, session => session.Id, row => row.SessionId, (_, row) => row)
            .Where(row => row.IsHere && row.HeldOn <= until)
            .Select(row => new Came(
                row.SessionId,
                row.HeldOn,
                row.PersonId,
                row.UnitId,
                row.UnitName,
                row.How,
                row.ById,
                row.KeyId
            ))
            .ToListAsync(cancel);
        var ids = units
            .SelectMany(unit => unit.People)
            .Concat(cames.Select(came => came.Person))
            .Distinct()
            .ToList();
        var people = await db
            .People.Where(person => ids.Contains(person.Id) && person.MergedIntoId == null)
            .Select(person => new Named(person.Id, person.Name, person.SearchName))
            .ToDictionaryAsync(person => person.Id, cancel);
        var names = units.ToDictionary(unit => unit.Id, unit => unit.Name);
        var others = cames
            .Select(came => came.Unit)
            .OfType<Id<Organisation>>()
            .Where(unit => !names.ContainsKey(unit))
            .Distinct()
            .ToList();
        var guests = await db
            .Organisations.Where(unit => others.Contains(unit.Id))
            .Select(unit => new { unit.Id, unit.Name })
            .ToListAsync(cancel);
        guests.ForEach(unit => names[unit.Id] = unit.Name);
        return new LabPeople(units, cames, people, names);
    }

    /// <summary>In whose name somebody is expected: the team, else the unit of the last time; both null when nobody said.</summary>
    public Seat SeatOf(Id<Person> person) =>
        teams.TryGetValue(person, out var team) ? new Seat(team.Id, null)
        : lastly.TryGetValue(person, out var came) ? new Seat(came.Unit, came.UnitName)
        : default;

    /// <summary>What a unit is called; null when nobody said.</summary>
    public string? NameOf(Seat seat) =>
        seat.Unit is { } id ? UnitNames.GetValueOrDefault(id) : seat.UnitName;

    private static Dictionary<Id<Person>, TeamUnit> TeamsOf(IReadOnlyList<TeamUnit> units)
    {
        var found = new Dictionary<Id<Person>, TeamUnit>();
        foreach (var unit in units)
        {
            foreach (var person in unit.People)
            {
                found.TryAdd(person, unit);
            }
        }

        return found;
    }
}

/// <summary>A unit that takes part in the lab.</summary>
public sealed record TeamUnit(
    Id<Organisation> Id,
    int Number,
    string Name,
    string? ShortName,
    Id<Person>? Head,
    IReadOnlyList<Id<Person>> Members
)
{
    /// <summary>The head first, each once.</summary>
    public IEnumerable<Id<Person>> People =>
        Head is { } head ? Members.Where(member => member != head).Prepend(head) : Members;
}

/// <summary>Somebody was there.</summary>
public sealed record Came(
    Id<Session> Session,
    DateOnly On,
    Id<Person> Person,
    Id<Organisation>? Unit,
    string? UnitName,
    HowRecorded How,
    Id<Person>? By,
    Id<DoorKey>? Key
);

public sealed record Named(Id<Person> Id, string Name, string Slug);

/// <summary>In whose name somebody comes: a unit on our list, or one as it was written.</summary>
public readonly record struct Seat(Id<Organisation>? Unit, string? UnitName);
