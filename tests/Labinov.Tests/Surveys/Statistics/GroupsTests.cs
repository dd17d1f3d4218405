using Labinov.Modules.Surveys.Statistics;
using static Labinov.Tests.Surveys.Statistics.Published;

namespace Labinov.Tests.Surveys.Statistics;

/// <summary>Different people in two groups, and many questions at once. Where the values come from: see <see cref="ChangeTests"/>.</summary>
public sealed class GroupsTests
{
    [Fact]
    public void Sleep_as_two_groups_gives_what_R_prints_for_Welch_s_test()
    {
        var found = WelchT.Of(Sleep1, Sleep2)!;
        Printed(1.8608, 5, found.T);
        Printed(17.776, 5, found.Freedom);
        Printed(0.07939, 4, found.P);
        Printed(-0.2054832, 7, found.Interval.Low);
        Printed(3.3654832, 8, found.Interval.High);
        Close(1.8608134674868531, found.T);
        Close(17.77647351617849, found.Freedom);
        Close(0.079394140187358138, found.P);
        Close(-0.20548323071171097, found.Interval.Low);
        Close(3.365483230711711, found.Interval.High);
    }

    [Fact]
    public void The_size_of_a_difference_between_groups_is_met()
    {
        var found = WelchT.Of(Sleep1, Sleep2)!.Effect!;
        Close(0.83218108134953966, found.Cohen);
        Close(0.79693523919112075, found.Hedges);
        Close(-0.078041023175409561, found.Interval.Low);
        Close(1.6719115015576511, found.Interval.High);
    }

    [Fact]
    public void Darwin_s_plants_as_two_groups_give_what_HistData_prints()
    {
        var found = WelchT.Of(Selfed, Crossed)!;
        Printed(2.4371, 5, found.T);
        Printed(22.164, 5, found.Freedom);
        Printed(0.02328, 4, found.P);
        Printed(0.3909566, 7, found.Interval.Low);
        Printed(4.8423767, 8, found.Interval.High);
    }

    [Fact]
    public void The_placentas_of_Hollander_and_Wolfe_are_counted_exactly()
    {
        var found = MannWhitney.Of(Term, Early)!;
        Assert.True(found.Exact);
        Assert.Equal(35, found.U);
        // One-sided 0.1272 in R's documentation; 764 of 3,003 arrangements lie on both sides.
        Close(764 / 3003.0, found.P);
        Close(-0.4, found.RankBiserial);
        Close(found.P, MannWhitney.Of(Early, Term)!.P);
    }

    [Fact]
    public void Ozone_with_ties_gives_what_R_prints()
    {
        var found = MannWhitney.Of(May, August)!;
        Assert.False(found.Exact);
        Assert.Equal(127.5, found.U);
        Printed(0.0001208, 4, found.P);
        Close(0.00012080783076877438, found.P);
        Close(0.6227810650887574, found.RankBiserial);
    }

    [Fact]
    public void Two_full_groups_of_twenty_five_are_counted_without_rounding()
    {
        double[] low = [.. Enumerable.Range(0, 25).Select(at => (double)at)];
        double[] high = [.. Enumerable.Range(25, 25).Select(at => (double)at)];
        // One arrangement at each end, of 50 over 25 = 126,410,606,437,752.
        Close(2 / 126_410_606_437_752.0, MannWhitney.Of(low, high)!.P);
    }

    [Fact]
    public void Holm_gives_what_the_printed_example_gives()
    {
        // Four hypotheses of the article on the Holm–Bonferroni method in Wikipedia; worked by hand: 4p, 3p, 2p, p, never falling.
        var found = Holm.Adjust([0.01, 0.04, 0.03, 0.005]);
        Close(0.03, found[0]);
        Close(0.06, found[1]);
        Close(0.06, found[2]);
        Close(0.02, found[3]);
        Assert.Equal([1.0, 1.0], Holm.Adjust([0.7, 0.9]));
        Assert.Empty(Holm.Adjust([]));
    }

    [Fact]
    public void Where_nothing_can_be_said_nothing_is_said()
    {
        Assert.Null(WelchT.Of([1], [2, 3]));
        Assert.Null(WelchT.Of([2, 2], [3, 3]));
        Assert.Null(MannWhitney.Of([], [1]));
        Assert.Null(MannWhitney.Of([4, 4], [4]));
    }
}
