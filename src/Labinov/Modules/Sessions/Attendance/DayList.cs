using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>The list of one day of a session, once somebody decided that it is complete.</summary>
public sealed class DayList : Entity<DayList>
{
    public const int ReasonMax = 300;

    public Id<Session> SessionId { get; private set; }
    public DateOnly HeldOn { get; private set; }

    /// <summary>Null while it was opened again.</summary>
    public DateTime? ClosedAt { get; private set; }

    [Personal(
        "sessions.attendance.kept.recorder",
        "sessions.attendance.why.presence",
        "people.until.deed"
    )]
    public Id<Person>? ClosedById { get; private set; }

    /// <summary>Why it was last opened again.</summary>
    public string? ReopenReason { get; private set; }

    public bool IsClosed => ClosedAt is not null;

    private DayList() { }

    /// <summary>An open list that was never closed has no row.</summary>
    public static DayList Of(Id<Session> session, DateOnly on, DateTime now) =>
        new()
        {
            Id = Id<DayList>.New(now),
            SessionId = session,
            HeldOn = on,
        };

    /// <param name="present">So many were ticked; the ledger keeps the number.</param>
    public void Close(Actor actor, MeetingFacts meeting, int present, DateTime now)
    {
        Require(actor, meeting);
        if (IsClosed)
        {
            return;
        }

        ClosedAt = now;
        ClosedById = actor.Person is { } id ? new Id<Person>(id) : null;
        Record(
            new AttendanceClosed(SessionId, meeting.Lab.Id, HeldOn, present)
            {
                By = actor.Person,
                At = now,
                As = meeting.Capacity(actor),
            }
        );
    }

    public void Reopen(Actor actor, MeetingFacts meeting, string reason, DateTime now)
    {
        Require(actor, meeting);
        if (!IsClosed)
        {
            return;
        }

        (ClosedAt, ClosedById, ReopenReason) = (null, null, reason);
        Record(
            new AttendanceReopened(SessionId, meeting.Lab.Id, HeldOn)
            {
                By = actor.Person,
                At = now,
                As = meeting.Capacity(actor),
            }
        );
    }

    private static void Require(Actor actor, MeetingFacts meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        if (!meeting.MayKeep(actor))
        {
            throw new RuleBroken("programme.rule.not-your-lab");
        }
    }
}
