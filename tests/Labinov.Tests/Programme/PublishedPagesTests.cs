using System.Net;
using Labinov.Modules.Programme;
using MiniExcelLibs;

namespace Labinov.Tests.Programme;

public sealed class PublishedPagesTests(PublishedPagesTests.Sown sown)
    : IClassFixture<PublishedPagesTests.Sown>
{
    private readonly LabHost host = sown.Host;

    /// <summary>A host whose database holds every published figure, with the lab of Yogyakarta.</summary>
    public sealed class Sown : IAsyncLifetime
    {
        public LabHost Host { get; } = new();
        public Lab Lab { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            await Host.InitializeAsync();
            var region = await Host.Given.RegionAsync("34.71");
            Lab = await Host.Given.LabAsync(region, await Host.Given.RoundAsync(2015));
            await using var db = Host.Db();
            foreach (var figure in PublishedFigures.Figures())
            {
                var isHere = figure.Region == "34.71";
                db.Add(
                    Observation.Of(
                        figure,
                        isHere ? region.Id : null,
                        isHere ? Lab.Id : null,
                        Host.Now
                    )
                );
            }

            await db.SaveChangesAsync();
        }

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }

    [Fact]
    public async Task A_stranger_reads_what_was_published_and_that_it_is_not_measured_here()
    {
        var page = (await host.Stranger().OpenAsync("/labs/published")).Shows(HttpStatusCode.OK);
        Assert.Contains("Kami tidak memilih mana yang benar", page.Text, StringComparison.Ordinal);
        Assert.Contains("241 angka", page.Text, StringComparison.Ordinal);
        Assert.Equal(20, page.Document.QuerySelectorAll("tbody tr").Length);
        var links = page.Document.QuerySelectorAll("tbody a[href^='http']");
        Assert.All(links, link => Assert.Equal("nofollow noopener", link.GetAttribute("rel")));
    }

    [Fact]
    public async Task Walking_by_line_leads_on_and_back()
    {
        var first = await host.Stranger().OpenAsync("/labs/published");
        var second = await first.ClickAsync("Berikutnya");
        var back = await second.ClickAsync("Sebelumnya");
        Assert.NotEqual(first.Text, second.Text);
        Assert.Equal(Rows(first), Rows(back));
        Assert.Empty(Rows(first).Intersect(Rows(second), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Year_kind_and_region_narrow_the_figures()
    {
        var page = await host.Stranger().OpenAsync("/labs/published");
        var found = await page.Form("Tampilkan")
            .Fill("Daerah atau lokus", "yogyakarta")
            .Fill("Tahun", "2015")
            .Fill("Jenis angka", "Berjalan")
            .SendAsync();
        Assert.Contains("sekitar 60", found.Text, StringComparison.Ordinal);
        Assert.Contains(sown.Lab.Name, found.Text, StringComparison.Ordinal);
        Assert.All(Rows(found), row => Assert.Contains("Berjalan", row, StringComparison.Ordinal));
        var none = await host.Stranger().OpenAsync("/en/labs/published?Q=atlantis");
        Assert.Contains("No figure matches", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_nation_alone_shows_the_essay_without_a_second_source()
    {
        var page = await host.Stranger().OpenAsync("/labs/published?Nation=true&Year=2019");
        Assert.Contains("9.191", page.Text, StringComparison.Ordinal);
        Assert.Contains("sumber kedua tidak ditemukan", page.Text, StringComparison.Ordinal);
        Assert.Contains("hampir 10.000", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_them_come_as_a_workbook_with_numbers_as_numbers()
    {
        var answer = await host.Stranger().Client.GetAsync("/en/labs/published?format=xlsx");
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        var rows = file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(241, rows.Count);
        Assert.Equal(281d, rows[0]["Figure"]);
        Assert.Contains(rows, row => (string?)row["Exactness"] == "about");
    }

    [Fact]
    public async Task The_list_needs_three_queries_and_no_more()
    {
        host.Queries.Reset();
        await host.Stranger().OpenAsync("/labs/published?Nation=true");
        var few = host.Queries.Count;
        host.Queries.Reset();
        await host.Stranger().OpenAsync("/labs/published");
        Assert.Equal((3, 3), (few, host.Queries.Count));
    }

    [Fact]
    public async Task Headlines_name_their_source_and_take_a_share_from_one_source_only()
    {
        await using var db = host.Db();
        var headlines = await db.HeadlinesAsync(CancellationToken.None);
        var essay = headlines[0];
        Assert.Equal(
            (9191L, 2015, 2019),
            (essay.Figure.Value!.Value, essay.Figure.YearFrom, essay.Figure.YearUntil)
        );
        Assert.Contains("sumber kedua", essay.Figure.NoteIndonesian, StringComparison.Ordinal);
        Assert.Null(essay.Percent);
        var shares = headlines.FindAll(row => row.Kind == Headline.StillRunning);
        Assert.Equal([40, 26], shares.Select(row => row.Percent ?? 0));
        Assert.All(shares, row => Assert.Equal(row.Figure.Source, row.Of!.Source));
    }

    [Fact]
    public async Task Labs_are_counted_from_their_rows_and_every_province_is_there()
    {
        await using var db = host.Db();
        Assert.Equal(
            [new YearOfLabs(2015, 1, 1)],
            await db.LabsByYearAsync(CancellationToken.None)
        );
        Assert.Equal(new AllLabs(1, 1, 0, 2015), await db.AllLabsAsync(CancellationToken.None));
        var provinces = await db.LabsByProvinceAsync(CancellationToken.None);
        Assert.Equal(38, provinces.Count);
        Assert.Equal(
            ("34", 1),
            (provinces.Single(row => row.Labs > 0).Code, provinces.Sum(row => row.Labs))
        );
    }

    private static List<string> Rows(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll("tbody tr")
                .Select(row => Words.Squeeze(row.TextContent)),
        ];
}
