using System.Net;
using System.Xml.Linq;
using MiniExcelLibs;

namespace Labinov.Tests.Gallery;

/// <summary>What leaves the house: the export and the feed.</summary>
public sealed class TakeAwayTests(LabHost host) : IClassFixture<LabHost>, IAsyncLifetime
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static GalleryCorpus? sown;

    public async ValueTask InitializeAsync() => sown ??= await GalleryCorpus.SowAsync(host);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("", GalleryCorpus.Size)]
    [InlineData("?province=72", 25)]
    [InlineData("?q=perizinan", 30)]
    [InlineData("?q=perizinan&sort=title&kind=method", 19)]
    public async Task A_workbook_holds_exactly_the_rows_of_the_list(string query, int count)
    {
        var rows = await WorkbookAsync("/innovations/export.xlsx" + query);
        Assert.Equal(count, rows.Count);
        var numbers = rows.Select(row => Convert.ToInt32(row["Nomor Labinov"], null)).ToList();
        Assert.Equal(count, numbers.Distinct().Count());
        var list = await host.Stranger().OpenAsync("/innovations" + query);
        Assert.Equal(GalleryCorpus.Numbers(list), numbers.Take(20));
    }

    [Fact]
    public async Task Its_columns_speak_the_language_of_the_reader()
    {
        var rows = await WorkbookAsync("/en/innovations/export.xlsx?province=32");
        Assert.Contains("Kind of office", rows[0].Keys);
        Assert.Equal(
            "Method",
            rows.First(row => (string)row["Kind of innovation"]! != "Technology")[
                "Kind of innovation"
            ]
        );
        Assert.Contains(
            "/en/innovations/",
            (string)rows[0]["Page address here"]!,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_formula_stays_a_text()
    {
        var unit = await host.Given.UnitAsync(sown!.Here);
        await host.SaveAsync(
            host.Given.Known(unit, "=cmd|' /C calc'!A0", description: "@SUM(1+1) rumuslama")
        );
        await host.SettleAsync();
        var csv = await host.Stranger().OpenAsync("/innovations/export.csv?q=rumuslama");
        Assert.Contains(",'=cmd|", csv.Body, StringComparison.Ordinal);
        Assert.Contains("'@SUM", csv.Body, StringComparison.Ordinal);
        Assert.Equal("text/csv", csv.Response.Content.Headers.ContentType!.MediaType);
        var row = Assert.Single(await WorkbookAsync("/innovations/export.xlsx?q=rumuslama"));
        Assert.Equal("=cmd|' /C calc'!A0", row["Nama inovasi"]);
        await using (var db = host.Db())
        {
            var idea = db.Ideas.Single(idea => idea.Title.StartsWith("=cmd"));
            idea.Unpublish(
                Given.Keeper(sown.Here.Id, (await host.Given.PersonAsync()).Id.Value),
                "Selesai",
                host.Now
            );
            await db.SaveChangesAsync();
        }

        await host.SettleAsync();
    }

    [Theory]
    [InlineData("/innovations/export.pdf")]
    [InlineData("/innovations/export.")]
    public async Task Other_formats_do_not_exist(string path) =>
        (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_feed_is_atom_and_says_who_when_and_where()
    {
        var feed = await FeedAsync("/innovations/feed.atom");
        Assert.Equal("id", (string?)feed.Attribute(XNamespace.Xml + "lang"));
        Assert.All(
            (string[])["id", "title", "updated", "author"],
            name => Assert.NotEmpty(feed.Element(Atom + name)!.Value)
        );
        var self = feed.Elements(Atom + "link")
            .Single(link => (string?)link.Attribute("rel") == "self");
        Assert.EndsWith(
            "/innovations/feed.atom",
            (string)self.Attribute("href")!,
            StringComparison.Ordinal
        );
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(30, entries.Count);
        Assert.Equal(
            30,
            entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count()
        );
        foreach (var entry in entries)
        {
            Assert.NotEmpty(entry.Element(Atom + "title")!.Value);
            Assert.NotEmpty(entry.Element(Atom + "author")!.Element(Atom + "name")!.Value);
            Assert.True(
                DateTimeOffset.TryParse(entry.Element(Atom + "updated")!.Value, null, out _)
            );
            var address = new Uri((string)entry.Element(Atom + "link")!.Attribute("href")!);
            Assert.StartsWith("/innovations/", address.AbsolutePath, StringComparison.Ordinal);
        }

        (
            await host.Stranger()
                .OpenAsync(
                    new Uri(
                        (string)entries[0].Element(Atom + "link")!.Attribute("href")!
                    ).PathAndQuery
                )
        ).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_feed_is_narrowed_like_the_list_and_keeps_ids_in_both_languages()
    {
        var feed = await FeedAsync("/innovations/feed.atom?province=72&kind=technology");
        var english = await FeedAsync("/en/innovations/feed.atom?province=72&kind=technology");
        Assert.All(
            feed.Elements(Atom + "entry"),
            entry =>
                Assert.Equal(
                    "technology",
                    (string?)entry.Element(Atom + "category")!.Attribute("term")
                )
        );
        Assert.Equal("en", (string?)english.Attribute(XNamespace.Xml + "lang"));
        Assert.Equal(Ids(feed), Ids(english));
        Assert.NotEmpty(Ids(feed));
        var page = await host.Stranger().OpenAsync("/innovations?province=72");
        Assert.Equal(
            "/innovations/feed.atom?province=72",
            page.Document.QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href")
        );
    }

    private static List<string> Ids(XElement feed) =>
        [.. feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];

    private async Task<XElement> FeedAsync(string path)
    {
        var page = (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.OK);
        Assert.Equal("application/atom+xml", page.Response.Content.Headers.ContentType!.MediaType);
        return XDocument.Parse(page.Body).Root!;
    }

    private async Task<List<IDictionary<string, object?>>> WorkbookAsync(string path)
    {
        using var answer = await host.Stranger().Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        return [.. file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>()];
    }
}
