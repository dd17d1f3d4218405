using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Labinov.Modules.Surveys.Statistics;

/// <summary>Places 1 to n by size; equal values share the mean of their places.</summary>
/// <param name="TieTerm">Σ(t³ − t) over every run of t equal values: 0 means that no two are equal.</param>
internal sealed record Ranks(double[] Values, double TieTerm)
{
    public bool Tied => TieTerm > 0;

    public static Ranks Of(double[] values)
    {
        var ranks = ArrayStatistics.RanksInplace([.. values], RankDefinition.Average);
        var ties = values
            .GroupBy(value => value)
            .Sum(run => (Math.Pow(run.Count(), 3) - run.Count()));
        return new(ranks, ties);
    }

    /// <summary>Two-sided p of a sum of ranks by the normal curve, half a step nearer to the middle, because sums move in steps.</summary>
    public static double Normally(double found, double expected, double deviation)
    {
        var away = Math.Max(0, Math.Abs(found - expected) - 0.5);
        return 2 * Normal.CDF(0, 1, -away / deviation);
    }

    /// <summary>Two-sided p by counting: twice the share of ways that lead to this sum or one nearer to its end.</summary>
    /// <param name="ways">How many equally likely ways lead to each sum 0, 1, 2, …; symmetric, whole numbers below 2⁵³, so that none is rounded.</param>
    public static double Counted(double[] ways, double found)
    {
        var near = (int)Math.Min(found, ways.Length - 1 - found);
        return Math.Min(1, 2 * ways.Take(near + 1).Sum() / ways.Sum());
    }
}
