using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>Puts down a whole list in one save: known people are ticked, new ones entered. The same list again changes nothing.</summary>
public sealed class EnterPaper(LabinovDb db, Numbers numbers, MarkPresence marks, TimeProvider time)
{
    /// <param name="lines">With the id that a new person gets, made when the preview was drawn.</param>
    public async Task SaveAsync(
        MeetingFacts meeting,
        DateOnly day,
        IReadOnlyList<PaperLine> lines,
        HowRecorded how,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(lines);
        await marks.RequireOpenAsync(meeting, day, cancel);
        var ids = lines.Where(line => line.Known is null).Select(line => line.NewId).ToList();
        var first =
            ids.Count == 0 ? 0 : await numbers.TakeManyAsync(Person.Counter, ids.Count, cancel);
        await marks.SaveAsync(
            meeting,
            day,
            [
                .. lines.Select(line =>
                {
                    var seat =
                        line.Who.Line.Unit is null && line.Known is { } known
                            ? known.Seat
                            : line.Who.Seat;
                    return new Mark(
                        line.NewId.Value,
                        line.Known?.Id ?? line.NewId,
                        true,
                        how,
                        seat.Unit,
                        seat.UnitName
                    );
                }),
            ],
            Recorder.Of(actor),
            cancel,
            async () =>
            {
                var made = await db
                    .People.Where(person => ids.Contains(person.Id))
                    .Select(person => person.Id)
                    .ToListAsync(cancel);
                var number = first;
                foreach (var line in lines.Where(line => line.Known is null))
                {
                    if (!made.Contains(line.NewId))
                    {
                        db.Add(
                            Person.CameUnannounced(
                                number,
                                line.Who.Line.Name,
                                line.Who.Seat.Unit,
                                actor.Person,
                                meeting.Capacity(actor),
                                time.Now(),
                                line.NewId
                            )
                        );
                    }

                    number++;
                }
            }
        );
    }
}

/// <param name="NewId">Of the person when it is somebody new, and of the mark in any case.</param>
/// <param name="Known">Whom the line means; null for somebody new.</param>
public sealed record PaperLine(Id<Person> NewId, Matched Who, Candidate? Known);
