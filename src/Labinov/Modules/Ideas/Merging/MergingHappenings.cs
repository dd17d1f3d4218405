using Labinov.House;

namespace Labinov.Modules.Ideas;

/// <summary>It goes on as a part of another one; why stands on the move.</summary>
[SeenOutside(Outside.Shown | Outside.Counted)]
public sealed record IdeaMerged(Id<Idea> Idea, Id<Idea> Into) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>The same decision, told to the idea that took the other in.</summary>
[SeenOutside(Outside.Shown)]
public sealed record IdeaTookIn(Id<Idea> Idea, Id<Idea> From) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>It stands for itself again, where it stood before.</summary>
[SeenOutside(Outside.Shown | Outside.Counted)]
public sealed record IdeaUnmerged(Id<Idea> Idea, Id<Idea> From) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>The same decision, told to the idea out of which the other came.</summary>
[SeenOutside(Outside.Shown)]
public sealed record IdeaLetGo(Id<Idea> Idea, Id<Idea> Part) : Happening
{
    public override Guid Subject => Idea.Value;
}
