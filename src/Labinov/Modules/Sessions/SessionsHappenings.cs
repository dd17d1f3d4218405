using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Sessions;

/// <summary>A meeting was put into the calendar of a lab.</summary>
[SeenOutside(Outside.Shown)]
public sealed record SessionPlanned(
    Id<Session> Session,
    Id<Lab> Lab,
    StageKind Stage,
    DateTime StartsAt
) : Happening
{
    public override Guid Subject => Session.Value;
}

/// <summary>A meeting got another time, place or link: those who take part have to hear of it.</summary>
[SeenOutside(Outside.Shown)]
public sealed record SessionMoved(Id<Session> Session, Id<Lab> Lab, DateTime StartsAt) : Happening
{
    public override Guid Subject => Session.Value;
}

/// <summary>Title, agenda or coach tables of a meeting were said anew; it stays when and where it was.</summary>
[SeenOutside(Outside.Shown)]
public sealed record SessionRevised(Id<Session> Session, Id<Lab> Lab) : Happening
{
    public override Guid Subject => Session.Value;
}

/// <summary>A meeting does not take place. The reason stands on the session.</summary>
[SeenOutside(Outside.Shown)]
public sealed record SessionCancelled(Id<Session> Session, Id<Lab> Lab) : Happening
{
    public override Guid Subject => Session.Value;
}

/// <summary>What a meeting decided was put down.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record SessionMinuted(Id<Session> Session, Id<Lab> Lab) : Happening
{
    public override Guid Subject => Session.Value;
}
