using Labinov.Data;
using Labinov.Modules.Gallery;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Nation;

/// <summary>A number counted from the rows of this installation.</summary>
/// <param name="Code">Names its words: <c>nation.measured.labs</c>.</param>
/// <param name="Path">Where the counted things are listed.</param>
public sealed record Measured(string Code, long Value, string Path);

/// <summary>A province and how many innovations it shows.</summary>
public sealed record ProvinceCount(string Code, string Name, long Value);

/// <summary>What the front door says in numbers: measured here, by province; the sum of the provinces and of what belongs to none is the whole.</summary>
public sealed record FrontNumbers(
    IReadOnlyList<Measured> Measured,
    IReadOnlyList<ProvinceCount> Provinces
)
{
    /// <summary>Three queries, none of which grows with the number of ideas shown per province.</summary>
    public static async Task<FrontNumbers> ReadAsync(LabinovDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var labs = await db.Labs.CountAsync(cancel);
        var shown = await db.ExhibitsByProvinceAsync(cancel);
        var provinces = await db
            .Regions.Where(region => region.Kind == RegionKind.Province)
            .OrderBy(region => region.Code)
            .Select(region => new { region.Code, region.Name })
            .ToListAsync(cancel);
        return new(
            [
                new("labs", labs, ProgrammeLinks.Labs),
                new("innovations", shown.Values.Sum(), GalleryLinks.All),
                new(
                    "provinces",
                    provinces.Count(province => shown.GetValueOrDefault(province.Code) > 0),
                    GalleryLinks.All
                ),
            ],
            [
                .. provinces.Select(province => new ProvinceCount(
                    province.Code,
                    province.Name,
                    shown.GetValueOrDefault(province.Code)
                )),
            ]
        );
    }
}
