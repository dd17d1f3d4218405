using Labinov.Modules.Screening.Assigning;

namespace Labinov.Tests.Screening;

/// <summary>Ideas are shared out evenly, never to whoever is tied to them, and the same way each time.</summary>
public sealed class ShareOutTests
{
    private static IReadOnlyList<int>[] None(int ideas) =>
        [.. Enumerable.Repeat<IReadOnlyList<int>>([], ideas)];

    [Theory]
    [InlineData(180, 5, 2)]
    [InlineData(41, 7, 3)]
    [InlineData(1, 3, 2)]
    public void Everybody_has_as_many_or_one_more(int ideas, int judges, int wanted)
    {
        var shared = ShareOut.Run(wanted, None(ideas), judges, (_, _) => false);
        Assert.Equal(ideas * wanted, shared.Count);
        Assert.Equal(shared.Count, shared.Distinct().Count());
        var loads = Enumerable
            .Range(0, judges)
            .Select(judge => shared.Count(pair => pair.Judge == judge))
            .ToList();
        Assert.True(loads.Max() - loads.Min() <= 1, string.Join(' ', loads));
    }

    [Fact]
    public void Nobody_gets_an_idea_of_the_own_unit_and_loads_stay_even()
    {
        // Each judge is of one of five units, each idea too.
        bool IsTied(int idea, int judge) => idea % 5 == judge;
        var shared = ShareOut.Run(2, None(50), 5, IsTied);
        Assert.Equal(100, shared.Count);
        Assert.DoesNotContain(shared, pair => IsTied(pair.Idea, pair.Judge));
        Assert.All(
            Enumerable.Range(0, 5),
            judge => Assert.InRange(shared.Count(pair => pair.Judge == judge), 19, 21)
        );
    }

    [Fact]
    public void Where_nobody_is_free_the_idea_gets_fewer() =>
        Assert.Equal([(0, 1)], ShareOut.Run(2, None(1), 2, (_, judge) => judge == 0));

    [Fact]
    public void What_was_assigned_stays_and_the_same_question_has_the_same_answer()
    {
        IReadOnlyList<int>[] has =
        [
            [2],
            [2, 0],
            [],
            [1],
        ];
        var first = ShareOut.Run(2, has, 3, (_, _) => false);
        Assert.Equal(first, ShareOut.Run(2, has, 3, (_, _) => false));
        Assert.Equal(4, first.Count);
        Assert.DoesNotContain(first, pair => has[pair.Idea].Contains(pair.Judge));
        Assert.DoesNotContain(first, pair => pair.Idea == 1);
    }

    [Fact]
    public void Judges_come_to_share_ideas_with_all_others()
    {
        var shared = ShareOut.Run(2, None(24), 4, (_, _) => false);
        var pairs = shared
            .GroupBy(pair => pair.Idea)
            .Select(idea => string.Join('-', idea.Select(pair => pair.Judge).Order()))
            .Distinct();
        Assert.Equal(6, pairs.Count());
    }
}
