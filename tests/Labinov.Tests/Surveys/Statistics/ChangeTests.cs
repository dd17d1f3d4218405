using Labinov.Modules.Surveys.Statistics;
using static Labinov.Tests.Surveys.Statistics.Published;

namespace Labinov.Tests.Surveys.Statistics;

/// <summary>The same people, asked twice. `Printed` digits stand in the source named; `Close` values come from tests/references/statistics.py.</summary>
public sealed class ChangeTests
{
    [Fact]
    public void Student_s_sleep_data_give_what_R_prints_for_the_paired_t_test()
    {
        var found = PairedT.Of(Sleep1, Sleep2)!;
        Printed(4.0621, 5, found.T);
        Printed(0.002833, 4, found.P);
        Printed(0.7001142, 7, found.Interval.Low);
        Printed(2.4598858, 8, found.Interval.High);
        Assert.Equal(9, found.Freedom);
        Close(4.0621276833820361, found.T);
        Close(0.0028328901973842727, found.P);
        Close(1.58, found.Difference);
        Close(0.7001142367230172, found.Interval.Low);
        Close(2.4598857632769828, found.Interval.High);
    }

    [Fact]
    public void The_size_of_the_change_of_sleep_is_met()
    {
        var found = PairedT.Of(Sleep1, Sleep2)!.Effect!;
        Close(1.2845575625910544, found.Cohen);
        Close(1.1739249035142046, found.Hedges);
        Close(0.40873097751076774, found.Interval.Low);
        Close(1.9391188295176414, found.Interval.High);
    }

    [Fact]
    public void Darwin_s_maize_gives_what_Fisher_prints()
    {
        var found = PairedT.Of(Selfed, Crossed)!;
        // Fisher (1935), section 17: t = 2.148 with 14 degrees of freedom, mean 20.933 eighths of an inch.
        Printed(2.148, 4, found.T);
        Assert.Equal(14, found.Freedom);
        // HistData prints R's answer for these pairs, in inches.
        Printed(0.0497, 3, found.P);
        Printed(0.003899165, 7, found.Interval.Low);
        Printed(5.229434169, 10, found.Interval.High);
        Close(314 / 15.0 / 8, found.Difference);
        Close(2.1479874613311204, found.T);
        Close(0.049702944021800889, found.P);
        Close(0.0038991647991223504, found.Interval.Low);
        Close(5.229434168534211, found.Interval.High);
        Close(0.52426411590163707, found.Effect!.Hedges);
        Close(0.01042068470087843, found.Effect.Interval.Low);
        Close(1.0381075471023957, found.Effect.Interval.High);
    }

    [Fact]
    public void The_depression_data_of_Hollander_and_Wolfe_are_counted_exactly()
    {
        var found = Wilcoxon.Of(Depression2, Depression1)!;
        Assert.True(found.Exact);
        Assert.Equal(40, found.Up);
        Assert.Equal(5, found.Down);
        // One-sided 0.01953 in R's documentation: 10 of 512 ways.
        Close(2 * 10 / 512.0, found.P);
        Close(35 / 45.0, found.RankBiserial);
    }

    [Fact]
    public void Darwin_s_maize_by_signed_ranks()
    {
        var found = Wilcoxon.Of(Selfed, Crossed)!;
        Assert.Equal(96, found.Up);
        Close(0.041259765625, found.P);
        Close(0.6, found.RankBiserial);
    }

    [Fact]
    public void With_ties_and_an_unchanged_pair_the_normal_curve_gives_what_R_prints()
    {
        var found = Wilcoxon.Of(Sleep1, Sleep2)!;
        Assert.False(found.Exact);
        Assert.Equal((9, 1), (found.N, found.Unchanged));
        Assert.Equal(0, found.Down);
        Printed(0.009091, 4, found.P);
        Close(0.009090698015925062, found.P);
        Assert.Equal(1, found.RankBiserial);
    }

    [Fact]
    public void Counting_and_the_normal_curve_meet_at_twenty_five_pairs()
    {
        double[] before = new double[25];
        double[] after = [.. Enumerable.Range(1, 25).Select(at => at % 3 == 0 ? -at : (double)at)];
        var counted = Wilcoxon.Of(before, after)!;
        Assert.True(counted.Exact);
        var one = Wilcoxon.Of([.. before, 0], [.. after, 0.5])!;
        Assert.False(one.Exact);
        Assert.Equal(counted.P, one.P, 0.02);
    }

    [Fact]
    public void Approval_of_the_president_fell()
    {
        // Agresti, Categorical Data Analysis (1990), 350: 794, 150, 86, 570. R prints 16.818, p = 4.115e-05 with and
        // 17.356, p = 3.099e-05 without the correction.
        var found = McNemar.Of(toYes: 86, toNo: 150)!;
        Printed(16.818, 5, found.ChiSquaredCorrected);
        Printed(4.115e-5, 4, found.ChiSquaredCorrectedP);
        Printed(17.356, 5, found.ChiSquared);
        Printed(3.099e-5, 4, found.ChiSquaredP);
        Close(4096 / 236.0, found.ChiSquared);
        Close(3969 / 236.0, found.ChiSquaredCorrected);
        Close(3.0992934410452164e-5, found.ChiSquaredP);
        Close(4.1145622813459451e-5, found.ChiSquaredCorrectedP);
        Close(3.7159361395714423e-5, found.P);
        Close(86 / 150.0, found.OddsRatio);
        Close(0.43459760608366872, found.Interval.Low);
        Close(0.75231623917112648, found.Interval.High);
    }

    [Fact]
    public void When_all_turn_to_one_side_the_odds_have_no_end()
    {
        var found = McNemar.Of(6, 0)!;
        Close(2 / 64.0, found.P);
        Assert.Equal(double.PositiveInfinity, found.OddsRatio);
        Assert.Equal(double.PositiveInfinity, found.Interval.High);
        // All six: the lower limit of the share is the sixth root of 0.025.
        var share = Math.Pow(0.025, 1 / 6.0);
        Close(share / (1 - share), found.Interval.Low);
        Assert.Equal(1, McNemar.Of(3, 3)!.P);
        Assert.Equal(1, McNemar.Of(3, 3)!.ChiSquaredCorrectedP);
    }

    [Fact]
    public void Where_nothing_can_be_said_nothing_is_said()
    {
        Assert.Null(PairedT.Of([1], [2]));
        Assert.Null(PairedT.Of([0.1, 0.2, 0.3], [1.1, 1.2, 1.3]));
        Assert.Null(PairedT.Of([1, 2], [2, 4])!.Effect);
        Assert.Null(Wilcoxon.Of([1, 2], [1, 2]));
        Assert.Null(McNemar.Of(0, 0));
        Assert.Throws<ArgumentException>(() => PairedT.Of([1, 2], [1]));
    }

    [Fact]
    public void Equal_changes_are_equal_however_they_are_written()
    {
        // 0.3 − 0.1 is not 0.2 in binary fractions.
        Assert.False(Wilcoxon.Of([0.1, 0], [0.3, 0.2])!.Exact);
    }
}
