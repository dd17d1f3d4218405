using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions.Capacity;

/// <summary>A row of a file as typed.</summary>
/// <param name="Capacity">Null when the cell names none of the five.</param>
public sealed record CapacityRecord(
    int Line,
    string Code,
    string Year,
    string Named,
    FiscalCapacity? Capacity
);

/// <param name="Words">Key of what is wrong; gets the cell as its only argument.</param>
public sealed record CapacityError(int Line, string Words, string Cell);

/// <param name="Classes">By year, what the good rows say.</param>
/// <param name="New">Rows that would add or correct something.</param>
/// <param name="Known">Rows that say what is known already.</param>
public sealed record CapacityOutcome(
    IReadOnlyDictionary<int, IReadOnlyDictionary<Id<Region>, FiscalCapacity>> Classes,
    int New,
    int Known,
    IReadOnlyList<CapacityError> Errors
);

/// <summary>Looks at a file of classes row by row: two queries, whatever its length.</summary>
public static class JudgeCapacity
{
    /// <summary>Many more than there are regions, for a file of several years.</summary>
    public const int MostRows = 10_000;

    public static async Task<CapacityOutcome> RunAsync(
        LabinovDb db,
        IReadOnlyList<CapacityRecord> records,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(records);
        var regions = await db
            .Regions.Select(region => new { region.Code, region.Id })
            .ToDictionaryAsync(
                region => region.Code,
                region => region.Id,
                StringComparer.Ordinal,
                cancel
            );
        var known = (
            await db
                .CapacityLists.SelectMany(
                    list => list.Rows,
                    (list, row) =>
                        new
                        {
                            list.Year,
                            row.RegionId,
                            row.Capacity,
                        }
                )
                .ToListAsync(cancel)
        ).ToDictionary(row => (row.Year, row.RegionId), row => row.Capacity);
        var good = new Dictionary<(int Year, Id<Region> Region), FiscalCapacity>();
        var errors = new List<CapacityError>();
        foreach (var record in records)
        {
            if (!regions.TryGetValue(record.Code, out var region))
            {
                errors.Add(new(record.Line, "regions.capacity.error.region", record.Code));
            }
            else if (YearOf(record.Year) is not { } year)
            {
                errors.Add(new(record.Line, "regions.capacity.error.year", record.Year));
            }
            else if (record.Capacity is not { } capacity)
            {
                errors.Add(new(record.Line, "regions.capacity.error.class", record.Named));
            }
            else if (!good.TryAdd((year, region), capacity))
            {
                errors.Add(new(record.Line, "regions.capacity.error.twice", record.Code));
            }
        }

        var same = good.Count(pair =>
            known.TryGetValue(pair.Key, out var capacity) && capacity == pair.Value
        );
        return new CapacityOutcome(
            good.GroupBy(pair => pair.Key.Year)
                .ToDictionary(
                    year => year.Key,
                    IReadOnlyDictionary<Id<Region>, FiscalCapacity> (year) =>
                        year.ToDictionary(pair => pair.Key.Region, pair => pair.Value)
                ),
            good.Count - same,
            same,
            errors
        );
    }

    private static int? YearOf(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= CapacityList.FirstYear and <= CapacityList.LastYear
            ? year
            : null;
}
