using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Similar;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>The vocabulary by which ideas are compared: some hundred rows, so the list is whole.</summary>
public sealed class ListMeanings(LabinovDb db, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public IReadOnlyList<MeaningRow> Rows { get; private set; } = [];
    public IReadOnlyList<Choice> Fields { get; private set; } = [];
    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrWhiteSpace(Field);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!FieldMeaning.MayChange(Actor))
        {
            return NotAllowed();
        }

        var all = await db
            .FieldMeanings.OrderBy(meaning => meaning.Concept)
            .Select(meaning => new MeaningRow(
                meaning.Concept,
                meaning.Field,
                meaning.Words,
                meaning.SinceOn,
                meaning.UntilOn,
                meaning.ChangedAt,
                meaning.Source
            ))
            .ToListAsync(cancel);
        Fields =
        [
            .. all.Select(row => row.Field)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(field => new Choice(field, field)),
        ];
        var sought = Slug.WordsOf(Q).ToList();
        Rows =
        [
            .. all.Where(row =>
                (string.IsNullOrWhiteSpace(Field) || row.Field == Field)
                && sought.TrueForAll(word =>
                    Slug.Of($"{row.Concept} {row.Field} {row.Words}")
                        .Contains(word, StringComparison.Ordinal)
                )
            ),
        ];
        return Sheet.Of(
                Format,
                words["ideas.meaning.file"],
                MeaningFile.Columns(words),
                Rows.ToAsyncEnumerable
            ) ?? (IActionResult)Page();
    }
}
