using Labinov.Modules.Screening.Statistics;

namespace Labinov.Tests.Screening.Statistics;

/// <summary>
/// Against A. Agresti, Categorical Data Analysis (baseball, American League 1987), as fitted in the vignette of the R package BradleyTerry2 with
/// Baltimore at 0: abilities and standard errors to four digits; further digits by <c>tests/references/screening.py</c> (Newton's method).
/// </summary>
public sealed class BradleyTerryTests
{
    /// <summary>Milwaukee, Detroit, Toronto, New York, Boston, Cleveland, Baltimore: wins of the row over the column.</summary>
    private static readonly int[][] Wins =
    [
        [0, 7, 9, 7, 7, 9, 11],
        [6, 0, 7, 5, 11, 9, 9],
        [4, 6, 0, 7, 7, 8, 12],
        [6, 8, 6, 0, 6, 7, 10],
        [6, 2, 6, 7, 0, 7, 12],
        [4, 4, 5, 6, 6, 0, 6],
        [2, 4, 1, 3, 1, 7, 0],
    ];

    private static List<Duel> Duels =>
        [
            .. from one in Enumerable.Range(0, 7)
            from other in Enumerable.Range(one + 1, 6 - one)
            select new Duel(one, other, Wins[one][other], Wins[other][one]),
        ];

    [Theory]
    [InlineData(0, 1.581355876661, 0.343255981595)]
    [InlineData(1, 1.436408431812, 0.339568506379)]
    [InlineData(2, 1.294485123912, 0.336669401423)]
    [InlineData(3, 1.247617845141, 0.335860922526)]
    [InlineData(4, 1.107697705379, 0.333878206989)]
    [InlineData(5, 0.683852769159, 0.331876672711)]
    public void The_published_strengths_and_errors_are_met(int team, double ability, double error)
    {
        var fit = BradleyTerry.Fit(Duels, 7, prior: 0);
        var covariance = fit.Covariance!;
        Assert.Equal(ability, fit.Strengths[team] - fit.Strengths[6], 1e-8);
        var variance = covariance[team, team] + covariance[6, 6] - (2 * covariance[team, 6]);
        Assert.Equal(error, Math.Sqrt(variance), 1e-8);
    }

    [Theory]
    [InlineData(0, 0.527477622100, 0.206647759688)]
    [InlineData(5, -0.364048898247, 0.204293350561)]
    [InlineData(6, -1.042394245188, 0.231178219274)]
    public void With_the_small_prior_it_is_what_newtons_method_finds(
        int team,
        double strength,
        double error
    )
    {
        var fit = BradleyTerry.Fit(Duels, 7);
        Assert.Equal(strength, fit.Strengths[team], 1e-8);
        Assert.Equal(error, fit.Errors[team], 1e-8);
    }

    [Fact]
    public void One_that_never_lost_has_a_strength_and_a_wide_error()
    {
        var fit = BradleyTerry.Fit([new(0, 1, 3, 0), new(1, 2, 1, 1)], 3);
        Assert.True(double.IsFinite(fit.Strengths[0]));
        Assert.True(fit.Strengths[0] > fit.Strengths[1]);
        Assert.True(fit.Errors[0] > 0.5);
    }

    [Fact]
    public void Two_thousand_ideas_are_fitted_within_a_page()
    {
        var chance = new Random(7);
        var duels = Enumerable
            .Range(0, 12_000)
            .Select(_ => (One: chance.Next(2000), Other: chance.Next(2000)))
            .Where(pair => pair.One != pair.Other)
            .Select(pair => new Duel(pair.One, pair.Other, chance.Next(2), 1))
            .ToList();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var fit = BradleyTerry.Fit(duels, 2000);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
        Assert.Null(fit.Covariance);
        // At the top the slope is nothing: each has won as often as it should.
        var surplus = fit.Strengths.Select(_ => 0.0).ToArray();
        foreach (var duel in duels)
        {
            var lead = fit.Strengths[duel.One] - fit.Strengths[duel.Other];
            var over = duel.OneWins - ((duel.OneWins + duel.OtherWins) / (1 + Math.Exp(-lead)));
            surplus[duel.One] += over;
            surplus[duel.Other] -= over;
        }

        // Strengths are told around their mean, the prior pulls towards its own middle: their difference is the same for all.
        var shift = Shift(fit.Strengths, surplus);
        Assert.All(
            fit.Strengths.Zip(surplus),
            row => Assert.Equal(0, row.Second + Pull(row.First + shift), 1e-6)
        );
        Assert.All(fit.Errors, error => Assert.True(error > 0 && double.IsFinite(error)));
    }

    private static double Pull(double strength) =>
        BradleyTerry.Prior * (1 - (2 / (1 + Math.Exp(-strength))));

    // Over all ideas wins and losses cancel, and so must the pull of the prior.
    private static double Shift(double[] strengths, double[] surplus)
    {
        Assert.Equal(0, surplus.Sum(), 1e-6);
        var (low, high) = (-5.0, 5.0);
        for (var i = 0; i < 200; i++)
        {
            var middle = (low + high) / 2;
            (low, high) =
                strengths.Sum(one => Pull(one + middle)) > 0 ? (middle, high) : (low, middle);
        }

        return low;
    }
}
