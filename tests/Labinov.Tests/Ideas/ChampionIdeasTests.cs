using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas;

/// <summary>What a provincial champion reads, beyond the table of <c>docs/visibility.md</c>.</summary>
public sealed class ChampionIdeasTests(LabHost host) : IdeaPages(host)
{
    private DateOnly Today => DateOnly.FromDateTime(Host.Now);

    [Theory]
    [InlineData(Audience.Unit, true, false)]
    [InlineData(Audience.Lab, true, true)]
    [InlineData(Audience.Lab, false, false)]
    [InlineData(Audience.Region, true, true)]
    [InlineData(Audience.Region, false, true)]
    public async Task Found_is_what_facilitators_of_the_province_or_its_regions_read(
        Audience audience,
        bool isInLab,
        bool finds
    )
    {
        var place = await PlaceAsync();
        var lab = await Host.Given.LabAsync(place.Region);
        var idea = await Host.SaveAsync(
            Idea.Recorded(
                Given.IdeaNumber(),
                Given.Facts("Didampingi champion"),
                IdeaState.Applied,
                audience,
                place.Unit.Id,
                place.Unit.RegionId,
                Host.Now,
                isInLab ? lab.Id : null
            )
        );
        var champion = Champion(place.Region);
        Assert.Equal(finds, await FindsAsync(champion, idea));
        Assert.Equal(finds, idea.IsInside(champion, place.Region.ProvinceId));
    }

    [Fact]
    public async Task Ideas_of_the_province_itself_are_found_by_its_own_champion_alone()
    {
        var place = await PlaceAsync();
        await using var db = Host.Db();
        var province = await db.Regions.SingleAsync(
            region => region.Id == place.Region.ProvinceId,
            Cancel
        );
        var office = await Host.Given.UnitAsync(province);
        var idea = await Host.Given.SubmittedAsync(office, place.Author);
        var other = await Host.Given.RegionAsync("73.09");
        Assert.True(await FindsAsync(Champion(place.Region), idea));
        Assert.False(await FindsAsync(Champion(other), idea));
    }

    [Fact]
    public async Task The_list_opens_with_the_province_and_searches_it_and_shows_who_is_behind_an_idea()
    {
        var here = await PlaceAsync("74.03");
        var there = await PlaceAsync("73.10");
        await Host.Given.SubmittedAsync(here.Unit, here.Author, "Lumbung pangan");
        await Host.Given.SubmittedAsync(there.Unit, there.Author, "Lumbung seberang");
        await Host.Given.DraftAsync(here.Unit, here.Author, "Lumbung draf");
        await Host.SettleAsync();
        var champion = await Host.AsAsync(Role.ProvincialChampion, ProvinceOf(here.Region));
        var page = await champion.OpenAsync("/ideas");
        Assert.Equal(["Lumbung pangan"], Titles(page));
        page = await page.Form("Tampilkan").Fill("Cari ide", "lumbung").SendAsync();
        Assert.Equal(["Lumbung pangan"], Titles(page));
        var shown = (await page.ClickAsync("Lumbung pangan")).Shows(HttpStatusCode.OK);
        Assert.Contains(here.Author.Name, shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tayangkan", shown.Text, StringComparison.Ordinal);
        (await champion.OpenAsync("/ideas?Of=Region")).Shows(HttpStatusCode.OK);
    }

    private static Scope ProvinceOf(Region region) =>
        new(ScopeKind.Province, region.ProvinceId!.Value.Value);

    private static Actor Champion(Region region) =>
        new(Guid.CreateVersion7(), "", [new Grant(Role.ProvincialChampion, ProvinceOf(region))]);

    private async Task<bool> FindsAsync(Actor actor, Idea idea)
    {
        await using var db = Host.Db();
        return await db
            .Ideas.VisibleTo(db, actor, Today)
            .AnyAsync(row => row.Id == idea.Id, Cancel);
    }

    private static List<string> Titles(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll(".row-title")
                .Select(title => Words.Squeeze(title.TextContent)),
        ];
}
