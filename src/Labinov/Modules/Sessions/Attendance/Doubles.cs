using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>Who stands twice on the lists of a lab, most likely.</summary>
public static class Doubles
{
    /// <summary>So many pairs are shown; the rest is seen when these are done.</summary>
    public const int Most = 30;

    /// <summary>Pairs of the lab whose names are the same or nearly so.</summary>
    public static async Task<IReadOnlyList<Pair>> PairsAsync(
        this LabinovDb db,
        MeetingFacts meeting,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var lab = await LabPeople.ReadAsync(db, meeting.Lab.Id, DateOnly.MaxValue, cancel);
        var people = lab.People.Values.OrderBy(person => person.Id).ToList();
        var found = new List<(Named Older, Named Newer)>();
        for (var i = 0; i < people.Count; i++)
        {
            for (var j = i + 1; j < people.Count && found.Count < Most; j++)
            {
                if (NearName.Is(people[i].Slug, people[j].Slug))
                {
                    found.Add((people[i], people[j]));
                }
            }
        }

        var bound = await db.BoundAsync(
            [.. found.SelectMany(pair => new[] { pair.Older.Id, pair.Newer.Id }).Distinct()],
            cancel
        );
        return
        [
            .. found.Select(pair =>
            {
                // The older is kept, unless more hangs on the newer.
                var turned = bound.Contains(pair.Newer.Id) && !bound.Contains(pair.Older.Id);
                var (keep, retire) = turned ? (pair.Newer, pair.Older) : (pair.Older, pair.Newer);
                return new Pair(Side(lab, keep), Side(lab, retire), !bound.Contains(retire.Id));
            }),
        ];
    }

    private static PairSide Side(LabPeople lab, Named person) =>
        new(
            person.Id,
            person.Name,
            lab.NameOf(lab.SeatOf(person.Id)),
            [
                .. lab
                    .Cames.Where(came => came.Person == person.Id)
                    .Select(came => came.On)
                    .Distinct()
                    .Order(),
            ]
        );

    /// <summary>Those with an account, a role at any time, or a place in a team of any lab.</summary>
    public static async Task<HashSet<Id<Person>>> BoundAsync(
        this LabinovDb db,
        List<Id<Person>> people,
        CancellationToken cancel
    )
    {
        var bound = await db
            .People.Where(person => people.Contains(person.Id))
            .Where(person =>
                db.Accounts.Any(account => account.PersonId == person.Id)
                || db.RoleGrants.Any(grant => grant.PersonId == person.Id)
                || db.LabUnits.Any(unit =>
                    unit.HeadId == person.Id
                    || unit.Members.Any(member => member.PersonId == person.Id)
                )
            )
            .Select(person => person.Id)
            .ToListAsync(cancel);
        return [.. bound];
    }
}

/// <param name="MayMerge">Nothing but attendance hangs on the one that would be retired.</param>
public sealed record Pair(PairSide Kept, PairSide Retired, bool MayMerge);

/// <param name="Days">On which this entry was there.</param>
public sealed record PairSide(
    Id<Person> Id,
    string Name,
    string? Unit,
    IReadOnlyList<DateOnly> Days
);
