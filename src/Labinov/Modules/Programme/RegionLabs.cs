using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>The labs of a region on its page; for a province, those of its kabupaten and kota too.</summary>
public sealed class RegionLabs : IRegionSection
{
    public int Order => 30;

    public async Task<RegionSection?> ReadAsync(
        LabinovDb db,
        Id<Region> region,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var labs = await db
            .Labs.VisibleTo(actor)
            .Where(lab =>
                db.Regions.Any(row =>
                    row.Id == lab.RegionId && (row.Id == region || row.ProvinceId == region)
                )
            )
            .InOrder(byName: false)
            .Rows(db, Paged<LabRow>.Size)
            .ToListAsync(cancel);
        return labs.Count == 0
            ? null
            : new RegionSection(
                "programme.region.labs",
                "/Modules/Programme/Pages/_RegionLabs.cshtml",
                labs
            );
    }
}
