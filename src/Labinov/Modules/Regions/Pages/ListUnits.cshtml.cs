using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions.Pages;

/// <summary>Finds a unit anywhere in the country; without words it shows the units of the nation itself.</summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class ListUnits(LabinovDb db, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public Paged<UnitRow> List { get; private set; } = new([], null, null, 0);

    /// <summary>Search as typed, correct nothing.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Exact { get; set; }

    /// <summary>What a search found; null when nothing was sought.</summary>
    public Found? Search { get; private set; }

    public bool IsSearching => !string.IsNullOrWhiteSpace(Q);

    public bool MayAdd => Organisation.MayCareFor(null, Actor);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        (var found, Search) = IsSearching
            ? await db.Organisations.Living().FittingAsync(db, Q, null, cancel, Exact)
            : (db.Organisations.Living().Where(unit => unit.RegionId == null), null);
        var file = Sheet.Of(
            Format,
            words["regions.units.file"],
            UnitSheet.Columns(words),
            () => found.OrderBy(unit => unit.Number).Rows(db).AsAsyncEnumerable()
        );
        if (file is not null)
        {
            return file;
        }

        List = await found.PageAsync(db, After, Before, cancel);
        return Page();
    }
}
