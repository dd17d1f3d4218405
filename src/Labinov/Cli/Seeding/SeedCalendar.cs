namespace Labinov.Cli.Seeding;

/// <summary>When ideas are written: over six years, more every year, on working days, and most in the last days before a deadline.</summary>
internal static class SeedCalendar
{
    public const int Years = 6;

    // Competitions and reports want their entries by these days (month, day).
    private static readonly (int Month, int Day)[] Deadlines = [(3, 31), (7, 31), (11, 15)];

    /// <summary>So many moments in order of the day, the last one yesterday.</summary>
    public static IEnumerable<DateTime> Moments(int count, DateOnly today, Chance chance)
    {
        var first = today.AddYears(-Years);
        var days = today.DayNumber - first.DayNumber;
        var whole = Enumerable.Range(0, days).Sum(i => Weight(first.AddDays(i), i, days));
        var (sum, given) = (0.0, 0);
        for (var i = 0; i < days; i++)
        {
            var day = first.AddDays(i);
            sum += Weight(day, i, days);
            var due = i == days - 1 ? count : (int)(sum / whole * count);
            for (; given < due; given++)
            {
                // From eight to six in Jakarta, to the millisecond as rows keep it.
                yield return day.ToDateTime(new TimeOnly(1, 0), DateTimeKind.Utc)
                    .AddMilliseconds(chance.Below(36_000_000));
            }
        }
    }

    private static double Weight(DateOnly day, int place, int days)
    {
        var weight = 0.6 + (0.8 * place / days);
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            weight *= 0.15;
        }

        foreach (var (month, last) in Deadlines)
        {
            var left = new DateOnly(day.Year, month, last).DayNumber - day.DayNumber;
            if (left is >= 0 and < 21)
            {
                weight *= 1 + (9 * Math.Exp(-left / 4.0));
            }
        }

        return weight;
    }
}
