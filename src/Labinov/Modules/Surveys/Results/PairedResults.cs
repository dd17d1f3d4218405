using Labinov.Modules.Surveys.Instruments;
using Labinov.Modules.Surveys.Statistics;

namespace Labinov.Modules.Surveys.Results;

/// <summary>What changed in the same people between two surveys, by the codes that they made up.</summary>
/// <param name="Pairs">Codes that came once before and once after; 0 where they are fewer than five.</param>
public sealed record PairedResults(
    int Pairs,
    IReadOnlyList<PairedScale> Scales,
    IReadOnlyList<PairedItem> Items,
    IReadOnlyList<PairedTurn> Turns
);

/// <summary>
/// Only differences: a mean of the pairs beside the mean of all would tell the mean of the others. Null, all of it, where the pairs are few or
/// leave one to four people over in either survey.
/// </summary>
/// <param name="Holm">The p of Wilcoxon's test, paid for by the number of scales.</param>
public sealed record PairedScale(
    SurveyScale Scale,
    int N,
    PairedT? Student,
    Wilcoxon? Wilcoxon,
    double? Holm
);

/// <param name="Holm">Paid for by the number of items.</param>
public sealed record PairedItem(SurveyItem Item, int N, Wilcoxon? Wilcoxon, double? Holm);

/// <summary>A yes-or-no asked twice.</summary>
public sealed record PairedTurn(SurveyItem Item, int N, McNemar? McNemar, double? Holm);
