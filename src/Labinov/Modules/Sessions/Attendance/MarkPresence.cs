using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>
/// Puts ticks down, one or two hundred at once, and the same ones again without effect. Two helpers who tick the same person at the same
/// moment both succeed: the key lets one row in, and the second looks again.
/// </summary>
public sealed class MarkPresence(LabinovDb db, TimeProvider time)
{
    /// <summary>So many are taken in one sending.</summary>
    public const int Most = 500;

    /// <summary>Looks again after others were quicker by a breath; more often than helpers at one door can collide.</summary>
    private const int Tries = 4;

    /// <param name="also">What is saved together with the ticks: somebody new. Called at each try.</param>
    /// <exception cref="RuleBroken">The day has not come, or its list is closed.</exception>
    public async Task SaveAsync(
        MeetingFacts meeting,
        DateOnly day,
        IReadOnlyList<Mark> marks,
        Recorder by,
        CancellationToken cancel,
        Func<Task>? also = null
    )
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(marks);
        await RequireOpenAsync(meeting, day, cancel);
        for (var attempt = 1; ; attempt++)
        {
            if (also is not null)
            {
                await also();
            }

            await TakeAsync(meeting.Id, day, marks, by, cancel);
            try
            {
                await db.SaveChangesAsync(cancel);
                return;
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <exception cref="RuleBroken">The day has not come, or its list is closed.</exception>
    public async Task RequireOpenAsync(MeetingFacts meeting, DateOnly day, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        if (!meeting.Days.Contains(day))
        {
            throw new RuleBroken("sessions.attendance.rule.not-its-day");
        }

        if (day > time.Today(meeting.Lab.TimeZone))
        {
            throw new RuleBroken("sessions.attendance.rule.too-early");
        }

        if (
            await db.DayLists.AnyAsync(
                list => list.SessionId == meeting.Id && list.HeldOn == day && list.ClosedAt != null,
                cancel
            )
        )
        {
            throw new RuleBroken("sessions.attendance.rule.closed");
        }
    }

    private async Task TakeAsync(
        Id<Session> session,
        DateOnly day,
        IReadOnlyList<Mark> marks,
        Recorder by,
        CancellationToken cancel
    )
    {
        var now = time.Now();
        var ids = marks.Select(mark => mark.Person).Distinct().ToList();
        var rows = await db
            .Presences.Where(row =>
                row.SessionId == session && row.HeldOn == day && ids.Contains(row.PersonId)
            )
            .ToDictionaryAsync(row => row.PersonId, cancel);
        foreach (var mark in marks)
        {
            if (rows.TryGetValue(mark.Person, out var row))
            {
                row.Heed(mark, by, now);
            }
            else if (mark.IsHere)
            {
                rows[mark.Person] = Presence.Of(session, day, mark, by, now);
                db.Add(rows[mark.Person]);
            }
        }
    }
}
