using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>Its author says what it is beside another one; why stands in the row, not here.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record IdeaLikened(Id<Idea> Idea, Id<Idea> Other, KinSays Says) : Happening
{
    public override Guid Subject => Idea.Value;
}

/// <summary>Somebody of the other idea took note of the wish to join.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record WishToJoinSeen(Id<Idea> Idea, Id<Idea> Other) : Happening
{
    public override Guid Subject => Other.Value;
}

/// <summary>Whoever wished to join the other idea works in its team from now on.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record WishToJoinGranted(Id<Idea> Idea, Id<Idea> Other) : Happening
{
    public override Guid Subject => Other.Value;
}

/// <summary>A coordinator says that two ideas that look alike are not the same.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record IdeasToldApart(Id<Idea> One, Id<Idea> Other, Id<Lab> Lab) : Happening
{
    public override Guid Subject => One.Value;
}

/// <summary>The vocabulary by which ideas are compared was changed.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record FieldMeaningChanged(Id<FieldMeaning> Meaning, bool Ended) : Happening
{
    public override Guid Subject => Meaning.Value;
}
