namespace Labinov.Modules.Regions.Pages;

/// <summary>What <c>_UnitRow.cshtml</c> draws.</summary>
/// <param name="WithParent">Says the office above; in a tree that is plain to see.</param>
/// <param name="WithRegion">Says the region; on a region's own page that is plain to see.</param>
public sealed record UnitRowPart(UnitRow Unit, bool WithParent, bool WithRegion);

/// <summary>What <c>_UnitBelow.cshtml</c> draws: the units directly below one, as far as they were read.</summary>
public sealed record UnitBelowPart(UnitRow Above, IReadOnlyList<UnitRow> Units);
