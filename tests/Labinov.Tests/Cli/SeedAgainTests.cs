using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Cli;

/// <summary>What two seeds have in common, and where there is none.</summary>
public sealed class SeedAgainTests
{
    [Fact]
    public async Task The_same_number_gives_the_same_ideas_and_another_gives_others()
    {
        var (one, same, other) = (
            await TitlesAsync("3"),
            await TitlesAsync("3"),
            await TitlesAsync("4")
        );
        Assert.Equal(one, same);
        Assert.Equal(150, one.Count);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public async Task It_adds_to_what_was_sown_before()
    {
        await using var host = new LabHost();
        await host.InitializeAsync();
        Assert.Equal(0, await host.RunVerbAsync("seed", "--ideas", "120"));
        Assert.Equal(0, await host.RunVerbAsync("seed", "--ideas", "80"));
        await host.SettleAsync();
        await using var db = host.Db();
        Assert.Equal(200, await db.Ideas.CountAsync());
        Assert.Equal(
            200,
            await db.Ideas.Select(idea => new { idea.UnitId, idea.Title }).Distinct().CountAsync()
        );
        Assert.Equal(0, await host.RunVerbAsync("verify"));
    }

    [Fact]
    public async Task It_stays_away_from_what_people_wrote()
    {
        await using var host = new LabHost();
        await host.InitializeAsync();
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync());
        await host.Given.ShownAsync(unit, "Sungguh ditulis orang");
        Assert.Equal(1, await host.RunVerbAsync("seed", "--ideas", "10"));
        await using var db = host.Db();
        Assert.Equal(1, await db.Ideas.CountAsync());
    }

    private static async Task<List<string>> TitlesAsync(string seed)
    {
        await using var host = new LabHost();
        await host.InitializeAsync();
        Assert.Equal(0, await host.RunVerbAsync("seed", "--ideas", "150", "--seed", seed));
        await using var db = host.Db();
        return await (
            from idea in db.Ideas
            join region in db.Regions on idea.RegionId equals region.Id
            join unit in db.Organisations on idea.UnitId equals unit.Id
            orderby idea.Number
            select $"{region.Code} {unit.Name}: {idea.Title} {idea.State} {idea.CreatedAt} {idea.Description} "
                + db.Supports.Count(row => row.IdeaId == idea.Id)
        ).ToListAsync();
    }
}
