using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>
/// One human being was entered twice at the door: the days move to the entry that is kept, the other is retired. Only what hangs on
/// attendance is moved; an entry on which more hangs is the one to keep.
/// </summary>
public sealed class MergeDouble(LabinovDb db, TimeProvider time)
{
    /// <returns>False: one of the two is not of this lab.</returns>
    public async Task<bool> SaveAsync(
        Actor actor,
        MeetingFacts meeting,
        Id<Person> retired,
        Id<Person> kept,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(meeting);
        if (!meeting.MayKeep(actor))
        {
            throw new RuleBroken("programme.rule.not-your-lab");
        }

        var lab = await LabPeople.ReadAsync(db, meeting.Lab.Id, DateOnly.MaxValue, cancel);
        if (!lab.People.ContainsKey(retired) || !lab.People.ContainsKey(kept))
        {
            return false;
        }

        var rows = await db
            .Presences.Where(row => row.PersonId == retired || row.PersonId == kept)
            .ToListAsync(cancel);
        if (
            await db.Presences.AnyAsync(
                row =>
                    row.PersonId == retired
                    && db.Sessions.Any(session =>
                        session.Id == row.SessionId && session.LabId != meeting.Lab.Id
                    ),
                cancel
            )
        )
        {
            throw new RuleBroken("sessions.attendance.rule.double-elsewhere");
        }

        var (twin, stays) = (
            await db.People.SingleAsync(person => person.Id == retired, cancel),
            await db.People.SingleAsync(person => person.Id == kept, cancel)
        );
        var isBound = (await db.BoundAsync([retired], cancel)).Contains(retired);
        twin.MergeInto(actor, stays, isBound, meeting.Capacity(actor), time.Now());
        Move(rows, retired, kept, actor);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private void Move(List<Presence> rows, Id<Person> retired, Id<Person> kept, Actor actor)
    {
        foreach (var row in rows.Where(row => row.PersonId == retired))
        {
            var same = rows.Find(other =>
                other.PersonId == kept
                && other.SessionId == row.SessionId
                && other.HeldOn == row.HeldOn
            );
            if (same is null)
            {
                db.Add(row.For(kept));
            }
            else if (row.IsHere)
            {
                same.Heed(
                    new Mark(row.MarkId, kept, true, row.How, row.UnitId, row.UnitName),
                    Recorder.Of(actor),
                    row.RecordedAt
                );
            }

            db.Remove(row);
        }
    }
}
