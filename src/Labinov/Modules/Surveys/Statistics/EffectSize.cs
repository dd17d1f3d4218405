using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Labinov.Modules.Surveys.Statistics;

/// <summary>How large a difference is, in standard deviations: a difference that few people can prove may be large, and one that many prove may be too small to matter.</summary>
/// <param name="Cohen">The plain one (Cohen 1988): it is a little too large with few people.</param>
/// <param name="Hedges">The same, corrected for few people by Hedges' exact factor (1981).</param>
/// <param name="Interval">Of Hedges' size: ± 1.96 standard errors, the variance by Borenstein and others (2009).</param>
public sealed record EffectSize(double Cohen, double Hedges, Interval Interval)
{
    /// <summary>Differences of pairs: d_z = mean difference / its standard deviation; variance 1/n + d²/2n.</summary>
    internal static EffectSize OfPairs(double cohen, int pairs) =>
        Corrected(cohen, pairs - 1, (1.0 / pairs) + (cohen * cohen / (2.0 * pairs)));

    /// <summary>Two groups: difference of means / pooled standard deviation; variance (n₁ + n₂)/n₁n₂ + d²/2(n₁ + n₂).</summary>
    internal static EffectSize OfGroups(double cohen, int first, int second)
    {
        double all = first + second;
        var variance = (all / ((double)first * second)) + (cohen * cohen / (2 * all));
        return Corrected(cohen, first + second - 2, variance);
    }

    private static EffectSize Corrected(double cohen, int freedom, double variance)
    {
        var correction = Correction(freedom);
        var reach = correction * Math.Sqrt(variance) * Normal.InvCDF(0, 1, Interval.Upper);
        return new(cohen, correction * cohen, Interval.Around(correction * cohen, reach));
    }

    /// <summary>Γ(m/2) / (√(m/2) · Γ((m − 1)/2)) with m degrees of freedom (Hedges 1981); with one degree it is 0: nothing is known.</summary>
    private static double Correction(int freedom) =>
        freedom < 2
            ? 0
            : Math.Exp(
                SpecialFunctions.GammaLn(freedom / 2.0)
                    - SpecialFunctions.GammaLn((freedom - 1) / 2.0)
            ) / Math.Sqrt(freedom / 2.0);
}
