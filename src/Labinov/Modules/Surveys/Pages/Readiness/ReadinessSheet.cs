using Labinov.Modules.Surveys.Readiness;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Surveys.Pages.Readiness;

/// <summary>The units of a lab with their scores, as a spreadsheet.</summary>
internal static class ReadinessSheet
{
    public static List<SheetColumn<ReadinessRow>> Columns(Words words) =>
        [
            new(words["surveys.readiness.number"], row => row.Number),
            new(words["surveys.readiness.unit"], row => row.Unit),
            new(words["surveys.readiness.state"], row => words.Of(row.State)),
            new(words["surveys.readiness.self"], row => Points(row.SelfTenths)),
            new(words["surveys.readiness.self-level"], row => Level(words, row.Self)),
            new(words["surveys.readiness.final"], row => Points(row.FinalTenths)),
            new(words["surveys.readiness.final-level"], row => Level(words, row.Final)),
            new(
                words["surveys.readiness.on-behalf"],
                row => row.IsOnBehalf ? words["surveys.readiness.yes"].Value : null
            ),
        ];

    private static string? Points(int? tenths) =>
        tenths is { } found ? ReadinessText.Points(found) : null;

    private static string? Level(Words words, ReadinessLevel? level) =>
        level is { } reached ? words.Of(reached) : null;
}
