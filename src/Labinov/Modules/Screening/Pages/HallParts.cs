using Labinov.Modules.Screening.Votes;

namespace Labinov.Modules.Screening.Pages;

/// <summary>The ideas to give dots to and the own dots; the same for people of the lab and for guests.</summary>
/// <param name="Here">Address of the page, with language prefix.</param>
/// <param name="ShowsCounts">To those who lead only.</param>
public sealed record DotsPart(
    DotList Dots,
    int Left,
    bool IsOpen,
    bool ShowsCounts,
    string Here,
    string? Q
);

/// <summary>Two ideas to choose between.</summary>
/// <param name="Here">Address of the page, with language prefix.</param>
public sealed record PairPart(PairSide One, PairSide Other, string Here);
