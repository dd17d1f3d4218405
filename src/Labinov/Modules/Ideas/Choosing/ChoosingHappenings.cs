using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>Selected, kept as a reserve, or not selected.</summary>
/// <param name="Reason">From the list; null for what was selected. One's own words stand on the move.</param>
[SeenOutside(Outside.Counted)]
public sealed record IdeaChosen(
    Id<Idea> Idea,
    IdeaState From,
    IdeaState To,
    Id<ChoiceReason>? Reason
) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>Its people ask for another look.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record IdeaAppealed(Id<Idea> Idea) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>It is postponed, or not carried on.</summary>
[SeenOutside(Outside.Shown | Outside.Counted)]
public sealed record IdeaHalted(
    Id<Idea> Idea,
    IdeaState From,
    IdeaState To,
    Id<ChoiceReason> Reason
) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>It goes on where it was left.</summary>
[SeenOutside(Outside.Shown | Outside.Counted)]
public sealed record IdeaResumed(Id<Idea> Idea, IdeaState From, IdeaState To) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>Another look was taken.</summary>
[SeenOutside(Outside.Counted)]
public sealed record AppealAnswered(Id<Idea> Idea, AppealAnswer Answer) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>How many ideas a unit of the lab is asked for.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record QuotaSet(Id<Lab> Lab, int? Least, int? Most) : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>A reason of the list was put in other words, or is not given any more.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ChoiceReasonChanged(Id<ChoiceReason> Reason, bool Ended) : Happening
{
    public override Guid Subject => Reason.Value;
}
