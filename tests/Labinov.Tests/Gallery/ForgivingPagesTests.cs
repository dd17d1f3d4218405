using System.Net;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Gallery;

/// <summary>What the gallery says when it forgives, and that everything around the search goes on working.</summary>
public sealed class ForgivingPagesTests(LabHost host) : IClassFixture<LabHost>, IAsyncLifetime
{
    private static GalleryCorpus? sown;
    private static Organisation? office;
    private static Idea? numbered;

    public async ValueTask InitializeAsync()
    {
        if (sown is not null)
        {
            return;
        }

        var corpus = await GalleryCorpus.SowAsync(host);
        office = await host.Given.UnitAsync(
            await host.Given.RegionAsync("35.10"),
            "Dinas Kependudukan dan Pencatatan Sipil",
            shortName: "Disdukcapil"
        );
        numbered = await host.Given.ShownAsync(
            office,
            "Antar kartu tanda penduduk ke pulau",
            description: "Perahu membawa berkas untuk 8123 warga."
        );
        await host.Given.ShownAsync(
            office,
            "Satu hari jadi",
            description: $"Dicatat dengan nomor {numbered.Number} pada buku register."
        );
        sown = corpus;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_corrected_search_says_what_it_did_and_marks_what_it_found()
    {
        var page = (await OpenAsync("/innovations?q=perizinaan")).Shows(HttpStatusCode.OK);
        Assert.Contains(
            "Menampilkan hasil untuk perizinan. Tidak ada hasil untuk perizinaan.",
            page.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("30 inovasi", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "perizinan",
            page.Document.QuerySelectorAll("mark").Select(mark => mark.TextContent)
        );
        Assert.Equal("perizinaan", page.Form("Tampilkan").ValueOf("Cari inovasi"));
        page = await OpenAsync("/en/innovations?q=perizinaan");
        Assert.Contains(
            "Showing what was found for perizinan. Nothing was found for perizinaan.",
            page.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whoever_insists_is_searched_for_exactly_as_typed()
    {
        var page = await OpenAsync("/innovations?q=posyandu+keliiling");
        Assert.Contains("hasil untuk keliling", page.Text, StringComparison.Ordinal);
        page = await page.ClickAsync("Cari persis seperti yang Anda tulis");
        Assert.DoesNotContain("Menampilkan hasil untuk", page.Text, StringComparison.Ordinal);
        Assert.Contains("memuat sebagian", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dead_end_says_what_to_do_next()
    {
        var page = await OpenAsync("/innovations?q=qqqqwwwweeee");
        Assert.Contains("Coba kata yang lebih umum", page.Text, StringComparison.Ordinal);
        (await page.ClickAsync("Lihat semua inovasi")).Shows(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("%23{0}")]
    [InlineData("no {0}")]
    [InlineData("No. {0}")]
    [InlineData("nomor {0}")]
    public async Task A_number_brings_the_innovation_that_bears_it_first(string query)
    {
        var q = string.Format(null, query, numbered!.Number);
        var page = await OpenAsync("/innovations?q=" + q);
        Assert.Equal(2, GalleryCorpus.Numbers(page).Count);
        Assert.Equal(numbered.Number, GalleryCorpus.Numbers(page)[0]);
        Assert.Contains(
            $"No. {numbered.Number} · Ditemukan lewat nomornya",
            page.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_number_of_what_is_not_shown_finds_nothing_of_it()
    {
        var hidden = await host.SaveAsync(
            host.Given.Known(office!, "Tidak untuk umum", audience: Audience.Region)
        );
        await host.SettleAsync();
        var page = await OpenAsync($"/innovations?q={hidden.Number}");
        Assert.DoesNotContain("Tidak untuk umum", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Disdukcapil")]
    [InlineData("dukcapil banyuwangi")]
    [InlineData("Dinas Kependudukan Banyuwangi")]
    public async Task An_office_is_found_by_its_short_name_and_the_row_says_so(string query)
    {
        var page = await OpenAsync("/innovations?q=" + Uri.EscapeDataString(query));
        Assert.Contains(numbered!.Number, GalleryCorpus.Numbers(page));
        Assert.Contains("Ditemukan lewat nama instansinya", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_form_finds_what_it_stands_for_and_marks_it_as_a_whole()
    {
        var page = await OpenAsync("/innovations?q=e-KTP");
        Assert.Equal(numbered!.Number, Assert.Single(GalleryCorpus.Numbers(page)));
        Assert.Equal("kartu tanda penduduk", page.Document.QuerySelector("mark")!.TextContent);
    }

    [Theory]
    [InlineData("q=perizinaan", 30)]
    [InlineData("q=perizinaan&sort=title", 30)]
    [InlineData("q=perizinaan&sort=newest", 30)]
    [InlineData("q=posyanduu&province=32&sort=year", 25)]
    public async Task Walking_a_corrected_search_on_and_back_shows_every_row_once(
        string query,
        int count
    )
    {
        var page = await OpenAsync("/innovations?" + query);
        var all = new List<int>(GalleryCorpus.Numbers(page));
        while (page.Document.QuerySelector("a[rel=next]") is { } next)
        {
            page = await OpenAsync(next.GetAttribute("href")!);
            all.AddRange(GalleryCorpus.Numbers(page));
        }

        Assert.Equal(count, all.Count);
        Assert.Equal(count, all.Distinct().Count());
        if (page.Document.QuerySelector("a[rel=prev]") is { } previous)
        {
            page = await OpenAsync(previous.GetAttribute("href")!);
            Assert.Equal(all.Take(20), GalleryCorpus.Numbers(page));
        }
    }

    [Theory]
    [InlineData("q=perizinaan&kind=method")]
    [InlineData("q=perizinaan&kind=method&year=2016")]
    [InlineData("q=posyanduu&region=32.07&sort=title&unit=health-centre")]
    public async Task Filters_and_the_export_and_the_feed_agree_with_the_page(string query)
    {
        var numbers = GalleryCorpus.Numbers(await OpenAsync("/innovations?" + query));
        Assert.NotEmpty(numbers);
        var csv = (await OpenAsync("/innovations/export.csv?" + query)).Body;
        var exported = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(',')[0])
            .ToList();
        Assert.Equal(numbers.Select(number => number.ToString(null, null)), exported.Take(20));
        var feed = (await OpenAsync("/innovations/feed.atom?" + query)).Body;
        Assert.All(
            numbers,
            number => Assert.Contains($"/innovations/{number}/", feed, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("q=perizinaan", 5)]
    [InlineData("q=perizinaan+helikopterr", 6)]
    [InlineData("q=qqqqwwwweeee", 5)]
    [InlineData("q=7", 4)]
    [InlineData("q=posyanduu&province=32&kind=method&sort=title", 5)]
    public async Task A_page_that_forgives_costs_a_few_queries_more_and_never_many(
        string query,
        int most
    )
    {
        await OpenAsync("/innovations?" + query);
        host.Queries.Reset();
        await OpenAsync("/innovations?" + query);
        Assert.InRange(host.Queries.Count, 3, most);
    }

    private Task<Page> OpenAsync(string path) => host.Stranger().OpenAsync(path);
}
