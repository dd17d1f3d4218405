using Labinov.Modules.Surveys.Results;
using Labinov.Modules.Surveys.Statistics;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>What changed in the same people, as a file: a line for each scale, question and yes-or-no, rounded as on the page: all digits of a few answers would tell the answers.</summary>
internal static class PairedSheet
{
    public static ActionResult? Of(string? format, string name, PairedResults found, Words words) =>
        Sheet.Of(format, name, Columns(words), () => Lines(found).ToAsyncEnumerable());

    private static List<SheetColumn<Line>> Columns(Words words)
    {
        return
        [
            new(words["surveys.sheet.what"], line => words[line.What].Value),
            new(words["surveys.sheet.text"], line => line.Text),
            new(words["surveys.pairs"], line => line.N == 0 ? null : line.N),
            Of("surveys.difference", line => line.Student?.Difference),
            Low("surveys.difference", line => line.Student?.Interval.Low),
            High("surveys.difference", line => line.Student?.Interval.High),
            Of("surveys.sheet.t", line => line.Student?.T),
            new(words["surveys.sheet.freedom"], line => line.Student?.Freedom),
            P("surveys.p", line => line.Student?.P),
            Of("surveys.effect", line => line.Student?.Effect?.Hedges),
            Low("surveys.effect", line => line.Student?.Effect?.Interval.Low),
            High("surveys.effect", line => line.Student?.Effect?.Interval.High),
            Of("surveys.rank-biserial", line => line.Wilcoxon?.RankBiserial),
            P("surveys.wilcoxon", line => line.Wilcoxon?.P),
            new(words["surveys.to-yes"], line => line.McNemar?.ToYes),
            new(words["surveys.to-no"], line => line.McNemar?.ToNo),
            Of("surveys.sheet.odds", line => line.McNemar?.OddsRatio),
            P("surveys.mcnemar", line => line.McNemar?.P),
            P("surveys.holm", line => line.Holm),
        ];

        SheetColumn<Line> Of(string key, Func<Line, double?> value) =>
            Rounded(words[key].Value, value, 2);
        SheetColumn<Line> P(string key, Func<Line, double?> value) =>
            Rounded(words[key].Value, value, 3);
        SheetColumn<Line> Low(string key, Func<Line, double?> value) =>
            Rounded(words["surveys.sheet.low", words[key].Value].Value, value, 2);
        SheetColumn<Line> High(string key, Func<Line, double?> value) =>
            Rounded(words["surveys.sheet.high", words[key].Value].Value, value, 2);
    }

    private static SheetColumn<Line> Rounded(string title, Func<Line, double?> value, int digits) =>
        new(title, line => value(line) is { } figure ? Math.Round(figure, digits) : null);

    private static IEnumerable<Line> Lines(PairedResults found)
    {
        foreach (var scale in found.Scales)
        {
            yield return new("surveys.sheet.scale", $"{scale.Scale.Name}", scale.N, scale.Holm)
            {
                Student = scale.Student,
                Wilcoxon = scale.Wilcoxon,
            };
        }

        foreach (var item in found.Items)
        {
            yield return new("surveys.sheet.question", $"{item.Item.Text}", item.N, item.Holm)
            {
                Wilcoxon = item.Wilcoxon,
            };
        }

        foreach (var turn in found.Turns)
        {
            yield return new("surveys.sheet.question", $"{turn.Item.Text}", turn.N, turn.Holm)
            {
                McNemar = turn.McNemar,
            };
        }
    }

    private sealed record Line(string What, string Text, int N, double? Holm)
    {
        public PairedT? Student { get; init; }
        public Wilcoxon? Wilcoxon { get; init; }
        public McNemar? McNemar { get; init; }
    }
}
