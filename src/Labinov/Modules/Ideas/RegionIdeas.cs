using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>A region's balance of ideas, as measured here: counts by state, for everybody; titles stay behind the doors.</summary>
internal sealed class RegionIdeas : IRegionSection
{
    public int Order => 50;

    public async Task<RegionSection?> ReadAsync(
        LabinovDb db,
        Id<Region> region,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var counts = await db
            .Ideas.Received()
            .Where(idea => idea.RegionId == region)
            .GroupBy(idea => idea.State)
            .Select(group => new StateCount(group.Key, group.Count()))
            .ToListAsync(cancel);
        return counts.Count == 0
            ? null
            : new RegionSection(
                "ideas.region.title",
                "/Modules/Ideas/Pages/_Balance.cshtml",
                new Balance([.. counts.OrderBy(count => count.State)])
            );
    }
}
