using Labinov.House;

namespace Labinov.Modules.Regions;

/// <summary>A unit was added to the list of a region, or of the nation.</summary>
[SeenOutside(Outside.Shown)]
public sealed record UnitFounded(Id<Organisation> Unit, Id<Region>? Region) : Happening
{
    public override Guid Subject => Unit.Value;
}

/// <summary>The old name stands in a dated row.</summary>
[SeenOutside(Outside.Shown)]
public sealed record UnitRenamed(Id<Organisation> Unit, DateOnly On) : Happening
{
    public override Guid Subject => Unit.Value;
}

/// <summary>Its work goes on in the successor from the day after; modules to the right move what is alive.</summary>
[SeenOutside(Outside.Shown)]
public sealed record UnitMerged(Id<Organisation> Unit, Id<Organisation> Successor, DateOnly On)
    : Happening
{
    public override Guid Subject => Unit.Value;
}

[SeenOutside(Outside.Shown)]
public sealed record UnitClosed(Id<Organisation> Unit, DateOnly On) : Happening
{
    public override Guid Subject => Unit.Value;
}

/// <summary>A file brought units into the list; one line for all of them.</summary>
[SeenOutside(Outside.Shown)]
public sealed record UnitsImported(Id<Region> Region, int Added) : Happening
{
    public override Guid Subject => Region.Value;
}
