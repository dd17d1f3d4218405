namespace Labinov.Modules.Screening.Statistics;

/// <summary>How two values differ, squared.</summary>
public enum Scaling
{
    /// <summary>Equal steps: (c − k)².</summary>
    Interval,

    /// <summary>Only their order is known: how many given values lie between them.</summary>
    Ordinal,
}

/// <summary>
/// Krippendorff's alpha for any number of judges and with gaps (K. Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, part C):
/// 1 − what is seen of disagreement / what chance alone would bring. 1: all say the same. 0: as if by lot.
/// </summary>
public static class Krippendorff
{
    /// <summary>Two judges differ as much as chance would have it, or nothing can be said of it, below this; Krippendorff 2004, 241.</summary>
    public const double Tentative = 0.667;

    /// <summary>From here on he calls data reliable.</summary>
    public const double Reliable = 0.8;

    /// <param name="units">What each judge gave to each thing judged; in any order, a judge who gave nothing is left out.</param>
    /// <returns>Null where nobody can differ: fewer than two values for one thing, or the same value everywhere.</returns>
    public static double? Alpha(IReadOnlyList<IReadOnlyList<double>> units, Scaling scaling)
    {
        ArgumentNullException.ThrowIfNull(units);
        var paired = units.Where(unit => unit.Count > 1).ToList();
        var counts = new SortedDictionary<double, int>();
        foreach (var value in paired.SelectMany(unit => unit))
        {
            counts[value] = counts.GetValueOrDefault(value) + 1;
        }

        if (counts.Count < 2)
        {
            return null;
        }

        var values = counts.Keys.ToList();
        var place = values
            .Select((value, i) => (value, i))
            .ToDictionary(at => at.value, at => at.i);
        var often = counts.Values.Select(count => (double)count).ToArray();
        var apart = Apart(values, often, scaling);
        var n = often.Sum();
        var seen = paired.Sum(unit => Within(unit, place, apart) / (unit.Count - 1));
        var expected = 0.0;
        for (var c = 0; c < often.Length; c++)
        {
            for (var k = 0; k < often.Length; k++)
            {
                expected += often[c] * often[k] * apart[c, k];
            }
        }

        return 1 - ((n - 1) * seen / expected);
    }

    // Over ordered pairs of values that the same thing was given.
    private static double Within(
        IReadOnlyList<double> unit,
        Dictionary<double, int> place,
        double[,] apart
    )
    {
        var sum = 0.0;
        for (var i = 0; i < unit.Count; i++)
        {
            for (var j = 0; j < unit.Count; j++)
            {
                sum += apart[place[unit[i]], place[unit[j]]];
            }
        }

        return sum;
    }

    private static double[,] Apart(List<double> values, double[] often, Scaling scaling)
    {
        var apart = new double[values.Count, values.Count];
        for (var c = 0; c < values.Count; c++)
        {
            var between = 0.0;
            for (var k = c; k < values.Count; k++)
            {
                between += often[k];
                var far =
                    scaling == Scaling.Interval
                        ? values[k] - values[c]
                        : between - ((often[c] + often[k]) / 2);
                apart[c, k] = apart[k, c] = far * far;
            }
        }

        return apart;
    }
}
