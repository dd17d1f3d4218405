using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>
/// What somebody wrote who followed the poster without an account and whom the house does not know for certain. It waits for those who
/// arrange, and forgets the name when they have decided.
/// </summary>
public sealed class DoorNote : Entity<DoorNote>
{
    /// <summary>So long after it was written, decided or not.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public Id<Session> SessionId { get; private set; }
    public DateOnly HeldOn { get; private set; }

    /// <summary>Null once it is decided.</summary>
    [Personal(
        "sessions.attendance.kept.note",
        "sessions.attendance.why.presence",
        "sessions.attendance.until.note"
    )]
    public string? Name { get; private set; }

    public Id<Organisation>? UnitId { get; private set; }
    public string? UnitName { get; private set; }
    public DateTime WrittenAt { get; private set; }

    public bool IsOpen => Name is not null;

    private DoorNote() { }

    /// <param name="id">Made by the form, so that a form sent twice leaves one note.</param>
    public static DoorNote Leave(
        Id<DoorNote> id,
        Id<Session> session,
        DateOnly on,
        string name,
        Id<Organisation>? unit,
        string? unitName,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(name);
        return new DoorNote
        {
            Id = id,
            SessionId = session,
            HeldOn = on,
            Name = name.Trim(),
            UnitId = unit,
            UnitName = unitName,
            WrittenAt = now,
        };
    }

    /// <summary>It was found out who it is, or that it is nobody.</summary>
    public void Settle() => Name = null;
}
