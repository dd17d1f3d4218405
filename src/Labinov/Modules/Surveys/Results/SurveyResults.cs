using Labinov.Modules.Surveys.Instruments;
using Labinov.Modules.Surveys.Statistics;

namespace Labinov.Modules.Surveys.Results;

/// <summary>What a closed survey says: never about fewer than <see cref="SmallGroups.Minimum"/> people, not even by subtraction.</summary>
/// <param name="Answered">Sheets in all.</param>
/// <param name="Others">Yes or no, choice and number: each for itself.</param>
/// <param name="Texts">Each question with its texts in an order of chance.</param>
public sealed record SurveyResults(
    int Answered,
    IReadOnlyList<ScaleResult> Scales,
    IReadOnlyList<ItemResult> Others,
    IReadOnlyList<TextResult> Texts
);

/// <param name="Whole">Of the persons' own means over the items; null for fewer than five.</param>
/// <param name="N">Who answered every item of the scale; 0 where they are fewer than five.</param>
/// <param name="Items">Of those same persons: were an item told of more people than its scale, the difference would be somebody.</param>
public sealed record ScaleResult(
    SurveyScale Scale,
    int N,
    Description? Whole,
    AlphaEstimate? Alpha,
    IReadOnlyList<ItemResult> Items,
    IReadOnlyList<GroupResult> Groups
);

/// <param name="N">Who answered; 0 where they are fewer than five.</param>
/// <param name="Numbers">As it was answered, reversed items too; null where there is nothing to count with.</param>
/// <param name="Counts">By answer, in the order of the form; empty for numbers and for fewer than five people.</param>
public sealed record ItemResult(
    SurveyItem Item,
    int N,
    Description? Numbers,
    IReadOnlyList<AnswerCount> Counts
);

/// <param name="Value">As <see cref="SurveyItem.Values"/> has it.</param>
public sealed record AnswerCount(string Value, int Count);

/// <param name="Name">Null for those who did not say to which group they belong.</param>
/// <param name="Of">Null where the group is small, or hides a small one.</param>
public sealed record GroupResult(ItemChoice? Name, Description? Of);

public sealed record TextResult(SurveyItem Item, IReadOnlyList<string> Texts);
