using System.Net;
using Labinov.Modules.Ideas;

namespace Labinov.Tests.Gallery;

public sealed class ListInnovationsTests(LabHost host) : IClassFixture<LabHost>, IAsyncLifetime
{
    private static GalleryCorpus? sown;

    private GalleryCorpus Corpus => sown!;

    public async ValueTask InitializeAsync() => sown ??= await GalleryCorpus.SowAsync(host);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("/innovations", GalleryCorpus.Size)]
    [InlineData("/innovations?sort=title", GalleryCorpus.Size)]
    [InlineData("/innovations?sort=year", GalleryCorpus.Size)]
    [InlineData("/innovations?q=perizinan", 30)]
    [InlineData("/innovations?q=perizinan&sort=newest", 30)]
    [InlineData("/innovations?q=perizinan&sort=title", 30)]
    [InlineData("/innovations?q=izin&sort=year", 30)]
    [InlineData("/innovations?province=72&sort=title", 25)]
    [InlineData("/en/innovations?kind=method", 33)]
    public async Task Walking_on_and_back_shows_every_row_once(string path, int count)
    {
        var page = await host.Stranger().OpenAsync(path);
        var onward = new List<List<int>> { GalleryCorpus.Numbers(page) };
        while (page.Document.QuerySelector("a[rel=next]") is { } next)
        {
            page = await host.Stranger().OpenAsync(next.GetAttribute("href")!);
            onward.Add(GalleryCorpus.Numbers(page));
        }

        var all = onward.SelectMany(numbers => numbers).ToList();
        Assert.Equal(count, all.Count);
        Assert.Equal(count, all.Distinct().Count());
        for (var i = onward.Count - 2; i >= 0; i--)
        {
            var back = page.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href")!;
            page = await host.Stranger().OpenAsync(back);
            Assert.Equal(onward[i], GalleryCorpus.Numbers(page));
        }

        Assert.Null(page.Document.QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public async Task Orders_are_what_they_say()
    {
        var newest = Corpus
            .Ideas.OrderByDescending(idea => idea.PublishedAt)
            .ThenByDescending(idea => idea.Number);
        Assert.Equal(First(newest), await NumbersAsync("/innovations"));
        var title = Corpus
            .Ideas.OrderBy(idea => idea.SearchTitle, StringComparer.Ordinal)
            .ThenBy(idea => idea.Number);
        Assert.Equal(First(title), await NumbersAsync("/innovations?sort=title"));
        var year = Corpus
            .Ideas.OrderByDescending(idea => idea.YearCarriedOut ?? 0)
            .ThenByDescending(idea => idea.Number);
        Assert.Equal(First(year), await NumbersAsync("/innovations?sort=year"));
    }

    [Fact]
    public async Task Filters_narrow_together_with_and_without_a_search()
    {
        var wanted = Corpus
            .Ideas.Where(idea =>
                idea.RegionId == Corpus.There.Id
                && idea.Kind == InnovationKind.Method
                && idea.YearCarriedOut == 2016
            )
            .Select(idea => idea.Number)
            .Order()
            .ToList();
        Assert.NotEmpty(wanted);
        const string narrow = "region=32.07&kind=method&year=2016&unit=health-centre";
        Assert.Equal(wanted, (await NumbersAsync("/innovations?" + narrow)).Order());
        Assert.Equal(wanted, (await NumbersAsync($"/innovations?q=posyandu&{narrow}")).Order());
        Assert.Empty(
            await NumbersAsync(
                $"/innovations?{narrow.Replace("32.07", "72.09", StringComparison.Ordinal)}"
            )
        );
    }

    [Fact]
    public async Task The_form_keeps_what_was_chosen_and_chips_take_it_away()
    {
        var browser = host.Stranger();
        var page = await browser.OpenAsync("/innovations");
        page = await page.Form("Tampilkan")
            .Fill("Cari inovasi", "izin")
            .Fill("Provinsi", "72")
            .Fill("Jenis inovasi", "method")
            .SendAsync();
        page.Shows(HttpStatusCode.OK);
        Assert.Equal("izin", page.Form("Tampilkan").ValueOf("Cari inovasi"));
        Assert.Equal("72", page.Form("Tampilkan").ValueOf("Provinsi"));
        var narrowed = GalleryCorpus.Numbers(page).Count;
        page = await page.ClickAsync("Lepas saringan Metode ×");
        Assert.Equal("", page.Form("Tampilkan").ValueOf("Jenis inovasi"));
        Assert.Equal("izin", page.Form("Tampilkan").ValueOf("Cari inovasi"));
        Assert.True(narrowed <= GalleryCorpus.Numbers(page).Count);
        page = await page.ClickAsync("Lepas semua");
        Assert.Contains($"{GalleryCorpus.Size} inovasi", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_matched_is_marked()
    {
        var page = await host.Stranger().OpenAsync("/innovations?q=izin");
        var marks = page
            .Document.QuerySelectorAll("mark")
            .Select(mark => mark.TextContent)
            .Distinct();
        Assert.Equal(["izin", "perizinan"], marks.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_search_that_is_too_exact_is_relaxed_and_says_so()
    {
        var page = await host.Stranger().OpenAsync("/innovations?q=posyandu+helikopter");
        Assert.Contains("memuat sebagian", page.Text, StringComparison.Ordinal);
        Assert.Equal(20, GalleryCorpus.Numbers(page).Count);
    }

    [Fact]
    public async Task Nothing_found_offers_to_widen()
    {
        var page = await host.Stranger().OpenAsync("/innovations?q=kapalselam&province=72");
        Assert.Contains("Belum ada inovasi yang cocok", page.Text, StringComparison.Ordinal);
        page = await page.ClickAsync("Lihat semua inovasi");
        Assert.Equal(20, GalleryCorpus.Numbers(page).Count);
    }

    [Fact]
    public async Task English_readers_get_it_in_english()
    {
        var page = (await host.Stranger().OpenAsync("/en/innovations?q=izin&kind=method")).Shows(
            HttpStatusCode.OK
        );
        Assert.Contains("Innovation gallery", page.Text, StringComparison.Ordinal);
        Assert.Contains("Best match", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[", page.Text, StringComparison.Ordinal);
        Assert.All(
            page.Document.QuerySelectorAll(".rows a"),
            link =>
                Assert.StartsWith(
                    "/en/innovations/",
                    link.GetAttribute("href"),
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData("/innovations", 3)]
    [InlineData("/innovations?province=72&kind=method&sort=title", 3)]
    [InlineData("/innovations?q=izin", 3)]
    [InlineData("/innovations?q=inovasi&sort=title", 3)]
    [InlineData("/innovations?q=ke-07", 3)]
    public async Task A_page_costs_a_stranger_three_queries(string path, int most)
    {
        await host.Stranger().OpenAsync(path);
        host.Queries.Reset();
        await host.Stranger().OpenAsync(path);
        Assert.InRange(host.Queries.Count, 1, most);
    }

    private static List<int> First(IEnumerable<Idea> ideas) =>
        [.. ideas.Take(20).Select(idea => idea.Number)];

    private async Task<List<int>> NumbersAsync(string path) =>
        GalleryCorpus.Numbers((await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.OK));
}
