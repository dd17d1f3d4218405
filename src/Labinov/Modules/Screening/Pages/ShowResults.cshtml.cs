using Labinov.Data;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Scores, pairs and dots side by side, in plain words; how sure they are stands one click deeper.</summary>
public sealed class ShowResults(LabinovDb db, Words words) : ResultsPage(db)
{
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await ReadAsync(cancel)
        ?? Sheet.Of(
            Format,
            words["screening.results.file"],
            ResultSheet.Columns(words),
            Found.ToAsyncEnumerable
        )
        ?? (IActionResult)Page();
}
