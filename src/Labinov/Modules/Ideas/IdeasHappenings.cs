using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas;

/// <summary>Somebody wrote a first line.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record IdeaDrafted(Id<Idea> Idea, Id<Organisation> Unit, IdeaOrigin Origin)
    : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>It left its author's hands.</summary>
[SeenOutside(Outside.Counted)]
public sealed record IdeaSubmitted(Id<Idea> Idea, Id<Organisation> Unit, Id<Region>? Region)
    : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>The reason stands on the move and reaches the author as a word.</summary>
[SeenOutside(Outside.Counted)]
public sealed record IdeaReturned(Id<Idea> Idea) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>Everybody sees it from now on, or from the end of an embargo.</summary>
/// <param name="State">Where it stands now: publishing accepts what its author claims.</param>
/// <param name="EmbargoUntil">Held back before this day.</param>
/// <param name="Own">Whoever published it is one of its people.</param>
[SeenOutside(Outside.Shown | Outside.Counted)]
public sealed record IdeaPublished(Id<Idea> Idea, IdeaState State, DateOnly? EmbargoUntil, bool Own)
    : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>Its text was put right by somebody other than its author.</summary>
[SeenOutside(Outside.Shown)]
public sealed record IdeaCorrected(Id<Idea> Idea) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>Seen by its region only, again.</summary>
[SeenOutside(Outside.Shown)]
public sealed record IdeaUnpublished(Id<Idea> Idea) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <param name="From">Where it stood: a draft was never counted.</param>
[SeenOutside(Outside.Shown | Outside.Counted)]
public sealed record IdeaWithdrawn(Id<Idea> Idea, IdeaState From) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>An innovation of a directory was taken over.</summary>
[SeenOutside(Outside.Shown | Outside.Counted)]
public sealed record IdeaRecorded(Id<Idea> Idea, IdeaState State) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>It came with a file, and the file was taken back before anybody did anything with it: it is no more.</summary>
[SeenOutside(Outside.Shown | Outside.Counted)]
public sealed record IdeaTakenBack(Id<Idea> Idea) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>Somebody works on it too; their desk tells them.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record IdeaMemberTaken(Id<Idea> Idea, Id<Person> Person) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>Somebody is off its team; by whom says whether they left themself.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record IdeaMemberReleased(Id<Idea> Idea, Id<Person> Person) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>Another unit helps with it.</summary>
[SeenOutside(Outside.Shown)]
public sealed record IdeaHelpTaken(Id<Idea> Idea, Id<Organisation> Unit) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>A unit helps with it no longer.</summary>
[SeenOutside(Outside.Shown)]
public sealed record IdeaHelpReleased(Id<Idea> Idea, Id<Organisation> Unit) : Happening
{
    public override Guid Subject => Idea.Value;
}
