using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>Takes what a phone or a form sends: only people of this list are ticked, whatever ids come.</summary>
public sealed class HeedTicks(LabinovDb db, MarkPresence marks)
{
    public async Task SaveAsync(
        MeetingFacts meeting,
        DateOnly day,
        AttendanceView view,
        IReadOnlyList<Tick> ticks,
        Recorder by,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(ticks);
        var listed = view
            .Groups.SelectMany(group => group.People)
            .ToDictionary(person => person.Person);
        var unlisted = ticks
            .Select(tick => tick.Person)
            .Where(person => !listed.ContainsKey(person))
            .Distinct()
            .ToList();
        // A phone that has lain without a line may still tick the double of somebody who was merged meanwhile.
        var doubles =
            unlisted.Count == 0
                ? []
                : await db
                    .People.Where(person =>
                        unlisted.Contains(person.Id) && person.MergedIntoId != null
                    )
                    .Select(person => new { person.Id, Kept = person.MergedIntoId!.Value })
                    .ToDictionaryAsync(person => person.Id, person => person.Kept, cancel);
        var heeded = new List<Mark>();
        foreach (var tick in ticks)
        {
            if (
                listed.TryGetValue(
                    doubles.GetValueOrDefault(tick.Person, tick.Person),
                    out var person
                )
            )
            {
                heeded.Add(
                    new Mark(
                        tick.Id,
                        person.Person,
                        tick.IsHere,
                        HowRecorded.Ticked,
                        person.Seat.Unit,
                        person.Seat.UnitName
                    )
                );
            }
        }

        await marks.SaveAsync(meeting, day, heeded, by, cancel);
    }
}

/// <summary>One tick as it is sent: <c>id person 1</c>, or <c>0</c> to take it back.</summary>
public readonly record struct Tick(Guid Id, Id<Person> Person, bool IsHere)
{
    /// <summary>Null when it is none.</summary>
    public static Tick? Read(string? text)
    {
        var parts = (text ?? "").Split(' ');
        return
            parts is [var id, var person, "0" or "1"]
            && Guid.TryParse(id, out var mark)
            && Id<Person>.TryParse(person, null, out var whom)
            ? new Tick(mark, whom, parts[2] == "1")
            : null;
    }
}
