using System.Globalization;
using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>A unit in a list.</summary>
/// <param name="Below">How many living units belong to it directly.</param>
public sealed record UnitRow(
    Id<Organisation> Id,
    int Number,
    string Name,
    string? ShortName,
    string SearchName,
    OrganisationKind Kind,
    Id<Organisation>? ParentId,
    string? Parent,
    string? Region,
    string? RegionCode,
    int Below
);

/// <summary>What may be asked of units; everybody may see them.</summary>
public static class UnitRows
{
    public static IQueryable<Organisation> Living(this IQueryable<Organisation> units) =>
        units.Where(unit => unit.EndedOn == null);

    /// <summary>
    /// Those that fit the words; at most <see cref="Candidates.Limit"/>, found by the search, which forgives slips of the pen. A blank query
    /// narrows nothing.
    /// </summary>
    public static async Task<(IQueryable<Organisation> Units, Found? Found)> FittingAsync(
        this IQueryable<Organisation> units,
        LabinovDb db,
        string? query,
        Id<Region>? within,
        CancellationToken cancel,
        bool exact = false
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var sought = Sought.Of(query, exact);
        if (sought.IsBlank)
        {
            return (units, null);
        }

        var found = await db.FindAsync(UnitSearch.Kind, sought, UnitSearch.Tags(within), cancel);
        var ids = found.Hits.Select(hit => new Id<Organisation>(hit.Subject)).ToList();
        return (units.Where(unit => EF.Parameter(ids).Contains(unit.Id)), found);
    }

    /// <summary>From a key on, by name.</summary>
    public static IQueryable<Organisation> From(this IQueryable<Organisation> units, Walk walk) =>
        walk switch
        {
            ({ Head: var name, Number: var number }, false) => units
                .Where(unit =>
                    unit.SearchName.CompareTo(name) > 0
                    || (unit.SearchName == name && unit.Number > number)
                )
                .OrderBy(unit => unit.SearchName)
                .ThenBy(unit => unit.Number),
            ({ Head: var name, Number: var number }, true) => units
                .Where(unit =>
                    unit.SearchName.CompareTo(name) < 0
                    || (unit.SearchName == name && unit.Number < number)
                )
                .OrderByDescending(unit => unit.SearchName)
                .ThenByDescending(unit => unit.Number),
            _ => units.OrderBy(unit => unit.SearchName).ThenBy(unit => unit.Number),
        };

    public static IQueryable<UnitRow> Rows(this IQueryable<Organisation> units, LabinovDb db) =>
        from unit in units
        join region in db.Regions on unit.RegionId equals region.Id into regions
        from region in regions.DefaultIfEmpty()
        select new UnitRow(
            unit.Id,
            unit.Number,
            unit.Name,
            unit.ShortName,
            unit.SearchName,
            unit.Kind,
            unit.ParentId,
            db.Organisations.Where(above => above.Id == unit.ParentId)
                .Select(above => above.Name)
                .FirstOrDefault(),
            region.Name,
            region.Code,
            db.Organisations.Count(below => below.ParentId == unit.Id && below.EndedOn == null)
        );

    /// <summary>One page of units by name.</summary>
    public static async Task<Paged<UnitRow>> PageAsync(
        this IQueryable<Organisation> units,
        LabinovDb db,
        string? after,
        string? before,
        CancellationToken cancel
    )
    {
        var walk = Walk.Of(after, before);
        var rows = await units
            .From(walk)
            .Take(Paged<UnitRow>.Size + 1)
            .Rows(db)
            .ToListAsync(cancel);
        var count = await units
            .OrderBy(unit => unit.Number)
            .Take(Paged<UnitRow>.CountLimit + 1)
            .CountAsync(cancel);
        return Keyset.Page(rows, row => new RowKey(row.SearchName, row.Number), walk, count);
    }
}
