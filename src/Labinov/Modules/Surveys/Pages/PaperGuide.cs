using Labinov.Modules.Surveys.Instruments;
using Labinov.Modules.Surveys.Paper;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>A column of the blank sheet, and what is written in it.</summary>
internal sealed record PaperGuideLine(string Heading, string Means);

/// <summary>What belongs into a file of paper answers: shown on the page, and laid beside the blank sheet.</summary>
internal static class PaperGuide
{
    /// <summary>Letters of a column of the workbook.</summary>
    private const double Narrow = 18;
    private const double Wide = 60;

    public static List<PaperGuideLine> Of(SurveyFacts survey, Words words)
    {
        var instrument = survey.Instrument;
        List<PaperGuideLine> lines =
        [
            new(words["surveys.paper.import.sheet"], words["surveys.paper.import.sheet.means"]),
            .. instrument.Items.Select(item => new PaperGuideLine(
                PaperColumns.Heading(instrument, item),
                Means(item, words)
            )),
        ];
        if (survey.Audience == SurveyAudience.Staff)
        {
            foreach (
                var key in new[]
                {
                    "surveys.pairing.mother",
                    "surveys.pairing.day",
                    "surveys.pairing.birthplace",
                }
            )
            {
                lines.Add(new(words[key], words["surveys.paper.import.pairing.means"]));
            }
        }

        return lines;
    }

    /// <summary><c>1 = Pelaksana; 2 = Pengawas</c>.</summary>
    public static string Means(SurveyItem item, Words words) =>
        item.Kind switch
        {
            ItemKind.Number => words["surveys.paper.import.number", item.Least, item.Most],
            ItemKind.Text => words["surveys.paper.import.text"],
            _ => string.Join(
                "; ",
                item.Values.Select((value, at) => $"{at + 1} = {words.Answer(item, value)}")
            ),
        };

    /// <summary>The blank workbook: the sheet to fill in first, for the import reads the first, and what its columns mean behind it.</summary>
    public static async Task<byte[]> BookAsync(
        SurveyFacts survey,
        Words words,
        CancellationToken cancel
    )
    {
        var lines = Of(survey, words);
        using var file = new MemoryStream();
        using (var book = new WorkbookFile(file))
        {
            await book.AddAsync(
                words["surveys.paper.import.book"],
                [.. lines.Select(line => new BookColumn(line.Heading, Narrow, Wraps: true))],
                AsyncEnumerable.Empty<IEnumerable<object?>>(),
                picks: [],
                cancel
            );
            await book.AddAsync(
                words["surveys.paper.import.guide"],
                [
                    new(words["surveys.paper.import.column"], Wide, Wraps: true),
                    new(words["surveys.paper.import.means"], Wide, Wraps: true),
                ],
                lines
                    .Select(line => (IEnumerable<object?>)[line.Heading, line.Means])
                    .ToAsyncEnumerable(),
                cancel: cancel
            );
            book.Finish();
        }

        return file.ToArray();
    }
}
