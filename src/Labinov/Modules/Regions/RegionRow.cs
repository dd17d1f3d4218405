using System.Text.RegularExpressions;
using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Regions;

/// <summary>A region in a list.</summary>
/// <param name="Zone">IANA name.</param>
/// <param name="IsListed">Stood on a list of disadvantaged regions, whenever that was.</param>
public sealed record RegionRow(
    string Code,
    string Name,
    RegionKind Kind,
    string? ProvinceCode,
    string? Province,
    string Zone,
    bool IsListed
);

/// <summary>How the list of regions is narrowed.</summary>
/// <param name="Text">Words of a name, present or past; or a code.</param>
/// <param name="Province">Present code.</param>
public sealed partial record RegionFilter(string? Text, string? Province, bool IsListed)
{
    public IQueryable<Region> Of(LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        IQueryable<Region> regions = db.Regions;
        if (Text?.Trim() is { Length: > 0 } text)
        {
            IQueryable<RegionTerm> terms = db.RegionTerms;
            if (LooksLikeCode().IsMatch(text))
            {
                terms = terms.Where(term => term.Code == text);
            }
            else
            {
                foreach (var word in Slug.WordsOf(text).DefaultIfEmpty("-"))
                {
                    terms = terms.Where(term => term.SearchName.Contains(word));
                }
            }

            regions = regions.Where(region => terms.Any(term => term.RegionId == region.Id));
        }

        if (Province is { Length: > 0 } province)
        {
            regions = regions.Where(region =>
                region.Code == province
                || db.Regions.Any(above => above.Id == region.ProvinceId && above.Code == province)
            );
        }

        return IsListed
            ? regions.Where(region => db.RegionListings.Any(row => row.RegionId == region.Id))
            : regions;
    }

    [GeneratedRegex(@"^\d{2}(\.\d{2})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LooksLikeCode();
}

public static class RegionRows
{
    public static IQueryable<RegionRow> Rows(this IQueryable<Region> regions, LabinovDb db) =>
        regions.Select(region => new RegionRow(
            region.Code,
            region.Name,
            region.Kind,
            db.Regions.Where(above => above.Id == region.ProvinceId)
                .Select(above => above.Code)
                .FirstOrDefault(),
            db.Regions.Where(above => above.Id == region.ProvinceId)
                .Select(above => above.Name)
                .FirstOrDefault(),
            region.TimeZone,
            db.RegionListings.Any(row => row.RegionId == region.Id)
        ));
}
