using System.Net;
using AngleSharp.Dom;
using Labinov.Modules.Regions;
using MiniExcelLibs;

namespace Labinov.Tests.Regions;

public sealed class RegionPagesTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<Page> OpenAsync(string path) =>
        (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.OK);

    [Fact]
    public async Task A_stranger_finds_a_region_by_a_name_of_the_past()
    {
        var page = await OpenAsync("/regions");
        Assert.Contains("552 daerah", page.Text, StringComparison.Ordinal);
        var found = await page.Form("Tampilkan").Fill("Nama atau kode", "toba samosir").SendAsync();
        Assert.Contains("1 daerah", found.Text, StringComparison.Ordinal);
        var region = (await found.ClickAsync("Kabupaten Toba")).Shows(HttpStatusCode.OK);
        Assert.Contains("Kabupaten Toba Samosir", region.Text, StringComparison.Ordinal);
        Assert.Contains("Sampai 25 Februari 2020", region.Text, StringComparison.Ordinal);
        Assert.Contains("PP 14/2020", region.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Province_and_list_of_disadvantaged_regions_narrow_it()
    {
        var page = await OpenAsync("/regions");
        var found = await page.Form("Tampilkan")
            .Fill("Provinsi", "Sulawesi Tengah")
            .Tick("Daerah tertinggal 2020–2024")
            .SendAsync();
        Assert.Equal(
            ["Kabupaten Donggala", "Kabupaten Tojo Una-Una", "Kabupaten Sigi"],
            found.Document.QuerySelectorAll("h3").Select(title => title.TextContent.Trim())
        );
    }

    [Fact]
    public async Task Walking_by_key_leads_on_and_back()
    {
        var first = await OpenAsync("/regions");
        var second = await first.ClickAsync("Berikutnya");
        Assert.DoesNotContain("Provinsi Aceh", second.Text, StringComparison.Ordinal);
        var back = await second.ClickAsync("Sebelumnya");
        Assert.Equal(first.Text, back.Text);
    }

    [Fact]
    public async Task The_list_needs_three_queries_and_a_search_one_more()
    {
        async Task<int> CountAsync(string path)
        {
            host.Queries.Reset();
            await OpenAsync(path);
            return host.Queries.Count;
        }

        Assert.Equal(3, await CountAsync("/regions"));
        Assert.Equal(4, await CountAsync("/regions?Q=72.09"));
        Assert.Equal(4, await CountAsync("/regions?Q=kabupaten"));
        Assert.Equal(6, await CountAsync("/regions?Q=banyuwagni"));
    }

    [Theory]
    [InlineData("banyuwagni", "banyuwangi", "Kabupaten Banyuwangi")]
    [InlineData("yogyakrta", "yogyakarta", "Kota Yogyakarta")]
    [InlineData("jatim", "jawa timur", "Jawa Timur")]
    public async Task A_slip_of_the_pen_finds_the_region_and_says_so(
        string typed,
        string meant,
        string name
    )
    {
        var page = await OpenAsync("/regions?Q=" + typed);
        Assert.Contains(name, page.Text, StringComparison.Ordinal);
        Assert.Contains($"Menampilkan hasil untuk {meant}.", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Tidak ada hasil untuk {typed}.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_like_no_name_finds_nothing_and_offers_the_way_back()
    {
        var page = await OpenAsync("/regions?Q=qqqqwwww");
        Assert.DoesNotContain("Menampilkan hasil", page.Text, StringComparison.Ordinal);
        Assert.Contains("Lihat semua daerah", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/regions/92.01", "/regions/96.01/kabupaten-sorong")]
    [InlineData("/regions/96.01", "/regions/96.01/kabupaten-sorong")]
    [InlineData("/regions/96.01/kota-sorong", "/regions/96.01/kabupaten-sorong")]
    [InlineData("/en/regions/92.01/x", "/en/regions/96.01/kabupaten-sorong")]
    public async Task Old_codes_and_wrong_names_lead_to_the_present_address(string old, string to)
    {
        var page = await host.Stranger().OpenAsync(old);
        page.Shows(HttpStatusCode.MovedPermanently);
        Assert.Equal(to, page.RedirectsTo);
    }

    [Theory]
    [InlineData("/regions/99.99")]
    [InlineData("/regions/x/y")]
    public async Task A_code_that_nobody_bore_is_not_found(string path) =>
        (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/regions?Q=%27%22%29--&Province=zz&Listed=perhaps&After=zz")]
    [InlineData("/regions?Before=")]
    [InlineData("/regions/72.09/kabupaten-tojo-una-una?After=x.y&Q=%22%27")]
    [InlineData("/units?Q=%22*%29+OR&After=.9")]
    public async Task Nonsense_in_the_address_harms_nothing(string path) => await OpenAsync(path);

    [Fact]
    public async Task In_english_a_region_tells_its_past_in_english()
    {
        var page = await OpenAsync("/en/regions/96.01/kabupaten-sorong");
        Assert.Contains("Names and codes through time", page.Text, StringComparison.Ordinal);
        Assert.Contains("Until 7 December 2022", page.Text, StringComparison.Ordinal);
        Assert.Contains("Papua Barat Daya", page.Text, StringComparison.Ordinal);
        Assert.Contains("WIT", page.Text, StringComparison.Ordinal);
        Assert.Contains("Perpres 63/2020", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_province_shows_what_lies_inside_and_what_was_split_off()
    {
        var page = await OpenAsync("/regions/91/papua");
        Assert.Contains("9 kabupaten dan kota", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Papua Selatan, Papua Tengah, Papua Pegunungan.",
            page.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_narrowed_list_comes_as_a_workbook()
    {
        var answer = await host.Stranger()
            .Client.GetAsync("/regions?Province=72&Listed=true&format=xlsx");
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        var rows = file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(["72.03", "72.09", "72.10"], rows.Select(row => (string)row["Kode"]!));
        Assert.Equal("WITA", rows[0]["Zona waktu"]);
    }

    [Fact]
    public async Task The_database_of_regions_is_handed_on_with_its_licence()
    {
        var page = await OpenAsync("/about/data");
        Assert.Contains("Open Database License (ODbL) 1.0", page.Text, StringComparison.Ordinal);
        Assert.Contains("idn-area-data", page.Text, StringComparison.Ordinal);
        foreach (var file in RegionFiles.All)
        {
            var answer = await host.Stranger().Client.GetAsync($"/about/data/{file}");
            Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        }

        (await host.Stranger().OpenAsync("/about/data/sample-units.csv")).Shows(
            HttpStatusCode.NotFound
        );
    }
}
