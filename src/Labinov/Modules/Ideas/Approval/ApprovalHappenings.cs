using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Approval;

/// <summary>It left its author's hands and waits for the head of its unit; from now on it counts.</summary>
[SeenOutside(Outside.Counted)]
public sealed record IdeaSentToHead(Id<Idea> Idea, Id<Organisation> Unit, Id<Region>? Region)
    : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>The head of its unit stands behind it; who signed a sheet is told there, not here.</summary>
[SeenOutside(Outside.Counted)]
public sealed record IdeaApproved(
    Id<Idea> Idea,
    Id<Organisation> Unit,
    Id<Region>? Region,
    ApprovedHow How
) : Happening
{
    public override Guid Subject => Idea.Value;
}
