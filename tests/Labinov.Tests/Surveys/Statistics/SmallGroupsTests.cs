using CsCheck;
using Labinov.Modules.Surveys.Statistics;

namespace Labinov.Tests.Surveys.Statistics;

/// <summary>Nobody may be found among fewer than five, neither by looking nor by subtracting nor by knowing the rule.</summary>
public sealed class SmallGroupsTests
{
    private static readonly Gen<Group> Trees = Gen.Int[0, 12]
        .Array[1, 3]
        .Array[1, 3]
        .Select(sizes => Tree(sizes));

    [Fact]
    public void One_small_group_takes_a_large_one_with_it()
    {
        var shown = SmallGroups.Shown(
            new Group("all", 23, new Group("a", 3), new Group("b", 12), new Group("c", 8))
        );
        Assert.Equal(["all", "c"], shown.Order());
    }

    [Fact]
    public void Large_groups_are_shown_and_small_wholes_are_not()
    {
        Assert.Equal(3, SmallGroups.Shown(new Group("all", 10, new("a", 5), new("b", 5))).Count);
        Assert.Empty(SmallGroups.Shown(new Group("all", 4)));
    }

    [Fact]
    public void Below_a_hidden_group_nothing_is_shown()
    {
        var east = new Group("east", 20, new Group("e1", 10), new Group("e2", 10));
        var shown = SmallGroups.Shown(
            new Group("all", 32, east, new Group("west", 2), new Group("north", 10))
        );
        Assert.Equal(["all", "north"], shown.Order());
    }

    [Fact]
    public void A_rest_must_be_a_part_of_its_own()
    {
        Assert.Throws<ArgumentException>(() =>
            SmallGroups.Shown(new Group("all", 12, new Group("a", 10)))
        );
        Assert.Throws<ArgumentException>(() =>
            SmallGroups.Shown(new Group("all", 12, new Group("a", 6), new Group("a", 6)))
        );
    }

    [Fact]
    public void A_plain_list_is_a_whole_with_parts()
    {
        var sizes = new Dictionary<string, int>
        {
            ["a"] = 9,
            ["b"] = 1,
            ["c"] = 6,
        };
        Assert.Equal(["c"], SmallGroups.Shown(sizes));
    }

    [Fact]
    public void No_sum_or_difference_of_what_is_shown_is_a_small_group() =>
        Trees.Sample(
            whole =>
            {
                var leaves = Leaves(whole).ToList();
                var shown = SmallGroups.Shown(whole);
                var known = All(whole)
                    .Where(group => shown.Contains(group.Key))
                    .Select(group => Row(leaves, Leaves(group)))
                    .ToList();
                Assert.All(
                    All(whole).Where(group => shown.Contains(group.Key)),
                    group => Assert.True(group.Count >= 5)
                );
                // Every set of leaves is tried: if its count follows from the shown counts, it is nobody or at least five.
                for (var set = 1; set < 1 << leaves.Count; set++)
                {
                    var chosen = leaves.Where((_, at) => (set >> at & 1) == 1).ToList();
                    var people = chosen.Sum(leaf => leaf.Count);
                    if (people is > 0 and < SmallGroups.Minimum)
                    {
                        Assert.False(Follows(known, Row(leaves, chosen)));
                    }
                }
            },
            iter: 400
        );

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Not_even_whoever_knows_the_rule_can_work_a_small_group_out(int groups)
    {
        for (var total = SmallGroups.Minimum; total <= 24; total++)
        {
            // Every way in which so many people can fall into the groups, by what a reader of the page would see of it.
            var worlds = Ways(total, groups)
                .GroupBy(sizes => Seen(sizes), StringComparer.Ordinal)
                .Select(alike => alike.ToList());
            foreach (var alike in worlds)
            {
                for (var at = 0; at < groups; at++)
                {
                    var possible = alike.Select(sizes => sizes[at]).Distinct().ToList();
                    Assert.False(
                        possible is [> 0 and < SmallGroups.Minimum],
                        $"{string.Join(" ", alike[0])} gives away group {at}"
                    );
                }
            }
        }
    }

    private static string Seen(int[] sizes)
    {
        var parts = sizes.Select((size, at) => new Group($"{at}", size)).ToArray();
        var shown = SmallGroups.Shown(new Group("all", sizes.Sum(), parts));
        return string.Join(" ", sizes.Select((size, at) => shown.Contains($"{at}") ? size : -1));
    }

    private static IEnumerable<int[]> Ways(int total, int groups) =>
        groups == 1
            ?
            [
                [total],
            ]
            : Enumerable
                .Range(0, total + 1)
                .SelectMany(first =>
                    Ways(total - first, groups - 1).Select(rest => (int[])[first, .. rest])
                );

    private static Group Tree(int[][] sizes)
    {
        var parts = sizes
            .Select(
                (leaves, at) =>
                    new Group(
                        $"{at}",
                        leaves.Sum(),
                        [.. leaves.Select((size, leaf) => new Group($"{at}.{leaf}", size))]
                    )
            )
            .ToList();
        return new("all", parts.Sum(part => part.Count), parts);
    }

    private static IEnumerable<Group> All(Group group) => [group, .. group.Parts.SelectMany(All)];

    private static IEnumerable<Group> Leaves(Group group) =>
        All(group).Where(part => part.Parts.Count == 0);

    private static double[] Row(List<Group> leaves, IEnumerable<Group> chosen)
    {
        var keys = chosen.Select(leaf => leaf.Key).ToHashSet(StringComparer.Ordinal);
        return [.. leaves.Select(leaf => keys.Contains(leaf.Key) ? 1.0 : 0)];
    }

    /// <summary>Whether the set is a sum of multiples of the known ones: its row does not raise their rank.</summary>
    private static bool Follows(List<double[]> known, double[] set) =>
        known.Count > 0 && Rank([.. known, set]) == Rank(known);

    private static int Rank(List<double[]> rows) =>
        MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.DenseOfRowArrays(rows).Rank();
}
