using MathNet.Numerics.Statistics;

namespace Labinov.Modules.Surveys.Statistics;

/// <summary>What a list of values looks like. Quartiles and median by the definition R calls type 7
/// (Hyndman and Fan 1996): position 1 + (n − 1)p among the sorted values, in between by a straight line.</summary>
/// <param name="StandardDeviation">Divides by n − 1; null for one value.</param>
public sealed record Description(
    int N,
    double Mean,
    double Median,
    double? StandardDeviation,
    double Q1,
    double Q3,
    double Min,
    double Max
)
{
    /// <summary>Null when nobody answered.</summary>
    public static Description? Of(IReadOnlyList<double> values)
    {
        if (values.Count == 0)
        {
            return null;
        }

        double[] sorted = [.. values.Order()];
        return new(
            sorted.Length,
            ArrayStatistics.Mean(sorted),
            Quantile(sorted, 0.5),
            sorted.Length < 2 ? null : ArrayStatistics.StandardDeviation(sorted),
            Quantile(sorted, 0.25),
            Quantile(sorted, 0.75),
            sorted[0],
            sorted[^1]
        );
    }

    private static double Quantile(double[] sorted, double share) =>
        SortedArrayStatistics.QuantileCustom(sorted, share, QuantileDefinition.R7);
}
