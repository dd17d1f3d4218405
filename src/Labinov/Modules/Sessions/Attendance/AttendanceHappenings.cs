using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>The list of a day is complete.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record AttendanceClosed(
    Id<Session> Session,
    Id<Lab> Lab,
    DateOnly HeldOn,
    int Present
) : Happening
{
    public override Guid Subject => Session.Value;
}

/// <summary>The list of a day takes ticks again; why stands in its row.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record AttendanceReopened(Id<Session> Session, Id<Lab> Lab, DateOnly HeldOn)
    : Happening
{
    public override Guid Subject => Session.Value;
}

/// <summary>A link to the attendance was made that needs no account.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record AttendanceLinkMade(Id<Session> Session, Id<Lab> Lab, DoorKind Kind) : Happening
{
    public override Guid Subject => Session.Value;
}

/// <summary>A link opens nothing any more.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record AttendanceLinkRevoked(Id<Session> Session, Id<Lab> Lab, DoorKind Kind)
    : Happening
{
    public override Guid Subject => Session.Value;
}
