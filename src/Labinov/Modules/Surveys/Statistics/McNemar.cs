using MathNet.Numerics.Distributions;

namespace Labinov.Modules.Surveys.Statistics;

/// <summary>A yes-or-no asked twice of the same people: did more turn to yes than to no? McNemar (1947).</summary>
/// <param name="ToYes">Said no before, yes after.</param>
/// <param name="ToNo">Said yes before, no after.</param>
/// <param name="P">Two-sided, counted by the binomial distribution: the one to report.</param>
/// <param name="ChiSquared">(to yes − to no)² / (to yes + to no).</param>
/// <param name="ChiSquaredCorrected">(|to yes − to no| − 1)² / (to yes + to no).</param>
/// <param name="OddsRatio">To yes / to no; infinite when nobody turned to no.</param>
/// <param name="Interval">Of the odds ratio, by Clopper and Pearson's limits of the share that turned to yes; its end may be infinite.</param>
public sealed record McNemar(
    int ToYes,
    int ToNo,
    double P,
    double ChiSquared,
    double ChiSquaredP,
    double ChiSquaredCorrected,
    double ChiSquaredCorrectedP,
    double OddsRatio,
    Interval Interval
)
{
    /// <returns>Null when nobody changed sides.</returns>
    public static McNemar? Of(int toYes, int toNo)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(toYes);
        ArgumentOutOfRangeException.ThrowIfNegative(toNo);
        var turned = toYes + toNo;
        if (turned == 0)
        {
            return null;
        }

        var apart = Math.Abs(toYes - toNo);
        var plain = (double)apart * apart / turned;
        var corrected = Math.Pow(Math.Max(0, apart - 1), 2) / turned;
        return new(
            toYes,
            toNo,
            Math.Min(1, 2 * Binomial.CDF(0.5, turned, Math.Min(toYes, toNo))),
            plain,
            Tail(plain),
            corrected,
            Tail(corrected),
            (double)toYes / toNo,
            new(
                toYes == 0 ? 0 : Odds(Beta.InvCDF(toYes, toNo + 1, 1 - Interval.Upper)),
                toNo == 0
                    ? double.PositiveInfinity
                    : Odds(Beta.InvCDF(toYes + 1, toNo, Interval.Upper))
            )
        );
    }

    /// <summary>Chi-squared with one degree of freedom is a squared normal value: its tail is two normal tails.</summary>
    private static double Tail(double chiSquared) => 2 * Normal.CDF(0, 1, -Math.Sqrt(chiSquared));

    private static double Odds(double share) => share / (1 - share);
}
