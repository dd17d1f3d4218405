using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>
/// Somebody came to a session on one of its days. The key forbids a second row, and there is no other: a hundred million of these lie in the
/// order of their sessions. A tick is no decision, so the ledger stays silent; who ticked and who took it back stands here.
/// </summary>
public sealed class Presence
{
    /// <summary>A unit that is not on our list.</summary>
    public const int UnitNameMax = 120;

    public Id<Session> SessionId { get; private init; }

    /// <summary>In the time zone of the locus.</summary>
    public DateOnly HeldOn { get; private init; }

    [Personal(
        "sessions.attendance.kept.presence",
        "sessions.attendance.why.presence",
        "people.until.deed"
    )]
    public Id<Person> PersonId { get; private init; }

    /// <summary>In whose name; null when it is not on our list, or nobody said.</summary>
    public Id<Organisation>? UnitId { get; private set; }

    /// <summary>As it was written, where it is not on our list.</summary>
    public string? UnitName { get; private set; }

    public bool IsHere { get; private set; }
    public HowRecorded How { get; private set; }
    public DateTime RecordedAt { get; private set; }

    [Personal(
        "sessions.attendance.kept.recorder",
        "sessions.attendance.why.presence",
        "people.until.deed"
    )]
    public Id<Person>? ById { get; private set; }

    /// <summary>The link with which it was recorded; null when somebody signed in did.</summary>
    public Id<DoorKey>? KeyId { get; private set; }

    /// <summary>Made by whoever sent it: the same one again changes nothing.</summary>
    public Guid MarkId { get; private set; }

    /// <summary>When it was last taken back; null when it never was.</summary>
    public DateTime? UndoneAt { get; private set; }

    [Personal(
        "sessions.attendance.kept.recorder",
        "sessions.attendance.why.presence",
        "people.until.deed"
    )]
    public Id<Person>? UndoneById { get; private set; }

    public Id<DoorKey>? UndoneKeyId { get; private set; }
    public Guid? UndoMarkId { get; private set; }

    private Presence() { }

    public static Presence Of(
        Id<Session> session,
        DateOnly on,
        Mark mark,
        Recorder by,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(mark);
        var row = new Presence
        {
            SessionId = session,
            HeldOn = on,
            PersonId = mark.Person,
            UnitId = mark.Unit,
            UnitName = mark.UnitName,
        };
        row.Take(mark, by, now);
        return row;
    }

    /// <summary>Takes a tick or its undoing. What is so already, and what was sent before, changes nothing.</summary>
    public void Heed(Mark mark, Recorder by, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(mark);
        // A phone whose answer was lost sends the same once more, perhaps after somebody else has thought better of it.
        if (mark.IsHere == IsHere || mark.Id == MarkId || mark.Id == UndoMarkId)
        {
            return;
        }

        if (mark.IsHere)
        {
            Take(mark, by, now);
        }
        else
        {
            IsHere = false;
            (UndoneAt, UndoneById, UndoneKeyId, UndoMarkId) = (now, by.Person, by.Key, mark.Id);
        }
    }

    /// <summary>The same presence for the person of whom this one was the double.</summary>
    public Presence For(Id<Person> kept) =>
        new()
        {
            SessionId = SessionId,
            HeldOn = HeldOn,
            PersonId = kept,
            UnitId = UnitId,
            UnitName = UnitName,
            IsHere = IsHere,
            How = How,
            RecordedAt = RecordedAt,
            ById = ById,
            KeyId = KeyId,
            MarkId = MarkId,
            UndoneAt = UndoneAt,
            UndoneById = UndoneById,
            UndoneKeyId = UndoneKeyId,
            UndoMarkId = UndoMarkId,
        };

    private void Take(Mark mark, Recorder by, DateTime now)
    {
        IsHere = true;
        (How, RecordedAt, ById, KeyId, MarkId) = (mark.How, now, by.Person, by.Key, mark.Id);
    }
}

/// <summary>A tick, or its undoing.</summary>
/// <param name="Id">Made by whoever sends it.</param>
/// <param name="Unit">In whose name; counts when the row is made.</param>
public sealed record Mark(
    Guid Id,
    Id<Person> Person,
    bool IsHere,
    HowRecorded How,
    Id<Organisation>? Unit = null,
    string? UnitName = null
);

/// <summary>Who recorded it: somebody signed in, or whoever holds a link.</summary>
public readonly record struct Recorder(Id<Person>? Person, Id<DoorKey>? Key)
{
    public static Recorder Of(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new(actor.Person is { } id ? new Id<Person>(id) : null, null);
    }
}
