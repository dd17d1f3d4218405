using Labinov.House;
using Labinov.Modules.People;
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

/// <summary>Somebody leads a unit in a lab, or nobody does any more.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record UnitHeadNamed(Id<Lab> Lab, Id<Organisation> Unit, Id<Person>? Head) : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>Somebody works for a unit in a lab.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record UnitMemberTaken(Id<Lab> Lab, Id<Organisation> Unit, Id<Person> Member)
    : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>Somebody works for a unit in a lab no longer.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record UnitMemberReleased(Id<Lab> Lab, Id<Organisation> Unit, Id<Person> Member)
    : Happening
{
    public override Guid Subject => Lab.Value;
}
