using Labinov.Modules.Screening.Statistics;

namespace Labinov.Tests.Screening.Statistics;

/// <summary>
/// Against D. C. Montgomery, Design and Analysis of Experiments, the balanced incomplete block design of four catalysts in four batches: the same
/// additive model with cells missing. Catalysts are the judges, batches the ideas. By hand: the adjusted totals (total less the mean of its batches) are
/// −9/3, −7/3, −4/3 and 20/3; an effect is 3/8 of it.
/// </summary>
public sealed class SeverityTests
{
    private static readonly Rating[] Catalysts =
    [
        new(0, 0, 73),
        new(1, 0, 74),
        new(3, 0, 71),
        new(1, 1, 75),
        new(2, 1, 67),
        new(3, 1, 72),
        new(0, 2, 73),
        new(1, 2, 75),
        new(2, 2, 68),
        new(0, 3, 75),
        new(2, 3, 72),
        new(3, 3, 75),
    ];

    [Fact]
    public void The_published_effects_of_an_incomplete_block_design_are_met()
    {
        var fit = Severity.Fit(Catalysts, 4, 4)!;
        double[] printed = [-9 / 8.0, -7 / 8.0, -4 / 8.0, 20 / 8.0];
        for (var judge = 0; judge < 4; judge++)
        {
            Assert.Equal(printed[judge], fit.Judges[judge], 1e-9);
        }

        Assert.Equal(1, fit.Groups);
    }

    // By hand: the chain 4–2, 3–5 is met exactly, so the effects are 2/3, −4/3, 2/3.
    [Fact]
    public void An_idea_is_told_what_an_even_judge_would_have_given()
    {
        var fit = Severity.Fit([new(0, 0, 4), new(0, 1, 2), new(1, 1, 3), new(1, 2, 5)], 3, 3)!;
        Assert.Equal(2 / 3.0, fit.Judges[0], 1e-9);
        Assert.Equal(-4 / 3.0, fit.Judges[1], 1e-9);
        Assert.Equal(10 / 3.0, fit.Ideas[0], 1e-9);
        Assert.Equal(13 / 3.0, fit.Ideas[1], 1e-9);
        Assert.True(double.IsNaN(fit.Ideas[2]));
    }

    [Fact]
    public void Judges_who_share_no_idea_are_told_apart_as_groups()
    {
        Rating[] apart = [new(0, 0, 4), new(0, 1, 2), new(1, 2, 3), new(1, 3, 5)];
        Assert.Equal(2, Severity.Fit(apart, 2, 4)!.Groups);
        Assert.Null(Severity.Fit([new(0, 0, 4)], 1, 1));
    }
}
