using System.Net;
using Labinov.Modules.Gallery;
using Labinov.Modules.Ideas;

namespace Labinov.Tests.Gallery;

public sealed class ShowInnovationTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task It_tells_what_is_known_and_has_no_empty_headings()
    {
        var unit = await host.Given.UnitAsync(
            await host.Given.RegionAsync(),
            "Dinas Perhubungan Contoh"
        );
        var idea = await host.Given.ShownAsync(
            unit,
            "Kapal sekolah",
            year: 2019,
            description: "Kapal menjemput murid di tiga pulau setiap pagi.\nPulangnya sore.",
            before: "14",
            after: "2"
        );
        var page = (
            await host.Stranger().OpenAsync(GalleryLinks.To(idea.Number, idea.Title))
        ).Shows(HttpStatusCode.OK);
        Assert.Equal("Kapal sekolah", page.Document.QuerySelector("h1")!.TextContent);
        Assert.Contains("Diterapkan sejak 2019", page.Text, StringComparison.Ordinal);
        Assert.Contains("Dinas Perhubungan Contoh", page.Text, StringComparison.Ordinal);
        Assert.Contains("Lama pengurusan (hari)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Sebelum 14 → Sesudah 2", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Pulangnya sore.",
            page.Document.QuerySelectorAll("article p").Select(p => p.TextContent)
        );
        Assert.DoesNotContain("Hambatan", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            "Kapal menjemput murid di tiga pulau setiap pagi.",
            Meta(page, "meta[name=description]")
        );
        Assert.Equal("Kapal sekolah", Meta(page, "meta[property='og:title']"));
        Assert.EndsWith(
            GalleryLinks.To(idea.Number, idea.Title),
            page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("/", "")]
    [InlineData("/judul-lama", "")]
    [InlineData("/judul-lama", "/en")]
    public async Task A_wrong_slug_leads_permanently_to_the_right_one(string slug, string language)
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync());
        var idea = await host.Given.ShownAsync(unit, "Perpustakaan perahu");
        var page = await host.Stranger().OpenAsync($"{language}/innovations/{idea.Number}{slug}");
        page.Shows(HttpStatusCode.MovedPermanently);
        Assert.Equal(language + GalleryLinks.To(idea.Number, idea.Title), page.RedirectsTo);
    }

    [Theory]
    [InlineData("/innovations/999999")]
    [InlineData("/innovations/0/x")]
    [InlineData("/innovations/99999999999/x")]
    [InlineData("/innovations/abc")]
    public async Task What_does_not_exist_is_not_found(string path) =>
        (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.NotFound);

    [Fact]
    public async Task Others_of_its_kind_stand_below_and_the_page_costs_the_same()
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync());
        var first = await host.Given.ShownAsync(unit, "Struktur satu", InnovationKind.Structure);
        var path = GalleryLinks.To(first.Number, first.Title);
        await host.Stranger().OpenAsync(path);
        host.Queries.Reset();
        var alone = await host.Stranger().OpenAsync(path);
        var cost = host.Queries.Count;
        Assert.DoesNotContain("sejenis", alone.Text, StringComparison.Ordinal);
        for (var i = 2; i < 7; i++)
        {
            await host.Given.ShownAsync(
                unit,
                $"Struktur {i}",
                InnovationKind.Structure,
                at: host.Now.AddMinutes(i)
            );
        }

        host.Queries.Reset();
        var page = await host.Stranger().OpenAsync(path);
        Assert.Equal(cost, host.Queries.Count);
        Assert.InRange(cost, 1, 3);
        Assert.Equal(
            ["Struktur 6", "Struktur 5", "Struktur 4"],
            page.Document.QuerySelectorAll("section .row-title").Select(title => title.TextContent)
        );
    }

    [Fact]
    public async Task English_readers_get_the_words_in_english_and_the_story_as_written()
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync());
        var idea = await host.Given.ShownAsync(unit, "Radio desa", InnovationKind.Relation, 2020);
        var page = await host.Stranger()
            .OpenAsync("/en" + GalleryLinks.To(idea.Number, idea.Title));
        Assert.Contains("In use since 2020", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cerita tentang Radio desa.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[", page.Text, StringComparison.Ordinal);
    }

    private static string? Meta(Page page, string selector) =>
        page.Document.QuerySelector(selector)!.GetAttribute("content");
}
