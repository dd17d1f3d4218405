using MathNet.Numerics.LinearAlgebra;

namespace Labinov.Modules.Screening.Statistics;

/// <summary>How often one idea was preferred to another and the other way round; a draw is half of each. Both are places in a list.</summary>
public readonly record struct Duel(int One, int Other, double OneWins, double OtherWins);

/// <param name="Strengths">On the scale of logits, with mean 0: the difference of two says how likely one is preferred to the other, 1/(1 + e^−difference).</param>
/// <param name="Errors">Standard error of each, against their mean.</param>
/// <param name="Covariance">Of the strengths; null where there are too many to invert (<see cref="BradleyTerry.MostExact"/>).</param>
public sealed record StrengthEstimate(
    double[] Strengths,
    double[] Errors,
    Matrix<double>? Covariance
);

/// <summary>
/// Bradley and Terry's model (Biometrika 39, 1952) at the greatest likelihood, found by Newton's method: the likelihood is concave, so there is one
/// top only. A small prior is added: each idea also won and lost a share of a duel against one of middling strength, so that an idea that never lost
/// has a strength too. Standard errors come from the inverse of the information at the fit.
/// </summary>
public static partial class BradleyTerry
{
    /// <summary>Wins and losses against the middle that nobody saw: half a duel in all.</summary>
    public const double Prior = 0.25;

    /// <summary>Up to so many ideas the information is inverted whole; above, each error is that of the idea alone, which is a little too small.</summary>
    public const int MostExact = 400;

    /// <param name="prior">0 for the plain maximum of the likelihood: then every idea must be reachable from every other by wins, and the middle is the mean.</param>
    public static StrengthEstimate Fit(IReadOnlyList<Duel> duels, int ideas, double prior = Prior)
    {
        ArgumentNullException.ThrowIfNull(duels);
        return WithErrors(duels, Climb(duels, ideas, prior), prior);
    }

    private static StrengthEstimate WithErrors(
        IReadOnlyList<Duel> duels,
        double[] strengths,
        double prior
    )
    {
        var n = strengths.Length;
        var own = Array.ConvertAll(strengths, strength => 2 * prior * Spread(strength));
        foreach (var duel in duels)
        {
            var known = Known(duel, strengths);
            own[duel.One] += known;
            own[duel.Other] += known;
        }

        var middle = n == 0 ? 0 : strengths.Average();
        var centred = Array.ConvertAll(strengths, strength => strength - middle);
        if (n > MostExact || n == 0)
        {
            return new(
                centred,
                Array.ConvertAll(own, information => 1 / Math.Sqrt(information)),
                null
            );
        }

        // Without a prior only differences are known: a constant keeps the inverse from failing, and centring loses it again.
        var free = prior == 0 ? 1.0 / n : 0;
        var information = Matrix<double>.Build.Dense(n, n, (i, j) => free + (i == j ? own[i] : 0));
        foreach (var duel in duels)
        {
            var known = Known(duel, strengths);
            information[duel.One, duel.Other] -= known;
            information[duel.Other, duel.One] -= known;
        }

        // How sure all of them together are against the prior is nobody's question: each is told against the mean of these ideas.
        var covariance = Centred(information.Inverse());
        return new(
            centred,
            [.. Enumerable.Range(0, n).Select(i => Math.Sqrt(covariance[i, i]))],
            covariance
        );
    }

    // What two products with the centring matrix give, by the means of rows alone: it is symmetric.
    private static Matrix<double> Centred(Matrix<double> known)
    {
        var n = known.RowCount;
        var means = known.RowSums() / n;
        var mean = means.Sum() / n;
        return Matrix<double>.Build.Dense(n, n, (i, j) => known[i, j] - means[i] - means[j] + mean);
    }

    private static double Known(Duel duel, double[] strengths) =>
        (duel.OneWins + duel.OtherWins) * Spread(strengths[duel.One] - strengths[duel.Other]);

    // p (1 − p) of a duel with this difference.
    private static double Spread(double difference)
    {
        var p = 1 / (1 + Math.Exp(-difference));
        return p * (1 - p);
    }
}
