using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Labinov.Modules.Surveys.Statistics;

/// <summary>Do two groups of different people differ in their mean? Welch's test (1947), which does not ask for equal spread.</summary>
/// <param name="Freedom">By Welch and Satterthwaite; rarely a whole number.</param>
/// <param name="P">Two-sided.</param>
/// <param name="Difference">Mean of the second group − mean of the first.</param>
/// <param name="Effect">By the pooled standard deviation; null when there are three people or fewer.</param>
public sealed record WelchT(
    int N1,
    int N2,
    double T,
    double Freedom,
    double P,
    double Difference,
    Interval Interval,
    EffectSize? Effect
)
{
    /// <returns>Null with fewer than two in a group, or when nobody differs from anybody of the same group.</returns>
    public static WelchT? Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        if (first.Count < 2 || second.Count < 2)
        {
            return null;
        }

        var (mean1, variance1) = first.MeanVariance();
        var (mean2, variance2) = second.MeanVariance();
        var (part1, part2) = (variance1 / first.Count, variance2 / second.Count);
        var error = Math.Sqrt(part1 + part2);
        if (error <= (Math.Abs(mean1) + Math.Abs(mean2)) * 1e-12)
        {
            return null;
        }

        var freedom =
            (part1 + part2)
            * (part1 + part2)
            / ((part1 * part1 / (first.Count - 1)) + (part2 * part2 / (second.Count - 1)));
        var difference = mean2 - mean1;
        var t = difference / error;
        return new(
            first.Count,
            second.Count,
            t,
            freedom,
            2 * StudentT.CDF(0, 1, freedom, -Math.Abs(t)),
            difference,
            Interval.Around(difference, error * StudentT.InvCDF(0, 1, freedom, Interval.Upper)),
            Size(difference, variance1, first.Count, variance2, second.Count)
        );
    }

    private static EffectSize? Size(
        double difference,
        double variance1,
        int n1,
        double variance2,
        int n2
    )
    {
        var freedom = n1 + n2 - 2;
        var pooled = Math.Sqrt((((n1 - 1) * variance1) + ((n2 - 1) * variance2)) / freedom);
        return freedom < 2 ? null : EffectSize.OfGroups(difference / pooled, n1, n2);
    }
}
