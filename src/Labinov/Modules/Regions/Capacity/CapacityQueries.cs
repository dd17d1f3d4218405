using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Regions.Capacity;

/// <summary>A class as lists show it.</summary>
public sealed record CapacityRow(
    string Code,
    string Region,
    int Year,
    FiscalCapacity Capacity,
    string Source
);

/// <summary>A year of classes.</summary>
public sealed record CapacityYear(int Year, string Source, int Regions);

public static class CapacityQueries
{
    /// <summary>All that is known, newest year first.</summary>
    /// <param name="of">Of one region alone.</param>
    public static IQueryable<CapacityRow> CapacityRows(this LabinovDb db, Id<Region>? of = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        return from list in db.CapacityLists
            from row in list.Rows
            where of == null || row.RegionId == of
            join region in db.Regions on row.RegionId equals region.Id
            orderby list.Year descending, region.Code
            select new CapacityRow(region.Code, region.Name, list.Year, row.Capacity, list.Source);
    }

    public static IQueryable<CapacityYear> CapacityYears(this LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .CapacityLists.OrderByDescending(list => list.Year)
            .Select(list => new CapacityYear(list.Year, list.Source, list.Rows.Count));
    }

    /// <summary>The classes of the newest list that is not younger than the year: what may be compared stands on one list.</summary>
    public static IQueryable<RegionCapacity> CapacityIn(this LabinovDb db, int year)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .CapacityLists.Where(list =>
                list.Year
                == db.CapacityLists.Where(other => other.Year <= year)
                    .Max(other => (int?)other.Year)
            )
            .SelectMany(list => list.Rows);
    }
}
