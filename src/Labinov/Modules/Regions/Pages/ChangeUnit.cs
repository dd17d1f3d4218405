using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions.Pages;

/// <summary>What the pages share that change one unit: they find it, ask who may, and want a day and a reason.</summary>
public abstract class ChangeUnit(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty, Needed]
    public DateOnly? On { get; set; }

    [BindProperty, Needed, AtMost(Organisation.ReasonMax)]
    public string? Reason { get; set; }

    public UnitFacts Unit { get; private set; } = null!;

    protected LabinovDb Db { get; } = db;

    protected DateTime Now => time.Now();

    protected DateOnly Today => time.Today(Unit.Zone);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var unit = await Db
            .Organisations.Where(row => row.Number == Number)
            .Select(row => new UnitFacts(
                row.Id,
                row.Version,
                row.Name,
                row.ShortName,
                row.RegionId,
                row.EndedOn != null,
                Db.Regions.Where(region => region.Id == row.RegionId)
                    .Select(region => region.Name)
                    .FirstOrDefault(),
                Db.Regions.Where(region => region.Id == row.RegionId)
                    .Select(region => region.TimeZone)
                    .FirstOrDefault()
                    ?? "Asia/Jakarta"
            ))
            .SingleOrDefaultAsync(cancel);
        if (unit is null)
        {
            return false;
        }

        Unit = unit;
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Organisation.MayCareFor(Unit.RegionId, Actor))
        {
            return NotAllowed();
        }

        Version = Unit.Version;
        On ??= Today;
        Prefill();
        return Page();
    }

    /// <summary>What the empty form already knows.</summary>
    protected virtual void Prefill() { }

    /// <summary>Asks who may and what is missing, then hands the unit over to be changed.</summary>
    protected async Task<IActionResult> ChangeAsync(
        Func<Organisation, Task> change,
        string done,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(change);
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Organisation.MayCareFor(Unit.RegionId, Actor))
        {
            return NotAllowed();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var unit = await Db
            .Organisations.Include(row => row.PastNames)
            .SingleAsync(row => row.Number == Number, cancel);
        Db.Expect(unit, Version);
        await change(unit);
        await Db.SaveChangesAsync(cancel);
        return Done(RegionsLinks.Unit(unit.Number, unit.Name), done, unit.Name);
    }
}

/// <param name="Region">Name; null for a unit of the nation.</param>
/// <param name="Zone">IANA name: days are counted there.</param>
public sealed record UnitFacts(
    Id<Organisation> Id,
    int Version,
    string Name,
    string? ShortName,
    Id<Region>? RegionId,
    bool IsEnded,
    string? Region,
    string Zone
);
