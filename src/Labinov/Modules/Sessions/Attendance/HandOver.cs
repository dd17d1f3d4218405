using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>What somebody who is new in a unit must know on one page: what was held and decided, who was there, what is owed, how to catch up.</summary>
/// <param name="Held">The latest first.</param>
/// <param name="Coming">The next first.</param>
public sealed record HandOver(
    TeamUnit Unit,
    string? Head,
    IReadOnlyList<string> Team,
    IReadOnlyList<StageFacts> Stages,
    IReadOnlyList<Held> Held,
    IReadOnlyList<MeetingFacts> Coming,
    IReadOnlyList<Owed> Owes
)
{
    /// <param name="today">At the locus: whoever came this morning came to a session that is held.</param>
    /// <param name="slots">Every room that asks something of units.</param>
    /// <returns>Null when no unit with this number takes part in the lab.</returns>
    public static async Task<HandOver?> ReadAsync(
        LabinovDb db,
        LabFacts lab,
        int unit,
        IEnumerable<IOutstanding> slots,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(slots);
        var people = await LabPeople.ReadAsync(db, lab.Id, DateOnly.MaxValue, cancel);
        if (people.Units.FirstOrDefault(row => row.Number == unit) is not { } team)
        {
            return null;
        }

        var stages = await db
            .Labs.Where(row => row.Id == lab.Id)
            .SelectMany(row => row.Stages)
            .OrderBy(stage => stage.Kind)
            .Select(stage => new StageFacts(
                stage.Kind,
                stage.State,
                stage.PlannedFromOn,
                stage.PlannedUntilOn,
                stage.StartedOn,
                stage.EndedOn
            ))
            .ToListAsync(cancel);
        var meetings = await db.MeetingsAsync(lab, cancel);
        var ours = people.Cames.Where(came => came.Unit == team.Id).ToLookup(came => came.Session);
        return new HandOver(
            team,
            team.Head is { } head ? NameOf(head) : null,
            [.. team.Members.Select(NameOf).OfType<string>()],
            [.. stages.OrderBy(stage => stage.Kind)],
            [
                .. meetings
                    .Where(meeting => meeting.Days[0] <= today)
                    .Reverse()
                    .Select(meeting => new Held(
                        meeting,
                        [
                            .. ours[meeting.Id]
                                .Select(came => NameOf(came.Person))
                                .OfType<string>()
                                .Distinct(StringComparer.Ordinal)
                                .Order(StringComparer.Ordinal),
                        ],
                        people.Cames.Any(came => came.Session == meeting.Id)
                    )),
            ],
            [.. meetings.Where(meeting => meeting.Days[0] > today)],
            await OwesAsync(db, lab, team.Name, slots, cancel)
        );

        string? NameOf(Id<People.Person> id) => people.People.GetValueOrDefault(id)?.Name;
    }

    private static async Task<List<Owed>> OwesAsync(
        LabinovDb db,
        LabFacts lab,
        string unit,
        IEnumerable<IOutstanding> slots,
        CancellationToken cancel
    )
    {
        var owes = new List<Owed>();
        foreach (var slot in slots.OrderBy(slot => slot.Order))
        {
            var asked = await slot.ReadAsync(db, lab, cancel);
            var mine = asked?.Owing.Where(owing => owing.Unit == unit).ToList() ?? [];
            if (mine.Count > 0)
            {
                owes.Add(
                    new Owed(
                        slot.Words,
                        asked!.Seen ?? asked.Path,
                        asked.DueOn,
                        [.. mine.Select(owing => owing.Person).OfType<string>()]
                    )
                );
            }
        }

        return owes;
    }
}

/// <param name="Who">Of the unit; none when it was absent.</param>
/// <param name="HasList">Somebody of the lab was ticked at all; without a list nobody was absent.</param>
public sealed record Held(MeetingFacts Meeting, IReadOnlyList<string> Who, bool HasList);

/// <param name="Words">Key of what is owed.</param>
/// <param name="People">Of whom it is asked; none where the unit as a whole owes it.</param>
public sealed record Owed(string Words, string Path, DateOnly? DueOn, IReadOnlyList<string> People);
