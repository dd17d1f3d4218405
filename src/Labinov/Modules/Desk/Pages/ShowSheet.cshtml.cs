using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Desk.Pages;

/// <summary>The leader's sheet of a region, for a phone or one sheet of paper.</summary>
public sealed class ShowSheet(LabinovDb db, IEnumerable<IDue> rooms, TimeProvider time)
    : LabinovPage
{
    public RegionName Region { get; private set; } = null!;
    public LeaderSheet Sheet { get; private set; } = null!;
    public DateOnly Today { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        var region = await db
            .Regions.Where(row => row.Code == code)
            .Select(row => new RegionName(row.Id, row.Code, row.Name, row.TimeZone))
            .SingleOrDefaultAsync(cancel);
        if (region is null || !LeaderSheet.MayRead(Actor, region.Id))
        {
            return NotFound();
        }

        (Region, Today) = (region, time.Today(region.TimeZone));
        Sheet = await LeaderSheet.ReadAsync(db, region.Id, [.. rooms], Today, cancel);
        return Page();
    }

    public sealed record RegionName(Id<Region> Id, string Code, string Name, string TimeZone);
}
