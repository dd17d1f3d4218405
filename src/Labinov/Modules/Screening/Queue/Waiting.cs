using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Screening.Queue;

/// <summary>A unit that waits to be heard.</summary>
/// <param name="Table">The only one it goes to; null for whichever is free first.</param>
/// <param name="SentAt">When the oldest of its ideas that are not decided was sent; null where it sent none.</param>
/// <param name="HeardAt">When it was last heard in this lab; null for never.</param>
/// <param name="MissedAt">When it was called in this session and did not come.</param>
public sealed record WaitingUnit(
    Id<Organisation> Id,
    string Name,
    string? Table,
    int Ideas,
    DateTime? SentAt,
    DateTime? HeardAt,
    DateTime? MissedAt
)
{
    /// <summary>
    /// Never heard before heard, there before not there; then whose idea was sent first, or who was heard longest ago; then by name, so that the
    /// order is the same for everybody who looks.
    /// </summary>
    public static IReadOnlyList<WaitingUnit> Sorted(IEnumerable<WaitingUnit> units) =>
        [
            .. units
                .OrderBy(unit => unit.HeardAt is not null)
                .ThenBy(unit => unit.MissedAt is not null)
                .ThenBy(unit => unit.MissedAt)
                .ThenBy(unit => (unit.HeardAt ?? unit.SentAt) is null)
                .ThenBy(unit => unit.HeardAt ?? unit.SentAt)
                .ThenBy(unit => unit.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(unit => unit.Id),
        ];
}

/// <summary>A table at a moment.</summary>
/// <param name="Spent">Minutes since its talk began; null while nobody talks there.</param>
/// <param name="IsTaken">Somebody was called there.</param>
public readonly record struct TableNow(string Name, bool IsTaken, double? Spent);

/// <param name="Table">Where the unit will sit, if all goes on as it has.</param>
/// <param name="Place">1 for whoever is next there, or at any table that takes it.</param>
/// <param name="Minutes">From now on; null until enough were heard to tell.</param>
public sealed record Forecast(WaitingUnit Unit, string? Table, int Place, int? Minutes)
{
    /// <summary>Before so many were heard nothing is said about time.</summary>
    public const int Enough = 3;

    /// <summary>Minutes are told in whole multiples of these: nobody knows better.</summary>
    private const int Step = 5;

    /// <summary>The middle of how long talks took, in minutes; null before there are <see cref="Enough"/>.</summary>
    public static double? Median(IReadOnlyCollection<double> minutes)
    {
        ArgumentNullException.ThrowIfNull(minutes);
        if (minutes.Count < Enough)
        {
            return null;
        }

        var sorted = minutes.Order().ToList();
        var half = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /// <summary>Plays the queue on: each unit in turn takes, of the tables that it goes to, the one that is free first.</summary>
    /// <param name="waiting">In the order of the queue.</param>
    /// <param name="median">See <see cref="Median"/>.</param>
    public static IReadOnlyList<Forecast> Of(
        IReadOnlyList<WaitingUnit> waiting,
        IReadOnlyList<TableNow> tables,
        double? median
    )
    {
        ArgumentNullException.ThrowIfNull(waiting);
        ArgumentNullException.ThrowIfNull(tables);
        // Without a median the order is played with talks of equal length; only its minutes are not told.
        var length = median ?? 1;
        var free = tables
            .Select(table =>
                table.IsTaken ? Math.Max(0, length - (median is null ? 0 : table.Spent ?? 0)) : 0
            )
            .ToArray();
        var told = new List<Forecast>();
        foreach (var unit in waiting)
        {
            var best = -1;
            for (var i = 0; i < tables.Count; i++)
            {
                if (
                    (unit.Table is null || unit.Table == tables[i].Name)
                    && (best < 0 || free[i] < free[best])
                )
                {
                    best = i;
                }
            }

            var before = told.Count(other =>
                unit.Table is null || other.Unit.Table is null || other.Unit.Table == unit.Table
            );
            told.Add(
                new(
                    unit,
                    best < 0 ? null : tables[best].Name,
                    before + 1,
                    best < 0 || median is null
                        ? null
                        : (int)(Math.Ceiling(free[best] / Step) * Step)
                )
            );
            if (best >= 0)
            {
                free[best] += length;
            }
        }

        return told;
    }
}
