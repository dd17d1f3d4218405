using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>Loads the regions with their past, their time zones and the lists of disadvantaged regions. Ids stay when the files change.</summary>
public sealed class RegionsMasterData : IMasterData
{
    public const string Name = "regions";

    /// <summary>Since 1 January 1988; the areas kept their time when provinces were split.</summary>
    public const string ZoneSource = "Keppres 41/1987";
    private static readonly DateOnly ZonesSince = new(1988, 1, 1);

    public int Order => 10;

    public Task LoadAsync(LabinovDb db, DateTime now, CancellationToken cancel) =>
        db.LoadOnceAsync(Name, RegionFiles.Hash(), () => LoadRegionsAsync(db, now, cancel), cancel);

    private static async Task LoadRegionsAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        var regions = await db.Regions.ToDictionaryAsync(
            region => region.Code,
            StringComparer.Ordinal,
            cancel
        );
        var provinces = RegionFiles
            .ReadProvinces()
            .ToDictionary(row => row.Code, StringComparer.Ordinal);
        foreach (var row in RegionFiles.ReadRegions().OrderBy(row => row.Code.Length))
        {
            Keep(db, regions, provinces, row, now);
        }

        // The dated rows have no identity that anybody refers to, so a new state replaces the old one.
        await db.RegionTerms.ExecuteDeleteAsync(cancel);
        await db.RegionZones.ExecuteDeleteAsync(cancel);
        await db.RegionListings.ExecuteDeleteAsync(cancel);
        AddTerms(db, regions, provinces, now);
        AddFacts(db, regions, provinces);
    }

    private static void Keep(
        LabinovDb db,
        Dictionary<string, Region> regions,
        Dictionary<string, RegionFiles.Province> provinces,
        RegionFiles.Known row,
        DateTime now
    )
    {
        Id<Region>? province = row.Province.Length == 0 ? null : regions[row.Province].Id;
        var zone = provinces[row.Code[..2]].Zone;
        if (regions.TryGetValue(row.Code, out var region))
        {
            region.IsNow(row.Code, row.Name, province, zone);
        }
        else
        {
            region = Region.Known(row.Code, row.Name, row.Kind, province, zone, now);
            regions.Add(row.Code, region);
            db.Add(region);
        }
    }

    private static void AddTerms(
        LabinovDb db,
        Dictionary<string, Region> regions,
        Dictionary<string, RegionFiles.Province> provinces,
        DateTime now
    )
    {
        var past = RegionFiles.ReadPast().ToLookup(row => row.Now, StringComparer.Ordinal);
        foreach (var region in regions.Values)
        {
            var (from, law) = ((DateOnly?)null, (string?)null);
            foreach (var was in past[region.Code].OrderBy(was => was.Until))
            {
                db.Add(
                    RegionTerm.Past(
                        region.Id,
                        was.Code.Length == 0 ? null : was.Code,
                        was.Name,
                        regions[was.Province].Id,
                        from,
                        law,
                        was.Until,
                        was.EndedBy,
                        now
                    )
                );
                (from, law) = (was.Until.AddDays(1), was.EndedBy);
            }

            var born = provinces.GetValueOrDefault(region.Code);
            Id<Region>? split = born is { SplitFrom.Length: > 0 }
                ? regions[born.SplitFrom].Id
                : null;
            db.Add(
                RegionTerm.Present(
                    region,
                    from ?? born?.Since,
                    law ?? (born is { Law.Length: > 0 } ? born.Law : null),
                    split,
                    now
                )
            );
        }
    }

    private static void AddFacts(
        LabinovDb db,
        Dictionary<string, Region> regions,
        Dictionary<string, RegionFiles.Province> provinces
    )
    {
        db.AddRange(
            provinces.Values.Select(row => new RegionZone
            {
                RegionId = regions[row.Code].Id,
                FromOn = ZonesSince,
                Zone = row.Zone,
                Source = ZoneSource,
            })
        );
        db.AddRange(
            RegionFiles
                .ReadDisadvantaged()
                .Select(row => new RegionListing
                {
                    RegionId = regions[row.Code].Id,
                    FromOn = row.From,
                    UntilOn = row.Until,
                    NameThen = row.NameThen,
                    Source = row.Source,
                })
        );
    }
}
