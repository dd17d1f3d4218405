using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.FixedLists;

/// <summary>A signed paper fixed the ideas of a lab.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ListFixed(Id<FixedList> List, Id<Lab> Lab, int Ideas) : Happening
{
    public override Guid Subject => List.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record ListAmended(
    Id<FixedList> List,
    Id<Lab> Lab,
    int Amendment,
    int Added,
    int Gone
) : Happening
{
    public override Guid Subject => List.Value;
}
