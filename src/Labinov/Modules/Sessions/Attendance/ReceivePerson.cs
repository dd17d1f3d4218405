using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>Somebody whom the house does not know has come: entered without an account, and marked as there, in one save.</summary>
public sealed class ReceivePerson(
    LabinovDb db,
    Numbers numbers,
    MarkPresence marks,
    TimeProvider time
)
{
    /// <param name="id">Made by the form; its mark is the same.</param>
    /// <param name="also">What is changed in the same save; called at each try.</param>
    public async Task SaveAsync(
        MeetingFacts meeting,
        DateOnly day,
        Id<Person> id,
        Matched who,
        HowRecorded how,
        Actor actor,
        Recorder by,
        CancellationToken cancel,
        Func<Task>? also = null
    )
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(who);
        await marks.RequireOpenAsync(meeting, day, cancel);
        var number = await numbers.TakeAsync(Person.Counter, cancel);
        await marks.SaveAsync(
            meeting,
            day,
            [new Mark(id.Value, id, true, how, who.Seat.Unit, who.Seat.UnitName)],
            by,
            cancel,
            async () =>
            {
                db.Add(
                    Person.CameUnannounced(
                        number,
                        who.Line.Name,
                        who.Seat.Unit,
                        actor.Person,
                        meeting.Capacity(actor),
                        time.Now(),
                        id
                    )
                );
                if (also is not null)
                {
                    await also();
                }
            }
        );
    }
}
