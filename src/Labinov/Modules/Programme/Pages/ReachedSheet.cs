using System.Globalization;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Programme.Pages;

/// <summary>Targets of a round and what was reached, as a spreadsheet: a row for each quarter, two columns for each figure.</summary>
internal static class ReachedSheet
{
    /// <summary>Null when no file is asked for, or there are no targets to put into one.</summary>
    public static ActionResult? Of(
        string? format,
        RoundRow round,
        RoundProgress progress,
        Words words
    ) =>
        progress.Quarters.Count == 0
            ? null
            : Sheet.Of(
                format,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{words["programme.reached.file"].Value}-{round.Year}-{round.Number}"
                ),
                Columns(words),
                () => progress.Quarters.ToAsyncEnumerable()
            );

    private static List<SheetColumn<QuarterProgress>> Columns(Words words)
    {
        var columns = new List<SheetColumn<QuarterProgress>>
        {
            new(
                words["programme.frame.by-end-of"],
                quarter => words[ProgrammeText.Quarter(quarter.Quarter)].Value
            ),
            new(words["programme.reached.last-day"], quarter => quarter.EndOn),
        };
        foreach (var figure in Enum.GetValues<TargetFigure>())
        {
            var name = words.Of(figure);
            columns.Add(
                new(
                    words["programme.reached.column.target", name],
                    quarter => At(quarter, figure).Target
                )
            );
            columns.Add(
                new(
                    words["programme.reached.column.reached", name],
                    quarter =>
                        At(quarter, figure) is { Pace: Pace.NotMeasured } unknown
                            ? words.Of(unknown.Pace)
                            : At(quarter, figure).Value
                )
            );
        }

        return columns;
    }

    private static Reached At(QuarterProgress quarter, TargetFigure figure) =>
        quarter.Figures.Single(reached => reached.Figure == figure);
}
