using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Regions;

public sealed class MasterDataTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly DateOnly In2021 = new(2021, 6, 1);

    private async Task<RegionOnDay> OnAsync(string code, DateOnly day)
    {
        await using var db = host.Db();
        var region = await db.RegionByCodeAsync(code, CancellationToken.None);
        return (await db.RegionOnAsync(region!.Id, day, CancellationToken.None))!;
    }

    [Fact]
    public async Task There_are_38_provinces_and_514_kabupaten_and_kota()
    {
        await using var db = host.Db();
        Assert.Equal(38, await db.Regions.CountAsync(region => region.ProvinceId == null));
        Assert.Equal(
            416,
            await db.Regions.CountAsync(region => region.Kind == RegionKind.Kabupaten)
        );
        Assert.Equal(98, await db.Regions.CountAsync(region => region.Kind == RegionKind.Kota));
    }

    [Fact]
    public async Task Kabupaten_Sorong_was_in_Papua_Barat_in_2021_and_is_in_Papua_Barat_Daya_now()
    {
        var then = await OnAsync("96.01", In2021);
        Assert.Equal(("92.01", "Papua Barat"), (then.Code, then.ProvinceName));
        var lastDay = await OnAsync("96.01", new DateOnly(2022, 12, 7));
        Assert.Equal("Papua Barat", lastDay.ProvinceName);
        var now = await OnAsync("96.01", new DateOnly(2022, 12, 8));
        Assert.Equal(("96.01", "Papua Barat Daya"), (now.Code, now.ProvinceName));
    }

    [Theory]
    [InlineData("91.01", "93.01")]
    [InlineData("91.09", "94.04")]
    [InlineData("91.24", "95.08")]
    [InlineData("92.71", "96.71")]
    [InlineData("64.73", "65.71")]
    [InlineData("72.09", "72.09")]
    public async Task A_code_of_the_past_leads_to_the_region_of_today(string old, string present)
    {
        await using var db = host.Db();
        var found = await db.RegionByCodeAsync(old, CancellationToken.None);
        Assert.Equal(present, found!.Code);
    }

    [Fact]
    public async Task On_any_day_each_region_has_one_answer_and_those_not_born_have_none()
    {
        await using var db = host.Db();
        Assert.Equal(552, await db.RegionTerms.On(host.Time.Today()).CountAsync());
        Assert.Equal(548, await db.RegionTerms.On(In2021).CountAsync());
        Assert.Equal(547, await db.RegionTerms.On(new DateOnly(2012, 1, 1)).CountAsync());
        var all = await db.RegionTerms.ToListAsync();
        foreach (var terms in all.GroupBy(term => term.RegionId))
        {
            var ordered = terms.OrderBy(term => term.FromOn ?? DateOnly.MinValue).ToList();
            for (var i = 1; i < ordered.Count; i++)
            {
                Assert.Equal(ordered[i - 1].UntilOn!.Value.AddDays(1), ordered[i].FromOn);
            }

            Assert.Null(ordered[^1].UntilOn);
        }
    }

    [Fact]
    public async Task The_present_answer_and_the_dated_one_are_the_same_for_every_region()
    {
        await using var db = host.Db();
        var differing = await db
            .RegionTerms.On(host.Time.Today())
            .Where(term =>
                !db.Regions.Any(region =>
                    region.Id == term.RegionId
                    && region.Code == term.Code
                    && region.Name == term.Name
                    && region.ProvinceId == term.ProvinceId
                )
            )
            .CountAsync();
        Assert.Equal(0, differing);
    }

    [Theory]
    [InlineData("81.03", "2018-12-31", "Kabupaten Maluku Tenggara Barat")]
    [InlineData("81.03", "2019-01-28", "Kabupaten Kepulauan Tanimbar")]
    [InlineData("12.12", "2020-02-25", "Kabupaten Toba Samosir")]
    [InlineData("76.01", "2016-01-01", "Kabupaten Mamuju Utara")]
    [InlineData("61.02", "2013-01-01", "Kabupaten Pontianak")]
    public async Task Renamed_regions_bear_the_name_of_their_day(
        string code,
        string day,
        string name
    )
    {
        Assert.Equal(
            name,
            (await OnAsync(code, DateOnly.Parse(day, CultureInfo.InvariantCulture))).Name
        );
    }

    [Theory]
    [InlineData("61.71", "Asia/Jakarta")]
    [InlineData("62", "Asia/Jakarta")]
    [InlineData("63.03", "Asia/Makassar")]
    [InlineData("51.71", "Asia/Makassar")]
    [InlineData("72.09", "Asia/Makassar")]
    [InlineData("81.71", "Asia/Jayapura")]
    [InlineData("96.01", "Asia/Jayapura")]
    public async Task Each_region_keeps_the_time_of_its_province(string code, string zone)
    {
        await using var db = host.Db();
        Assert.Equal(zone, (await OnAsync(code, In2021)).Zone);
        Assert.Equal(
            zone,
            await db.Regions.Where(r => r.Code == code).Select(r => r.TimeZone).SingleAsync()
        );
    }

    [Fact]
    public async Task Sixty_two_regions_were_disadvantaged_from_2020_to_2024_and_no_list_is_in_force_after()
    {
        await using var db = host.Db();
        var listed = await db
            .RegionListings.On(In2021)
            .Join(
                db.Regions,
                row => row.RegionId,
                region => region.Id,
                (row, region) => region.Name
            )
            .ToListAsync();
        Assert.Equal(62, listed.Count);
        string[] named =
        [
            "Kabupaten Tojo Una-Una",
            "Kabupaten Lombok Utara",
            "Kabupaten Kepulauan Tanimbar",
            "Kabupaten Sorong",
        ];
        Assert.All(named, name => Assert.Contains(name, listed, StringComparer.Ordinal));
        Assert.Empty(await db.RegionListings.On(new DateOnly(2025, 1, 1)).ToListAsync());
        Assert.True((await OnAsync("52.08", In2021)).Is3T);
        Assert.False((await OnAsync("34.71", In2021)).Is3T);
    }

    [Fact]
    public async Task Loading_again_changes_nothing_and_costs_one_query()
    {
        await using var db = host.Db();
        var ids = await db.Regions.Select(region => region.Id).Order().ToListAsync();
        await db.LoadedFacts.ExecuteDeleteAsync();
        await new RegionsMasterData().LoadAsync(db, host.Now, CancellationToken.None);
        Assert.Equal(ids, await db.Regions.Select(region => region.Id).Order().ToListAsync());
        Assert.Equal(552, await db.RegionTerms.CountAsync(term => term.UntilOn == null));

        await using var again = host.Db();
        host.Queries.Reset();
        await new RegionsMasterData().LoadAsync(again, host.Now, CancellationToken.None);
        Assert.Equal(1, host.Queries.Count);
    }
}
