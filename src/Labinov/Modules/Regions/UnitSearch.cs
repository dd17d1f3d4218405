using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>
/// What can be found of a unit: its names now and before, its short name, its number, its region. Only living units are described, so the
/// picker never offers one that has ended.
/// </summary>
public static class UnitSearch
{
    public const string Kind = "unit";

    public static SearchDoc Describe(Organisation unit, string? regionName)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return SearchDoc.Of(
            Kind,
            unit.Id.Value,
            TextOf(unit, regionName),
            [.. Tags(unit.RegionId)]
        );
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
        Describe(db, await FindAsync(db, unit.Id, cancel), unit, regionName);
    }

    /// <param name="doc">Null when it has none yet.</param>
    internal static void Describe(
        LabinovDb db,
        SearchDoc? doc,
        Organisation unit,
        string? regionName
    )
    {
        if (doc is null)
        {
            db.Add(Describe(unit, regionName));
        }
        else
        {
            doc.Describe(TextOf(unit, regionName), [.. Tags(unit.RegionId)]);
        }
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

    /// <summary>Narrows a search to the units of a region within the index itself; null does not narrow.</summary>
    public static string[] Tags(Id<Region>? region) =>
        region is { } id ? [SearchText.Tag("region", id.Value.ToString("N"))] : [];

    private static Task<SearchDoc?> FindAsync(
        LabinovDb db,
        Id<Organisation> unit,
        CancellationToken cancel
    ) =>
        db.SearchDocs.SingleOrDefaultAsync(
            doc => doc.Kind == Kind && doc.Subject == unit.Value,
            cancel
        );

    private static SearchText TextOf(Organisation unit, string? regionName) =>
        SearchText.OfNames(
            $"{unit.Name} {unit.ShortName}",
            string.Join(' ', unit.PastNames.Select(past => $"{past.Name} {past.ShortName}"))
                + " "
                + regionName,
            unit.Number
        );
}
