using Labinov.House;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>Two ideas of a lab that may be the same.</summary>
/// <param name="Words">By which they are alike, as the second says them.</param>
/// <param name="Said">What an author said of one beside the other; null when nobody did.</param>
/// <param name="Apart">Why they are not the same, where a coordinator said so.</param>
public sealed record Pair(
    PairIdea One,
    PairIdea Other,
    float Resemblance,
    IReadOnlyList<AlikeWord> Words,
    KinSays? Said,
    string? Apart
);

public sealed record PairIdea(
    Id<Idea> Id,
    int Number,
    string Title,
    string Unit,
    IdeaState State,
    IdeaText Text
);
