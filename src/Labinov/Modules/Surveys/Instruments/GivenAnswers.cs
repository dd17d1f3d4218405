using System.Globalization;
using System.Text.Json;

namespace Labinov.Modules.Surveys.Instruments;

/// <summary>What one sheet says: the answer to each item that was answered. Nothing is compulsory.</summary>
public sealed class GivenAnswers
{
    private readonly SortedDictionary<string, string> answers;

    private GivenAnswers(SortedDictionary<string, string> answers) => this.answers = answers;

    public GivenAnswers()
        : this(new SortedDictionary<string, string>(StringComparer.Ordinal)) { }

    public int Count => answers.Count;

    public string? this[SurveyItem item] => answers.GetValueOrDefault(item.Code);

    public int? Whole(SurveyItem item) =>
        int.TryParse(this[item], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Takes what was typed for one item; an empty answer takes the earlier one back.</summary>
    /// <returns>Key of what is wrong with it; null when it was taken.</returns>
    public string? Take(SurveyItem item, string? typed)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (string.IsNullOrWhiteSpace(typed))
        {
            answers.Remove(item.Code);
            return null;
        }

        if (WrongWith(item, typed) is { } wrong)
        {
            return wrong;
        }

        answers[item.Code] =
            item.Kind == ItemKind.Number
                ? int.Parse(typed, NumberStyles.Integer, CultureInfo.InvariantCulture)
                    .ToString(CultureInfo.InvariantCulture)
                : typed;
        return null;
    }

    private static string? WrongWith(SurveyItem item, string typed) =>
        item.Kind switch
        {
            ItemKind.Text => typed.Length > SurveyItem.TextMax ? "surveys.rule.long-text" : null,
            ItemKind.Number => int.TryParse(
                typed,
                NumberStyles.Integer,
                CultureInfo.InvariantCulture,
                out var number
            )
            && number >= item.Least
            && number <= item.Most
                ? null
                : "surveys.rule.number",
            _ => item.Values.Contains(typed, StringComparer.Ordinal) ? null : "surveys.rule.choice",
        };

    /// <summary>By item in the order of the alphabet, so that two equal sheets lie as equal texts.</summary>
    public string ToJson() => JsonSerializer.Serialize(answers);

    public static GivenAnswers Of(string? json) =>
        json is null
            ? new GivenAnswers()
            : new GivenAnswers(
                new SortedDictionary<string, string>(
                    JsonSerializer.Deserialize<Dictionary<string, string>>(json)!,
                    StringComparer.Ordinal
                )
            );
}
