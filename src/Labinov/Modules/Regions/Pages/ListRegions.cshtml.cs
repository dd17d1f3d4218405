using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions.Pages;

/// <summary>All provinces, kabupaten and kota: searched by any name or code they ever had, narrowed, taken along as a file.</summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class ListRegions(LabinovDb db, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Province { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Listed { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public Paged<RegionRow> List { get; private set; } = new([], null, null, 0);

    /// <summary>Words that found nothing as they were typed.</summary>
    public IReadOnlyList<Correction> Corrections { get; private set; } = [];

    public IReadOnlyList<Choice> Provinces { get; private set; } = [];

    public bool IsNarrowed =>
        !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrEmpty(Province) || Listed;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        (var text, Corrections) = await NearRegions.ForgiveAsync(
            db,
            Q,
            exact: false,
            words => Of(words).AnyAsync(cancel),
            cancel
        );
        var found = Of(text);
        var file = Sheet.Of(
            Format,
            words["regions.list.file"],
            Columns(),
            () => found.OrderBy(region => region.Code).Rows(db).AsAsyncEnumerable()
        );
        if (file is not null)
        {
            return file;
        }

        var rows = await From(found).Take(Paged<RegionRow>.Size + 1).Rows(db).ToListAsync(cancel);
        var count = await found.CountAsync(cancel); // there are 552
        List = Keyset.Page(rows, row => row.Code, After, Before, count);
        Provinces = await db
            .Regions.Where(region => region.Kind == RegionKind.Province)
            .OrderBy(region => region.Code)
            .Select(region => new Choice(region.Code, region.Name, null, null))
            .ToListAsync(cancel);
        return Page();
    }

    private IQueryable<Region> Of(string? text) => new RegionFilter(text, Province, Listed).Of(db);

    private IQueryable<Region> From(IQueryable<Region> regions) =>
        (Before, After) switch
        {
            ({ } before, _) => regions
                .Where(region => region.Code.CompareTo(before) < 0)
                .OrderByDescending(region => region.Code),
            (null, { } after) => regions
                .Where(region => region.Code.CompareTo(after) > 0)
                .OrderBy(region => region.Code),
            _ => regions.OrderBy(region => region.Code),
        };

    private List<SheetColumn<RegionRow>> Columns() =>
        [
            new(words["regions.code"], row => row.Code),
            new(words["regions.name"], row => row.Name),
            new(words["regions.kind"], row => words.Of(row.Kind)),
            new(words["regions.province.code"], row => row.ProvinceCode),
            new(words["regions.province"], row => row.Province),
            new(words["regions.zone"], row => Formats.ZoneName(row.Zone)),
            new(words["regions.listed.column"], row => row.IsListed),
        ];
}
