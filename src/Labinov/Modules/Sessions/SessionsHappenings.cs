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
