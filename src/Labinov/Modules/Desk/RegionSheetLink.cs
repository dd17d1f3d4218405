using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Desk;

/// <summary>On a region's page: the way to the leader's sheet, for those who may read it.</summary>
internal sealed class RegionSheetLink : IRegionSection
{
    public int Order => 5;

    public async Task<RegionSection?> ReadAsync(
        LabinovDb db,
        Id<Region> region,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        if (!LeaderSheet.MayRead(actor, region))
        {
            return null;
        }

        var code = await db
            .Regions.Where(row => row.Id == region)
            .Select(row => row.Code)
            .SingleAsync(cancel);
        return new RegionSection(
            "desk.sheet",
            "/Modules/Desk/Pages/_SheetLink.cshtml",
            DeskLinks.Sheet(code)
        );
    }
}
