using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions.Capacity;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions.Pages;

/// <summary>One region: its names and codes through time, its units as a tree, and what modules to the right add.</summary>
[AllowAnonymous]
[KeptForStrangers(Outside.Shown | Outside.Counted)]
public sealed class ShowRegion(LabinovDb db, Words words, IEnumerable<IRegionSection> sections)
    : LabinovPage
{
    /// <summary>So many units below the ones on a page are shown at once; the rest stands on the page of the unit.</summary>
    private const int MostBelow = 300;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Slug { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public RegionView Region { get; private set; } = null!;

    public Paged<UnitRow> Units { get; private set; } = new([], null, null, 0);

    public ILookup<Id<Organisation>, UnitRow> Below { get; private set; } =
        Array.Empty<UnitRow>().ToLookup(row => row.Id);

    /// <summary>The newest that is known; null while none is.</summary>
    public CapacityRow? Capacity { get; private set; }

    public IReadOnlyList<RegionSection> Sections { get; private set; } = [];

    /// <summary>Search as typed, correct nothing.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Exact { get; set; }

    /// <summary>What a search found; null when nothing was sought.</summary>
    public Found? Search { get; private set; }

    public bool IsSearching => !string.IsNullOrWhiteSpace(Q);

    public bool MayCare => Organisation.MayCareFor(Region.Id, Actor);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var found = await db.RegionByCodeAsync(Code, cancel);
        if (found is null)
        {
            return NotFound();
        }

        if (found.Code != Code || Slug != House.Slug.Of(found.Name))
        {
            return LocalRedirectPermanent(
                Request.PathBase + RegionsLinks.Region(found.Code, found.Name) + Request.QueryString
            );
        }

        var units = db.Organisations.Where(unit => unit.RegionId == found.Id).Living();
        var file = Sheet.Of(
            Format,
            $"{words["regions.units.file"]}-{found.Code}",
            UnitSheet.Columns(words),
            () => units.OrderBy(unit => unit.Number).Rows(db).AsAsyncEnumerable()
        );
        if (file is not null)
        {
            return file;
        }

        Region = await db.RegionViewAsync(found.Id, cancel);
        Capacity = await db.CapacityRows(found.Id).FirstOrDefaultAsync(cancel);
        (var wanted, Search) = IsSearching
            ? await units.FittingAsync(db, Q, found.Id, cancel, Exact)
            : (units.Where(unit => unit.ParentId == null), null);
        Units = await wanted.PageAsync(db, After, Before, cancel);
        var above = Units.Rows.Select(row => (Id<Organisation>?)row.Id).ToList();
        Below = (
            await units
                .Where(unit => above.Contains(unit.ParentId))
                .From(default)
                .Take(MostBelow)
                .Rows(db)
                .ToListAsync(cancel)
        ).ToLookup(row => row.ParentId!.Value);
        Sections = await ReadAsync(sections, cancel);
        return Page();
    }

    private async Task<List<RegionSection>> ReadAsync(
        IEnumerable<IRegionSection> filled,
        CancellationToken cancel
    )
    {
        var read = new List<RegionSection>();
        foreach (var section in filled.OrderBy(section => section.Order))
        {
            if (await section.ReadAsync(db, Region.Id, Actor, cancel) is { } shown)
            {
                read.Add(shown);
            }
        }

        return read;
    }
}
