using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>
/// The list as it is narrowed, as a file for the spreadsheet: every row up to <see cref="Most"/>, in the order of the list, with all that
/// an import could bring back.
/// </summary>
[AllowAnonymous]
public sealed class ExportInnovations(LabinovDb db, NewDb newDb, TimeProvider time, Words words)
    : GalleryListPage
{
    /// <summary>More rows than offices' spreadsheets take kindly; whoever needs all of them narrows by province.</summary>
    public const int Most = 100_000;

    /// <summary>So many innovations are read at once.</summary>
    private const int Portion = 500;

    private sealed record Row(ExhibitRow Exhibit, IdeaLine Line);

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var rows = await db.EveryExhibitAsync(Filter, Most, cancel);
        return (IActionResult?)
                Sheet.Of(format, words["gallery.file"], Columns(), () => LinesAsync(rows))
            ?? NotFound();
    }

    // The list stays open while the innovations behind its rows are read, so they need a connection of their own.
    private async IAsyncEnumerable<Row> LinesAsync(IAsyncEnumerable<ExhibitRow> rows)
    {
        await using var other = newDb();
        await foreach (var portion in rows.Chunk(Portion))
        {
            var numbers = portion.Select(row => row.Number).ToList();
            var lines = await other
                .Ideas.Public(time.Today())
                .Where(idea => numbers.Contains(idea.Number))
                .Lines(other)
                .ToDictionaryAsync(line => line.Number, HttpContext.RequestAborted);
            foreach (var row in portion)
            {
                // Taken down a moment ago, and still on the list.
                if (lines.TryGetValue(row.Number, out var line))
                {
                    yield return new Row(row, line);
                }
            }
        }
    }

    private List<SheetColumn<Row>> Columns() =>
        [
            .. IdeaSheet
                .Columns(
                    words,
                    line =>
                        $"{Request.Scheme}://{Request.Host}{Request.PathBase}{GalleryLinks.To(line.Number, line.Facts.Basics.Title)}"
                )
                .Select(column => new SheetColumn<Row>(
                    column.Title,
                    row => column.Value(row.Line)
                )),
            new(words["gallery.unit-kind"], row => words.Of(row.Exhibit.UnitKind)),
            new(words["gallery.published"], row => Days.Of(row.Exhibit.PublishedAt)),
        ];
}
