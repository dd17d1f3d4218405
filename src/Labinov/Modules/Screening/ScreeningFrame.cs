namespace Labinov.Modules.Screening;

/// <summary>How a screening is set up.</summary>
/// <param name="TalkFrom">In hundredths of a point.</param>
public sealed record ScreeningFrame(
    string Title,
    bool IsBlind,
    int Reviewers,
    int TalkFrom,
    int Dots,
    IReadOnlyList<CriterionLine> Criteria
);

/// <summary>What a hall does about ideas.</summary>
public enum HallVote
{
    Dots,
    Pairs,
}
