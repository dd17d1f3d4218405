using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>A day of a session beside the day before on which anybody of the lab came together.</summary>
/// <param name="Before">Null on the first day.</param>
public sealed record DayChanges(DateOnly? Before, IReadOnlyList<UnitChange> Units)
{
    public IEnumerable<UnitChange> Absent => Units.Where(unit => unit.IsAbsent);
    public IEnumerable<UnitChange> Present => Units.Where(unit => !unit.IsAbsent);

    public static async Task<DayChanges> ReadAsync(
        LabinovDb db,
        MeetingFacts meeting,
        DateOnly day,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(meeting);
        var lab = await LabPeople.ReadAsync(db, meeting.Lab.Id, day, cancel);
        var before = lab
            .Cames.Where(came => came.On < day)
            .Select(came => (DateOnly?)came.On)
            .Max();
        var today = ByUnit(
            lab,
            lab.Cames.Where(came => came.Session == meeting.Id && came.On == day)
        );
        var earlier = ByUnit(lab, lab.Cames.Where(came => came.On == before));
        var reach = await ReachAsync(db, meeting, lab, today, actor, cancel);
        var seats = lab
            .Units.Select(unit => new Seat(unit.Id, null))
            .Concat(
                today
                    .Select(group => group.Key)
                    .Concat(earlier.Select(group => group.Key))
                    .OrderBy(seat => Slug.Of(lab.NameOf(seat) ?? ""), StringComparer.Ordinal)
            )
            .Distinct();
        var teams = lab.Units.ToDictionary(unit => unit.Id);
        return new DayChanges(
            before,
            [
                .. seats.Select(seat =>
                {
                    var (here, then) = (today[seat].ToList(), earlier[seat].ToList());
                    var team = seat.Unit is { } id ? teams.GetValueOrDefault(id) : null;
                    return new UnitChange(
                        lab.NameOf(seat),
                        team?.Number,
                        [.. here.Select(person => person.Name)],
                        before is null ? [] : [.. here.Except(then).Select(person => person.Name)],
                        [.. then.Except(here).Select(person => person.Name)],
                        team?.Head is { } head ? reach.GetValueOrDefault(head) : null
                    );
                }),
            ]
        );
    }

    private static ILookup<Seat, Named> ByUnit(LabPeople lab, IEnumerable<Came> cames) =>
        cames
            .Where(came => lab.People.ContainsKey(came.Person))
            .DistinctBy(came => (came.Person, came.Unit, came.UnitName))
            .Select(came =>
                (Seat: new Seat(came.Unit, came.UnitName), Who: lab.People[came.Person])
            )
            .OrderBy(pair => pair.Who.Slug, StringComparer.Ordinal)
            .ToLookup(pair => pair.Seat, pair => pair.Who);

    /// <summary>Heads of units of which nobody came; phone and address only for those who may reach people of the region.</summary>
    private static async Task<Dictionary<Id<Person>, Reach>> ReachAsync(
        LabinovDb db,
        MeetingFacts meeting,
        LabPeople lab,
        ILookup<Seat, Named> today,
        Actor actor,
        CancellationToken cancel
    )
    {
        var heads = lab
            .Units.Where(unit => !today.Contains(new Seat(unit.Id, null)))
            .Select(unit => unit.Head)
            .OfType<Id<Person>>()
            .ToList();
        var mayReach = Person.MayAdd(actor, meeting.Lab.RegionId);
        return await db
            .People.Where(person => heads.Contains(person.Id))
            .Select(person => new
            {
                person.Id,
                person.Name,
                Phone = mayReach ? person.Phone : null,
                Email = mayReach ? person.Email : null,
            })
            .ToDictionaryAsync(
                person => person.Id,
                person => new Reach(person.Name, person.Phone, person.Email),
                cancel
            );
    }
}

/// <param name="Name">Null for those of whom nobody said a unit.</param>
/// <param name="Number">Null for a unit that does not take part in the lab.</param>
/// <param name="New">There today and not on the day before; none on the first day.</param>
/// <param name="Gone">There on the day before and not today.</param>
/// <param name="Head">Of an absent unit; null when nobody leads it.</param>
public sealed record UnitChange(
    string? Name,
    int? Number,
    IReadOnlyList<string> Here,
    IReadOnlyList<string> New,
    IReadOnlyList<string> Gone,
    Reach? Head
)
{
    /// <summary>Takes part, and nobody came.</summary>
    public bool IsAbsent => Number is not null && Here.Count == 0;
}

public sealed record Reach(string Name, string? Phone, string? Email);
