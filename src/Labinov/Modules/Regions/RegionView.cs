using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>What the page of a region tells of it.</summary>
/// <param name="Zone">IANA name.</param>
/// <param name="Terms">Newest first.</param>
/// <param name="Inside">The kabupaten and kota of a province.</param>
/// <param name="SplitOff">Provinces that were parts of this one.</param>
public sealed record RegionView(
    Id<Region> Id,
    string Code,
    string Name,
    RegionKind Kind,
    RegionByCode? Province,
    string Zone,
    string ZoneSource,
    IReadOnlyList<TermView> Terms,
    IReadOnlyList<ListingView> Listings,
    IReadOnlyList<RegionByCode> Inside,
    IReadOnlyList<RegionByCode> SplitOff
);

public sealed record TermView(
    string? Code,
    string Name,
    string? Province,
    DateOnly? FromOn,
    DateOnly? UntilOn,
    string? BeganBy,
    string? SplitFrom
);

public sealed record ListingView(DateOnly FromOn, DateOnly UntilOn, string NameThen, string Source);

public static class RegionViews
{
    /// <summary>Five queries.</summary>
    public static async Task<RegionView> RegionViewAsync(
        this LabinovDb db,
        Id<Region> id,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var region = await db
            .Regions.Where(row => row.Id == id)
            .Select(row => new
            {
                row.Code,
                row.Name,
                row.Kind,
                row.TimeZone,
                Province = db
                    .Regions.Where(above => above.Id == row.ProvinceId)
                    .Select(above => new RegionByCode(above.Id, above.Code, above.Name))
                    .FirstOrDefault(),
                ZoneSource = db
                    .RegionZones.Where(zone =>
                        zone.RegionId == (row.ProvinceId ?? row.Id) && zone.UntilOn == null
                    )
                    .Select(zone => zone.Source)
                    .FirstOrDefault(),
            })
            .SingleAsync(cancel);
        var terms = await db
            .RegionTerms.Where(term => term.RegionId == id)
            .Select(term => new TermView(
                term.Code,
                term.Name,
                db.Regions.Where(above => above.Id == term.ProvinceId)
                    .Select(above => above.Name)
                    .FirstOrDefault(),
                term.FromOn,
                term.UntilOn,
                term.BeganBy,
                db.Regions.Where(before => before.Id == term.SplitFromId)
                    .Select(before => before.Name)
                    .FirstOrDefault()
            ))
            .ToListAsync(cancel);
        var listings = await db
            .RegionListings.Where(row => row.RegionId == id)
            .OrderByDescending(row => row.FromOn)
            .Select(row => new ListingView(row.FromOn, row.UntilOn, row.NameThen, row.Source))
            .ToListAsync(cancel);
        var inside = await db
            .Regions.Where(row => row.ProvinceId == id)
            .OrderBy(row => row.Code)
            .Select(row => new RegionByCode(row.Id, row.Code, row.Name))
            .ToListAsync(cancel);
        var splitOff = await db
            .RegionTerms.Where(term => term.SplitFromId == id && term.UntilOn == null)
            .OrderBy(term => term.Code)
            .Select(term => new RegionByCode(term.RegionId, term.Code!, term.Name))
            .ToListAsync(cancel);
        return new RegionView(
            id,
            region.Code,
            region.Name,
            region.Kind,
            region.Province,
            region.TimeZone,
            region.ZoneSource ?? "",
            [.. terms.OrderByDescending(term => term.FromOn ?? DateOnly.MinValue)],
            listings,
            inside,
            splitOff
        );
    }
}
