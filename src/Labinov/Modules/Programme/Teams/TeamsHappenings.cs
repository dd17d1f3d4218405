using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme.Teams;

/// <summary>A unit takes part in a lab.</summary>
[SeenOutside(Outside.Shown)]
public sealed record UnitJoinedLab(Id<Lab> Lab, Id<Organisation> Unit) : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>A unit was taken out of a lab; what it did there stays.</summary>
[SeenOutside(Outside.Shown)]
public sealed record UnitLeftLab(Id<Lab> Lab, Id<Organisation> Unit) : Happening
{
    public override Guid Subject => Lab.Value;
}
