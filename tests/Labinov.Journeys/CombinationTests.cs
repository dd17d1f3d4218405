namespace Labinov.Journeys;

public sealed class CombinationTests
{
    [Fact]
    public void Every_two_properties_meet_in_all_their_values() =>
        Assert.Empty(Unmet(Combination.Pairwise));

    [Fact]
    public void A_pair_that_never_meets_is_caught() =>
        Assert.Contains(
            "Dark=True with Language=en",
            Unmet(Combination.Pairwise.Where(one => !one.Dark || one.Language == "id"))
        );

    [Fact]
    public void All_of_them_are_thirty_two() =>
        Assert.Equal(32, Combination.Every.Distinct().Count());

    private static IEnumerable<string> Unmet(IEnumerable<Combination> some) =>
        Pairs(Combination.Every).Except(Pairs(some));

    private static HashSet<string> Pairs(IEnumerable<Combination> some) =>
        [
            .. from one in some
            from a in Properties(one)
            from b in Properties(one)
            where string.CompareOrdinal(a, b) < 0
            select $"{a} with {b}",
        ];

    private static string[] Properties(Combination one) =>
        [
            $"Engine={one.Engine}",
            $"Scripts={one.Scripts}",
            $"Width={one.Width}",
            $"Dark={one.Dark}",
            $"Language={one.Language}",
        ];
}
