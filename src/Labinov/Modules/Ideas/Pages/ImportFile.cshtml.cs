using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Import;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>The rows that stayed out, as they were, with the reasons beside them, to correct and send again; or the report of all rows.</summary>
public sealed class ImportFile(LabinovDb db, Words words) : LabinovPage
{
    public async Task<IActionResult> OnGetAsync(int number, string part, CancellationToken cancel)
    {
        if (!IdeaImport.MayImport(Actor))
        {
            return NotAllowed();
        }

        var import = await db
            .IdeaImports.AsNoTracking()
            .VisibleTo(Actor)
            .SingleOrDefaultAsync(row => row.Number == number, cancel);
        if (import is null)
        {
            return NotFound();
        }

        var rows = db
            .ImportRows.AsNoTracking()
            .Where(row => row.ImportId == import.Id)
            .OrderBy(row => row.Line);
        return part == "rejected"
            ? Sheet.Xlsx(
                words["ideas.import.file.rejected", number],
                Rejected(import),
                rows.Where(row => row.Outcome == RowOutcome.Rejected).AsAsyncEnumerable()
            )
            : Sheet.Xlsx(
                words["ideas.import.file.report", number],
                Report(),
                rows.AsAsyncEnumerable()
            );
    }

    // The headings of the file as it came, so that the corrected workbook is understood without being mapped again.
    private List<SheetColumn<ImportRow>> Rejected(IdeaImport import)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var columns = import
            .Columns.Select(
                (heading, i) =>
                    new SheetColumn<ImportRow>(
                        Unique(taken, heading.Length == 0 ? $"({i + 1})" : heading),
                        row => row.Cells.ElementAtOrDefault(i)
                    )
            )
            .ToList();
        columns.Add(
            new(
                Unique(taken, words["ideas.import.reasons"]),
                row => Said(row.Findings.Where(finding => finding.IsReason))
            )
        );
        columns.Add(new(Unique(taken, words["ideas.import.line"]), row => row.Line));
        return columns;
    }

    private List<SheetColumn<ImportRow>> Report() =>
        [
            new(words["ideas.import.line"], row => row.Line),
            new(
                words["ideas.import.outcome"],
                row => row.Outcome is { } outcome ? words.Name(outcome) : null
            ),
            new(words["ideas.field.title"], row => row.Title),
            new(
                words["ideas.import.reasons"],
                row => Said(row.Findings.Where(finding => finding.IsReason))
            ),
            new(words["ideas.import.changes"], row => words.Said(row.Changes)),
            new(
                words["ideas.import.notes"],
                row => Said(row.Findings.Where(finding => !finding.IsReason))
            ),
        ];

    private string Said(IEnumerable<Finding> findings) =>
        string.Join("\n", findings.Select(finding => words.Said(finding)));

    private static string Unique(HashSet<string> taken, string heading)
    {
        var name = heading;
        for (var i = 2; !taken.Add(name); i++)
        {
            name = $"{heading} ({i})";
        }

        return name;
    }
}
