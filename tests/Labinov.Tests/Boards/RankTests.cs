using Labinov.Modules.Boards;

namespace Labinov.Tests.Boards;

public sealed class RankTests
{
    [Fact]
    public void A_list_grows_at_its_end_without_growing_names()
    {
        string? last = null;
        for (var i = 0; i < 2000; i++)
        {
            var next = Rank.Between(last, null);
            Assert.True(string.CompareOrdinal(last, next) < 0);
            Assert.Equal(6, next.Length);
            last = next;
        }
    }

    [Fact]
    public void There_is_room_before_the_first() =>
        Assert.True(string.CompareOrdinal(Rank.Between(null, Rank.First), Rank.First) < 0);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(23)]
    public void Between_any_two_there_is_room_wherever_people_press(int seed)
    {
        var chance = new Random(seed);
        var ranks = new List<string> { Rank.First, Rank.Between(Rank.First, null) };
        for (var i = 0; i < 500; i++)
        {
            var at = chance.Next(ranks.Count - 1);
            var between = Rank.Between(ranks[at], ranks[at + 1]);
            Assert.True(string.CompareOrdinal(ranks[at], between) < 0, $"{ranks[at]} {between}");
            Assert.True(
                string.CompareOrdinal(between, ranks[at + 1]) < 0,
                $"{between} {ranks[at + 1]}"
            );
            ranks.Insert(at + 1, between);
        }
    }

    [Fact]
    public void At_one_and_the_same_place_it_goes_on_until_the_name_is_full_and_then_they_stand_together()
    {
        var (low, high) = (Rank.First, Rank.Between(Rank.First, null));
        for (var i = 0; i < 2000; i++)
        {
            high = Rank.Between(low, high);
            Assert.InRange(high.Length, 1, Rank.Max);
        }

        Assert.Equal(low, Rank.Between(low, low));
    }
}
