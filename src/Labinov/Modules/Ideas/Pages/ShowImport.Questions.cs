using System.Text.RegularExpressions;
using Labinov.Modules.Ideas.Import;
using Labinov.Ui.Tags;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>What the page asks: once for each name or pair, however many rows wait for the answer.</summary>
public sealed partial class ShowImport
{
    private const int MostQuestions = 30;

    private async Task QuestionsAsync(IQueryable<ImportRow> all, CancellationToken cancel)
    {
        var rows = await all.Where(row =>
                row.Outcome == RowOutcome.Rejected
                && (
                    row.FindingsText.Contains("ideas.import.reason.region\"")
                    || row.FindingsText.Contains("ideas.import.reason.same\"")
                    || row.FindingsText.Contains("ideas.import.reason.changed-here\"")
                    || row.FindingsText.Contains("ideas.import.reason.changed-since-export\"")
                    || row.FindingsText.Contains("ideas.import.reason.no-stamp\"")
                    || row.FindingsText.Contains("ideas.import.reason.other-title\"")
                )
            )
            .OrderBy(row => row.Line)
            .Take(MostQuestions * 10)
            .Select(row => new
            {
                row.Key,
                row.Title,
                row.FindingsText,
            })
            .ToListAsync(cancel);
        Questions =
        [
            .. rows.SelectMany(row =>
                    ImportJson
                        .Read<List<Finding>>(row.FindingsText)
                        .Select(finding => Asked(row.Key, row.Title, finding))
                )
                .OfType<Question>()
                .DistinctBy(question => question.Key, StringComparer.Ordinal)
                .Take(MostQuestions),
        ];
    }

    private Question? Asked(string? key, string? title, Finding finding) =>
        finding switch
        {
            { Words: "ideas.import.reason.region", Args: [var text, { Length: > 0 } near] } =>
                new Question(
                    Owners.Question(text),
                    words["ideas.import.question.region", text],
                    [
                        .. near.Split(", ")
                            .Select(place => new Choice(
                                Code().Match(place).Groups["code"].Value,
                                place
                            )),
                    ]
                ),
            {
                Words: "ideas.import.reason.same" or "ideas.import.reason.changed-here",
                Args: [var number, var known]
            } when key is not null => new Question(
                "same:" + key,
                words["ideas.import.question.same", title ?? "", number, known],
                finding.Words == "ideas.import.reason.same"
                    ?
                    [
                        new Choice("same:" + number, words["ideas.import.answer.same", number]),
                        new Choice("other", words["ideas.import.answer.other"]),
                    ]
                    : [new Choice("same:" + number, words["ideas.import.answer.overwrite", number])]
            ),
            {
                Words: "ideas.import.reason.changed-since-export"
                    or "ideas.import.reason.no-stamp"
                    or "ideas.import.reason.other-title",
                Args: [var mine, var called]
            } when key is not null => new Question(
                "same:" + key,
                words["ideas.import.question.overwrite", mine, called],
                [new Choice("same:" + mine, words["ideas.import.answer.overwrite", mine])]
            ),
            _ => null,
        };

    [GeneratedRegex(@"\((?<code>[\d.]+)\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
