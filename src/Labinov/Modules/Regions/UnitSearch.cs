using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>
/// What can be found of a unit: its names now and before, its short name, its region. Plain words, not stems: names are not prose.
/// Only living units are described, so the picker never offers one that has ended.
/// </summary>
public static class UnitSearch
{
    public const string Kind = "unit";

    public static SearchDoc Describe(Organisation unit, string? regionName)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new SearchDoc
        {
            Kind = Kind,
            Subject = unit.Id.Value,
            Title = TitleOf(unit),
            Body = BodyOf(unit, regionName),
        };
    }

    /// <summary>After a change of name, before the save.</summary>
    public static async Task RedescribeAsync(
        LabinovDb db,
        Organisation unit,
        string? regionName,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(unit);
        var doc = await FindAsync(db, unit.Id, cancel);
        if (doc is null)
        {
            db.Add(Describe(unit, regionName));
            return;
        }

        doc.Title = TitleOf(unit);
        doc.Body = BodyOf(unit, regionName);
    }

    /// <summary>An ended unit is no longer offered.</summary>
    public static async Task ForgetAsync(LabinovDb db, Organisation unit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(unit);
        if (await FindAsync(db, unit.Id, cancel) is { } doc)
        {
            db.Remove(doc);
        }
    }

    /// <summary>The words somebody typed, at most six; none when there is nothing to look for.</summary>
    public static List<string> Words(string? query) =>
        string.IsNullOrWhiteSpace(query)
            ? []
            :
            [
                .. Slug.Of(query)
                    .Split('-', StringSplitOptions.RemoveEmptyEntries)
                    .Distinct(StringComparer.Ordinal)
                    .Take(6),
            ];

    /// <summary>A word that only units of this region bear, so that the index itself narrows the search.</summary>
    public static string Mark(Id<Region> region) => "r" + region.Value.ToString("N");

    private static Task<SearchDoc?> FindAsync(
        LabinovDb db,
        Id<Organisation> unit,
        CancellationToken cancel
    ) =>
        db.SearchDocs.SingleOrDefaultAsync(
            doc => doc.Kind == Kind && doc.Subject == unit.Value,
            cancel
        );

    private static string TitleOf(Organisation unit) =>
        Plain(unit.Name + (unit.ShortName is null ? "" : " " + unit.ShortName));

    private static string BodyOf(Organisation unit, string? regionName) =>
        string.Join(
                ' ',
                [
                    .. unit.PastNames.Select(past => Plain($"{past.Name} {past.ShortName}")),
                    Plain(regionName ?? ""),
                    unit.RegionId is { } region ? Mark(region) : "",
                ]
            )
            .Trim();

    // Word by word, because a slug is cut where an address would become too long.
    private static string Plain(string text) =>
        string.Join(
            ' ',
            text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(Slug.Of)
                .Where(word => word != "-")
                .Select(word => word.Replace('-', ' '))
        );
}
