using Labinov.Data;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>The list as it is narrowed, as a file for the spreadsheet: every row up to <see cref="Most"/>, in the order of the list.</summary>
[AllowAnonymous]
public sealed class ExportInnovations(LabinovDb db, Words words) : GalleryListPage
{
    /// <summary>More rows than offices' spreadsheets take kindly; whoever needs all of them narrows by province.</summary>
    public const int Most = 100_000;

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var rows = await db.EveryExhibitAsync(Filter, Most, cancel);
        return (IActionResult?)Sheet.Of(format, words["gallery.file"], Columns(), () => rows)
            ?? NotFound();
    }

    private SheetColumn<ExhibitRow>[] Columns() =>
        [
            new(words["gallery.column.number"], row => row.Number),
            new(words["gallery.column.title"], row => row.Title),
            new(words["gallery.column.summary"], row => row.Summary),
            new(words["gallery.kind"], row => row.Kind is { } kind ? words.Of(kind) : null),
            new(words["gallery.column.state"], row => words.Of(row.State)),
            new(words["gallery.year"], row => row.Year > 0 ? row.Year : null),
            new(words["gallery.column.region-code"], row => row.RegionCode),
            new(words["gallery.region"], row => row.RegionName),
            new(words["gallery.province"], row => row.ProvinceName),
            new(words["gallery.unit"], row => row.UnitName),
            new(words["gallery.unit-kind"], row => words.Of(row.UnitKind)),
            new(words["gallery.group"], row => row.Group is { } group ? words.Of(group) : null),
            new(words["gallery.column.indicator"], row => row.Indicator),
            new(words["gallery.before"], row => row.Before),
            new(words["gallery.after"], row => row.After),
            new(words["gallery.published"], row => Days.Of(row.PublishedAt)),
            new(
                words["gallery.column.address"],
                row =>
                    $"{Request.Scheme}://{Request.Host}{Request.PathBase}{GalleryLinks.To(row.Number, row.Title)}"
            ),
        ];
}
