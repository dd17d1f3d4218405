using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>What may be asked of regions; the modules to the right use these too.</summary>
public static class RegionQueries
{
    /// <summary>The terms that counted on a day: one for each region that existed then.</summary>
    public static IQueryable<RegionTerm> On(this IQueryable<RegionTerm> terms, DateOnly day) =>
        terms.Where(term =>
            (term.FromOn == null || term.FromOn <= day)
            && (term.UntilOn == null || term.UntilOn >= day)
        );

    /// <summary>The lists of disadvantaged regions that were in force on a day.</summary>
    public static IQueryable<RegionListing> On(
        this IQueryable<RegionListing> listings,
        DateOnly day
    ) => listings.Where(listing => listing.FromOn <= day && listing.UntilOn >= day);

    /// <summary>What a region was called, coded and belonged to on a day; null when there was none.</summary>
    public static Task<RegionOnDay?> RegionOnAsync(
        this LabinovDb db,
        Id<Region> region,
        DateOnly day,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .RegionTerms.On(day)
            .Where(term => term.RegionId == region)
            .Select(term => new RegionOnDay(
                term.Code,
                term.Name,
                term.ProvinceId,
                db.RegionTerms.On(day)
                    .Where(province => province.RegionId == term.ProvinceId)
                    .Select(province => province.Name)
                    .FirstOrDefault(),
                db.RegionZones.Where(zone =>
                        zone.RegionId == (term.ProvinceId ?? term.RegionId)
                        && zone.FromOn <= day
                        && (zone.UntilOn == null || zone.UntilOn >= day)
                    )
                    .Select(zone => zone.Zone)
                    .FirstOrDefault(),
                db.RegionListings.On(day).Any(listing => listing.RegionId == region)
            ))
            .SingleOrDefaultAsync(cancel);
    }

    /// <summary>The region that bears this code now, or bore it; null when nobody did.</summary>
    public static async Task<RegionByCode?> RegionByCodeAsync(
        this LabinovDb db,
        string code,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var found = await db
            .RegionTerms.Where(term => term.Code == code)
            .Join(
                db.Regions,
                term => term.RegionId,
                region => region.Id,
                (_, region) => new RegionByCode(region.Id, region.Code, region.Name)
            )
            .Distinct()
            .ToListAsync(cancel);
        // A code of the past may have been given to somebody else since.
        return found.FirstOrDefault(region => region.Code == code) ?? found.FirstOrDefault();
    }
}

/// <param name="Code">Null when we are not certain which code was used in those days.</param>
/// <param name="Zone">IANA name; null before 1988.</param>
/// <param name="Is3T">Stood on a list of disadvantaged regions that was in force on that day.</param>
public sealed record RegionOnDay(
    string? Code,
    string Name,
    Id<Region>? ProvinceId,
    string? ProvinceName,
    string? Zone,
    bool Is3T
);

public sealed record RegionByCode(Id<Region> Id, string Code, string Name);
