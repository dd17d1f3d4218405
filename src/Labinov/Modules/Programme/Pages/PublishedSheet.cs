using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The published figures as a spreadsheet: values as numbers, how exact they are beside them.</summary>
internal static class PublishedSheet
{
    public static List<SheetColumn<PublishedRow>> Columns(Words words) =>
        [
            new(words["programme.published.line"], row => row.Line),
            new(words["programme.published.statement"], row => row.Statement),
            new(words["programme.published.from"], row => row.YearFrom),
            new(words["programme.published.until"], row => row.YearUntil),
            new(words["programme.region"], row => row.Region ?? words["programme.nation"].Value),
            new(words["programme.published.locus"], row => row.Locus),
            new(words["programme.lab"], row => row.LabName),
            new(words["programme.published.stage"], row => row.StagePublished),
            new(words["programme.published.moment"], row => words.Of(row.Stage)),
            new(words["programme.published.measure"], row => words.Of(row.Measure)),
            new(
                words["programme.published.exactness"],
                row =>
                    row.Qualifier == Qualifier.Exact
                        ? null
                        : words[ProgrammeText.KeyOf(row.Qualifier), ""].Value.Trim()
            ),
            // Index scores are kept in hundredths.
            new(
                words["programme.published.value"],
                row => row.Measure == Measure.IndexScore ? row.Value / 100d : row.Value
            ),
            new(words["programme.published.value-until"], row => row.ValueUntil),
            new(words["programme.published.counted"], row => row.Counted),
            new(words["programme.published.when"], row => row.ObservedFrom),
            new(words["programme.published.when-until"], row => row.ObservedUntil),
            new(words["programme.published.date"], row => row.Published),
            new(words["programme.published.source"], row => row.Source),
            new(words["programme.published.archive"], row => row.Archive),
            new(words["programme.published.note"], row => row.Note),
        ];
}
