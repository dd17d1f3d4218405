using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Import;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>The questions on paper, for one innovation, with room to write by hand. It holds nothing secret: whoever has a printer may have it.</summary>
[AllowAnonymous]
public sealed class Worksheet(LabinovDb db) : LabinovPage
{
    /// <summary>Code of the region whose name stands on it; without one, that of the reader's only region or unit.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    /// <summary>Number of the unit whose name stands on it.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Unit { get; set; }

    public string? RegionName { get; private set; }

    public string? UnitName { get; private set; }

    /// <summary>Texts, with the lines that they get.</summary>
    public IReadOnlyList<(ImportField Field, int Lines)> Aim { get; } =
    [
        (ImportField.Trouble, 4),
        (ImportField.Intervention, 3),
        (ImportField.Newness, 3),
        (ImportField.WhoGains, 2),
    ];

    /// <summary>Texts, with the lines that they get.</summary>
    public IReadOnlyList<(ImportField Field, int Lines)> Story { get; } =
    [
        (ImportField.Description, 7),
        (ImportField.Drivers, 3),
        (ImportField.Obstacles, 3),
        (ImportField.Process, 5),
    ];

    public IReadOnlyList<(ImportField Field, int Lines)> Results { get; } =
    [
        (ImportField.Benefit, 3),
        (ImportField.Output, 2),
        (ImportField.Outcome, 2),
        (ImportField.ReplicationConditions, 2),
    ];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var units = Actor.Scopes<Organisation>(ScopeKind.Unit, IdeasQueries.OfUnit);
        var unit = await db
            .Organisations.Where(unit =>
                Unit == null
                    ? Region == null && units.Count == 1 && units.Contains(unit.Id)
                    : unit.Number == Unit
            )
            .Select(unit => new { unit.Name, unit.RegionId })
            .FirstOrDefaultAsync(cancel);
        var mine = Actor.Scopes<Region>(ScopeKind.Region, IdeasQueries.OfRegion);
        UnitName = unit?.Name;
        var home = unit?.RegionId;
        RegionName = await db
            .Regions.Where(region =>
                home != null ? region.Id == home
                : Region != null ? region.Code == Region
                : mine.Count == 1 && mine.Contains(region.Id)
            )
            .Select(region => region.Name)
            .FirstOrDefaultAsync(cancel);
    }
}
