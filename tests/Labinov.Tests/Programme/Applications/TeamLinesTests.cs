using Labinov.Modules.Programme.Applications;

namespace Labinov.Tests.Programme.Applications;

/// <summary>What is counted and what is pasted, without a database.</summary>
public sealed class TeamLinesTests
{
    [Fact]
    public void The_total_is_points_times_weight_once_every_criterion_has_its_points()
    {
        (int, int)[] criteria = [(1, 60), (2, 40)];
        Assert.Equal(60 * 5 + 40 * 2, Scoring.Total(criteria, [(1, 5), (2, 2)]));
        Assert.Null(Scoring.Total(criteria, [(1, 5)]));
        Assert.Null(Scoring.Total([], []));
    }

    [Theory]
    [InlineData("Siti Rahma; Dinas Kesehatan; ketua", "Siti Rahma|Dinas Kesehatan|ketua")]
    [InlineData("Siti Rahma\tDinas Kesehatan\tketua", "Siti Rahma|Dinas Kesehatan|ketua")]
    [InlineData("Siti, S.Kom.", "Siti, S.Kom.||")]
    [InlineData("Siti;;ketua; sekretaris", "Siti||ketua; sekretaris")]
    public void A_line_of_the_team_is_read_as_offices_write_it(string line, string read)
    {
        var told = Assert.Single(TeamLines.Read("\n" + line + "\n  \n"));
        Assert.Equal(read, $"{told.Name}|{told.Unit}|{told.Task}");
        Assert.Equal([told], TeamLines.Read(TeamLines.Write([told])));
    }

    [Fact]
    public void A_line_without_a_name_is_pointed_out() =>
        Assert.Equal(2, TeamLines.WrongIn(TeamLines.Read("Siti\n; Dinas; ketua")));
}
