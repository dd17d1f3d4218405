using Labinov.Modules.Screening.Statistics;

namespace Labinov.Modules.Screening.Results;

/// <summary>How the reviewers of one idea stand to each other.</summary>
public enum Accord
{
    /// <summary>Fewer than two have said something.</summary>
    Unknown,
    Agree,
    DifferSomewhat,

    /// <summary>So far apart that they should talk before anybody reads the mean.</summary>
    Talk,
}

/// <param name="Place">By mean score; of equals all have the same. Null while it lacks reviews.</param>
/// <param name="Mean">Of the weighted scores, 1 to 5.</param>
/// <param name="Spread">Between the highest and the lowest of them.</param>
/// <param name="Adjusted">Mean without what judges are severe or mild; null where that cannot be told.</param>
/// <param name="Strength">By pairs, in logits; null where nobody compared it.</param>
/// <param name="Error">Its standard error.</param>
/// <param name="PairPlace">By strength.</param>
/// <param name="DotPlace">By dots; null where nobody gave one.</param>
public sealed record IdeaResult(
    IdeaInScreening Idea,
    int Reviews,
    int? Place,
    double? Mean,
    double? Spread,
    Accord Accord,
    double? Adjusted,
    double? Strength,
    double? Error,
    int? PairPlace,
    int? DotPlace,
    int Yes,
    int No
);

/// <summary>One judge beside the others.</summary>
/// <param name="Effect">Below 0 severe, above mild, in points; null where it cannot be told.</param>
public sealed record JudgeResult(string Name, int Reviews, double Mean, double? Effect);

/// <summary>Agreement over one criterion, or over the weighted score (<c>Title</c> null).</summary>
public sealed record Agreement(string? Title, double? Interval, double? Ordinal);
