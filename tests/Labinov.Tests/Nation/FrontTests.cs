using System.Net;
using AngleSharp.Dom;
using Labinov.Data;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Nation;

public sealed class FrontTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task SowAsync()
    {
        await using var db = host.Db();
        if (!await db.Observations.AnyAsync())
        {
            await host
                .Services.GetServices<ISample>()
                .Single(sample => sample is ProgrammeSample)
                .SowAsync(db, host.Now, CancellationToken.None);
        }
    }

    [Theory]
    [InlineData("/", "Tidak ada ide yang mati dalam diam")]
    [InlineData("/en/", "No idea dies in silence")]
    public async Task It_opens_for_strangers_with_its_promise(string path, string promise)
    {
        var page = (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.OK);
        Assert.Equal(promise, page.Document.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.Document.QuerySelector("meta[name=description]"));
        Assert.NotNull(page.Document.QuerySelector("link[type='application/atom+xml']"));
    }

    [Fact]
    public async Task One_search_box_leads_into_the_gallery()
    {
        var front = await host.Stranger().OpenAsync("/");
        var found = await front
            .Form("Cari")
            .Fill("Cari di semua inovasi daerah", "perizinan")
            .SendAsync();
        found.Shows(HttpStatusCode.OK);
        Assert.Equal(
            "perizinan",
            found.Document.QuerySelector("main input[type=search]")?.GetAttribute("value")
        );
    }

    [Fact]
    public async Task What_was_published_stands_apart_from_what_is_counted_here_and_names_its_source()
    {
        await SowAsync();
        var page = await host.Stranger().OpenAsync("/");
        var published = page.Document.QuerySelector("section[aria-labelledby=published]")!;
        var figures = published.QuerySelectorAll(".figure").Select(figure => figure.TextContent);
        Assert.Equal(["84", "9.191", "50"], figures);
        Assert.All(
            published.QuerySelectorAll("dd.source"),
            source => Assert.Matches("20[12][0-9]", source.TextContent)
        );
        await using var db = host.Db();
        var labs = await db.Labs.CountAsync();
        var measured = page.Document.QuerySelector("section[aria-labelledby=measured]")!;
        Assert.Equal(
            labs.ToString(System.Globalization.CultureInfo.InvariantCulture),
            measured.QuerySelector(".figure")!.TextContent
        );
        Assert.DoesNotContain("9.191", measured.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_tells_a_change_stands_first_among_the_newest()
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync("72.09"));
        await host.Given.ShownAsync(unit, "Sumur Ukur", before: "40", after: "4");
        await host.Given.ShownAsync(unit, "Kebun Tanpa Angka");
        var page = await host.Stranger().OpenAsync("/");
        var cards = page.Document.QuerySelectorAll("section[aria-labelledby=newest] h3");
        var titles = cards.Select(card => card.TextContent).ToList();
        Assert.True(titles.IndexOf("Sumur Ukur") < titles.IndexOf("Kebun Tanpa Angka"));
        Assert.Contains("Kebun Tanpa Angka", titles);
    }

    [Fact]
    public async Task Every_province_is_on_the_map_as_a_link_into_the_gallery()
    {
        var page = await host.Stranger().OpenAsync("/");
        var links = page
            .Document.QuerySelectorAll(".tiles a")
            .Select(link => link.GetAttribute("href"))
            .ToList();
        Assert.Equal(38, links.Distinct(StringComparer.Ordinal).Count());
        var gallery = (await host.Stranger().OpenAsync(links[0]!)).Shows(HttpStatusCode.OK);
        Assert.Equal(
            "11",
            gallery
                .Document.QuerySelector("select[name=Province] option[selected]")
                ?.GetAttribute("value")
        );
    }

    [Fact]
    public async Task It_asks_the_database_the_same_few_questions_whatever_it_shows()
    {
        await host.Stranger().OpenAsync("/");
        host.Queries.Reset();
        await host.Stranger().OpenAsync("/");
        var before = host.Queries.Count;
        await SowAsync();
        host.Queries.Reset();
        await host.Stranger().OpenAsync("/");
        Assert.Equal(before, host.Queries.Count);
        Assert.InRange(before, 1, 6);
    }
}
