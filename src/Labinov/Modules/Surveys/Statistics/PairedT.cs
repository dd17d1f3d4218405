using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Labinov.Modules.Surveys.Statistics;

/// <summary>Did the mean of the same people change? Student's test of the differences (1908).</summary>
/// <param name="P">Two-sided.</param>
/// <param name="Difference">Mean of after − before.</param>
/// <param name="Effect">Null with two pairs: too few to correct.</param>
public sealed record PairedT(
    int N,
    double T,
    int Freedom,
    double P,
    double Difference,
    Interval Interval,
    EffectSize? Effect
)
{
    /// <summary>The same people in the same order.</summary>
    /// <returns>Null with fewer than two pairs, or when everybody changed by the same amount.</returns>
    public static PairedT? Of(IReadOnlyList<double> before, IReadOnlyList<double> after)
    {
        var differences = Pairs.Differences(before, after);
        if (differences.Length < 2)
        {
            return null;
        }

        var mean = ArrayStatistics.Mean(differences);
        var spread = ArrayStatistics.StandardDeviation(differences);
        // What is left of equal differences by rounding alone is no spread.
        if (spread <= Math.Abs(mean) * 1e-12)
        {
            return null;
        }

        var n = differences.Length;
        var error = spread / Math.Sqrt(n);
        var reach = error * StudentT.InvCDF(0, 1, n - 1, Interval.Upper);
        return new(
            n,
            mean / error,
            n - 1,
            2 * StudentT.CDF(0, 1, n - 1, -Math.Abs(mean / error)),
            mean,
            Interval.Around(mean, reach),
            n < 3 ? null : EffectSize.OfPairs(mean / spread, n)
        );
    }
}
