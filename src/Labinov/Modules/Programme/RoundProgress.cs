using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Programme;

/// <summary>How a figure stands against its target.</summary>
public enum Pace
{
    /// <summary>Its quarter has not begun.</summary>
    ToCome,

    /// <summary>Nobody counts it yet.</summary>
    NotMeasured,

    /// <summary>Its quarter runs, and something is still missing.</summary>
    Underway,

    /// <summary>Its quarter is over, and something is missing.</summary>
    Behind,
    Reached,
    Ahead,
}

/// <param name="Value">Null while it is to come or not measured.</param>
public readonly record struct Reached(TargetFigure Figure, int Target, int? Value, Pace Pace)
{
    /// <summary>How much more or less than promised; nought where nothing can be said.</summary>
    public int Distance => Value is { } value ? Math.Abs(value - Target) : 0;
}

/// <param name="EndOn">Its last day.</param>
/// <param name="IsRunning">Today lies in it: what is counted is not its last word.</param>
public sealed record QuarterProgress(
    int Quarter,
    DateOnly EndOn,
    bool IsRunning,
    IReadOnlyList<Reached> Figures
);

/// <summary>The targets of a round with what was reached, quarter by quarter. Quarters are those of the calendar in the capital.</summary>
public sealed record RoundProgress(IReadOnlyList<QuarterProgress> Quarters)
{
    private const int MonthsOfQuarter = 3;

    public bool IsAllMeasured =>
        Quarters.All(quarter => quarter.Figures.All(figure => figure.Pace != Pace.NotMeasured));

    public static async Task<RoundProgress> ReadAsync(
        IEnumerable<IRoundReached> counters,
        LabinovDb db,
        RoundRow round,
        IReadOnlyList<QuarterTarget> targets,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(counters);
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(targets);
        if (targets.Count == 0)
        {
            return new RoundProgress([]);
        }

        DateTime[] ends =
        [
            .. targets.Select(target =>
                Clock.StartOf(LastDay(round.Year, target.Quarter).AddDays(1))
            ),
        ];
        var counts = new Dictionary<TargetFigure, IReadOnlyList<int>>();
        foreach (var counter in counters)
        {
            foreach (var (figure, values) in await counter.ReadAsync(db, round.Id, ends, cancel))
            {
                counts.Add(figure, values);
            }
        }

        return new RoundProgress([
            .. targets.Select((target, i) => Of(round.Year, target, i, counts, today)),
        ]);
    }

    public static DateOnly LastDay(int year, int quarter) =>
        new DateOnly(year, 1, 1).AddMonths(quarter * MonthsOfQuarter).AddDays(-1);

    private static QuarterProgress Of(
        int year,
        QuarterTarget target,
        int index,
        Dictionary<TargetFigure, IReadOnlyList<int>> counts,
        DateOnly today
    )
    {
        var end = LastDay(year, target.Quarter);
        var hasBegun = today >= end.AddDays(1).AddMonths(-MonthsOfQuarter);
        var isRunning = hasBegun && today <= end;
        return new QuarterProgress(
            target.Quarter,
            end,
            isRunning,
            [
                .. Enum.GetValues<TargetFigure>()
                    .Select(figure =>
                        Of(
                            figure,
                            target.Of(figure),
                            counts.TryGetValue(figure, out var values) ? values[index] : null,
                            hasBegun,
                            isRunning
                        )
                    ),
            ]
        );
    }

    private static Reached Of(
        TargetFigure figure,
        int target,
        int? value,
        bool hasBegun,
        bool isRunning
    ) =>
        value is not { } count ? new(figure, target, null, Pace.NotMeasured)
        : !hasBegun ? new(figure, target, null, Pace.ToCome)
        : new(
            figure,
            target,
            count,
            count > target ? Pace.Ahead
                : count == target ? Pace.Reached
                : isRunning ? Pace.Underway
                : Pace.Behind
        );
}
