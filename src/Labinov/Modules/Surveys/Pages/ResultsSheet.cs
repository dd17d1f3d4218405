using Labinov.Modules.Surveys.Instruments;
using Labinov.Modules.Surveys.Results;
using Labinov.Modules.Surveys.Statistics;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>
/// What the page of results shows, as a file: one line a scale, a question, a group. Sheets themselves never leave the house, not even without
/// names: few columns together name a person (docs/decisions/0127).
/// </summary>
internal static class ResultsSheet
{
    public static ActionResult? Of(string? format, string name, SurveyResults found, Words words) =>
        Sheet.Of(
            format,
            name,
            [
                new SheetColumn<Line>(words["surveys.sheet.what"].Value, line => line.What),
                new(words["surveys.sheet.text"].Value, line => line.Text),
                new(words["surveys.sheet.n"].Value, line => line.N),
                new(words["surveys.mean"].Value, line => Rounded(line.Of?.Mean)),
                new(words["surveys.median"].Value, line => Rounded(line.Of?.Median)),
                new(words["surveys.spread"].Value, line => Rounded(line.Of?.StandardDeviation)),
                new(words["surveys.alpha"].Value, line => Rounded(line.Alpha)),
                new(words["surveys.sheet.counts"].Value, line => line.Counts),
            ],
            () => Lines(found, words).ToAsyncEnumerable()
        );

    private static IEnumerable<Line> Lines(SurveyResults found, Words words)
    {
        foreach (var scale in found.Scales)
        {
            yield return new Line(
                words["surveys.sheet.scale"].Value,
                $"{scale.Scale.Name}",
                Told(scale.N),
                scale.Whole,
                scale.Alpha?.Alpha
            );
            foreach (var group in scale.Groups)
            {
                yield return new Line(
                    words["surveys.sheet.group"].Value,
                    $"{scale.Scale.Name}: {group.Name?.Text.ToString() ?? words["surveys.group.unsaid"].Value}",
                    group.Of?.N,
                    group.Of,
                    null
                );
            }

            foreach (var item in scale.Items)
            {
                yield return Question(item, words);
            }
        }

        foreach (var item in found.Others)
        {
            yield return Question(item, words);
        }
    }

    private static Line Question(ItemResult item, Words words) =>
        new(
            words["surveys.sheet.question"].Value,
            $"{item.Item.Text}",
            Told(item.N),
            item.Numbers,
            null,
            item.Counts.Count == 0
                ? null
                : string.Join(
                    "; ",
                    item.Counts.Select(count =>
                        $"{words.Answer(item.Item, count.Value)}: {count.Count}"
                    )
                )
        );

    private static int? Told(int n) => n == 0 ? null : n;

    private static object? Rounded(double? value) =>
        value is { } figure ? SurveysText.Figure(figure) : null;

    private sealed record Line(
        string What,
        string Text,
        int? N,
        Description? Of,
        double? Alpha,
        string? Counts = null
    );
}
