using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>The list of one day as the door shows it.</summary>
/// <param name="Notes">So many people wrote their names and wait to be recognised.</param>
public sealed record AttendanceView(IReadOnlyList<UnitGroup> Groups, DayFacts Day, int Notes)
{
    public int Expected => Groups.Sum(group => group.People.Count);
    public int Here => Groups.Sum(group => group.Here);
    public int UnitsHere => Groups.Count(group => group.TakesPart && group.Here > 0);
    public int Units => Groups.Count(group => group.TakesPart);

    /// <summary>Those with every word in their name or their unit's.</summary>
    public IReadOnlyList<UnitGroup> Matching(string? text)
    {
        var words = Slug.WordsOf(text).ToList();
        return words.Count == 0
            ? Groups
            :
            [
                .. Groups
                    .Select(group =>
                        group with
                        {
                            People =
                            [
                                .. group.People.Where(person =>
                                    words.TrueForAll(word =>
                                        person.Slug.Contains(word, StringComparison.Ordinal)
                                        || group.Slug.Contains(word, StringComparison.Ordinal)
                                    )
                                ),
                            ],
                        }
                    )
                    .Where(group => group.People.Count > 0),
            ];
    }

    public static async Task<AttendanceView> ReadAsync(
        LabinovDb db,
        MeetingFacts meeting,
        DateOnly day,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(meeting);
        var lab = await LabPeople.ReadAsync(db, meeting.Lab.Id, day, cancel);
        var state = await db
            .DayLists.Where(list => list.SessionId == meeting.Id && list.HeldOn == day)
            .Select(list => new DayFacts(list.ClosedAt, list.ReopenReason, list.Version))
            .SingleOrDefaultAsync(cancel);
        var notes = await db.DoorNotes.CountAsync(
            note => note.SessionId == meeting.Id && note.Name != null,
            cancel
        );
        return new AttendanceView(
            GroupsOf(lab, meeting.Id, day),
            state ?? new DayFacts(null, null, 0),
            notes
        );
    }

    private static List<UnitGroup> GroupsOf(LabPeople lab, Id<Session> session, DateOnly day)
    {
        var here = lab
            .Cames.Where(came => came.Session == session && came.On == day)
            .ToDictionary(came => came.Person);
        var heads = lab.Units.Select(unit => unit.Head).OfType<Id<Person>>().ToHashSet();
        var rows = lab
            .People.Values.Select(person => new Expected(
                person.Id,
                person.Name,
                person.Slug,
                here.TryGetValue(person.Id, out var came)
                    ? new Seat(came.Unit, came.UnitName)
                    : lab.SeatOf(person.Id),
                heads.Contains(person.Id),
                came?.How
            ))
            .ToLookup(row => row.Seat);
        var groups = lab
            .Units.Select(unit => Group(unit.Id, unit.Name, true, rows[new Seat(unit.Id, null)]))
            .ToList();
        var known = lab.Units.Select(unit => new Seat(unit.Id, null)).ToHashSet();
        groups.AddRange(
            rows.Where(row => !known.Contains(row.Key))
                .Select(row => Group(row.Key.Unit, lab.NameOf(row.Key), false, row))
                .OrderBy(group => group.Name is null)
                .ThenBy(group => group.Slug, StringComparer.Ordinal)
        );
        return groups;
    }

    private static UnitGroup Group(
        Id<Organisation>? id,
        string? name,
        bool takesPart,
        IEnumerable<Expected> people
    ) =>
        new(
            id,
            name,
            Slug.Of(name ?? ""),
            takesPart,
            [
                .. people
                    .OrderBy(person => !person.IsHead)
                    .ThenBy(person => person.Slug, StringComparer.Ordinal),
            ]
        );
}

/// <param name="Id">Null for a unit that is not on our list, and for those of whom nobody said.</param>
/// <param name="TakesPart">In the lab; others are guests.</param>
public sealed record UnitGroup(
    Id<Organisation>? Id,
    string? Name,
    string Slug,
    bool TakesPart,
    IReadOnlyList<Expected> People
)
{
    public int Here => People.Count(person => person.IsHere);
}

/// <summary>Somebody whom the door may tick.</summary>
/// <param name="How">Null while not there.</param>
public sealed record Expected(
    Id<Person> Person,
    string Name,
    string Slug,
    Seat Seat,
    bool IsHead,
    HowRecorded? How
)
{
    public bool IsHere => How is not null;
}

/// <param name="ClosedAt">Null while the list takes ticks.</param>
/// <param name="Version">0 while it was never closed.</param>
public sealed record DayFacts(DateTime? ClosedAt, string? ReopenReason, int Version)
{
    public bool IsClosed => ClosedAt is not null;
}
