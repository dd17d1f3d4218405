using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using MiniExcelLibs;

namespace Labinov.Tests.Programme;

public sealed class ListLabsTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly string[] Codes = [.. Enumerable.Range(1, 25).Select(n => $"96.{n:00}")];

    private async Task<(Round Round, List<Lab> Labs)> ManyAsync(int year, int count)
    {
        var round = await host.Given.RoundAsync(year);
        var labs = new List<Lab>();
        foreach (var code in Codes.Take(count))
        {
            labs.Add(await host.Given.LabAsync(await host.Given.RegionAsync(code), round));
        }

        return (round, labs);
    }

    [Fact]
    public async Task A_stranger_finds_a_lab_by_the_name_of_its_region()
    {
        var round = await host.Given.RoundAsync(2031);
        var lab = await host.Given.LabAsync(await host.Given.RegionAsync("34.71"), round);
        var page = (await host.Stranger().OpenAsync("/labs")).Shows(HttpStatusCode.OK);
        var found = await page.Form("Tampilkan")
            .Fill("Nama daerah", lab.SearchName.Replace('-', ' '))
            .Fill("Tahun program", "2031")
            .SendAsync();
        Assert.Contains(lab.Name, found.Text, StringComparison.Ordinal);
        Assert.Contains("1 lab", found.Text, StringComparison.Ordinal);
        Assert.Contains("Belum dimulai, menunggu Drum-up", found.Text, StringComparison.Ordinal);
        var opened = await found.ClickAsync(lab.Name);
        Assert.NotEqual(HttpStatusCode.BadRequest, opened.Status);
    }

    [Fact]
    public async Task In_english_the_same_list_speaks_english()
    {
        await ManyAsync(2032, 1);
        var page = (await host.Stranger().OpenAsync("/en/labs?Year=2032")).Shows(HttpStatusCode.OK);
        Assert.Contains("One lab", page.Text, StringComparison.Ordinal);
        Assert.Contains("Not started, waiting for Drum-up", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&Sort=name")]
    public async Task Walking_by_key_shows_every_lab_once_and_leads_back(string sort)
    {
        var year = sort.Length == 0 ? 2033 : 2034;
        var (_, labs) = await ManyAsync(year, 25);
        var first = await host.Stranger().OpenAsync($"/labs?Year={year}{sort}");
        var second = await first.ClickAsync("Berikutnya");
        var names = Names(first).Concat(Names(second)).ToList();
        Assert.Equal(20, Names(first).Count);
        Assert.Equal(
            labs.Select(lab => lab.Name).Order(StringComparer.Ordinal),
            names.Order(StringComparer.Ordinal)
        );
        Assert.Equal(Names(first), Names(await second.ClickAsync("Sebelumnya")));
        Assert.DoesNotContain("Berikutnya", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_under_way_can_be_asked_for()
    {
        var (_, labs) = await ManyAsync(2027, 2);
        var running = labs[0];
        await using (var db = host.Db())
        {
            db.Attach(running);
            var today = DateOnly.FromDateTime(host.Now);
            running.Open(StageKind.DrumUp, Given.Manager, today, today, host.Now);
            await db.SaveChangesAsync();
        }

        var page = await host.Stranger().OpenAsync("/labs?Year=2027");
        var found = await page.Form("Tampilkan").Tick("Hanya yang sedang berjalan").SendAsync();
        Assert.Equal([running.Name], Names(found));
        Assert.Contains("Drum-up sedang berjalan", found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Funding_and_year_narrow_the_list()
    {
        var shared = await host.Given.RoundAsync(2036, Funding.Shared);
        var other = await host.Given.RoundAsync(2036);
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region, shared);
        await host.Given.LabAsync(region, other);
        var page = await host.Stranger().OpenAsync("/labs?Year=2036");
        Assert.Equal(2, Names(page).Count);
        var found = await page.Form("Tampilkan").Fill("Pendanaan", "Dibiayai bersama").SendAsync();
        Assert.Equal([lab.Name], Names(found));
    }

    [Fact]
    public async Task When_nothing_matches_it_says_so_and_offers_all_labs()
    {
        var page = await host.Stranger().OpenAsync("/labs?Q=atlantis");
        Assert.Contains("Tidak ada lab yang cocok", page.Text, StringComparison.Ordinal);
        (await page.ClickAsync("Lihat semua lab")).Shows(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/labs?After=x.y")]
    [InlineData("/labs?Before=9999999999999.1")]
    [InlineData("/labs?Year=abc&Funding=Nobody&Running=perhaps")]
    [InlineData("/labs?Province='; drop table labs;--")]
    public async Task Nonsense_in_the_address_harms_nothing(string address)
    {
        (await host.Stranger().OpenAsync(address)).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_list_needs_the_same_number_of_queries_for_one_row_and_for_twenty()
    {
        await ManyAsync(2037, 1);
        await ManyAsync(2038, 20);
        Assert.Equal(await QueriesAsync("/labs?Year=2037"), await QueriesAsync("/labs?Year=2038"));
        Assert.InRange(await QueriesAsync("/labs?Year=2038"), 1, 4);
    }

    [Fact]
    public async Task The_narrowed_list_comes_as_a_workbook_beyond_the_first_page()
    {
        var (_, labs) = await ManyAsync(2039, 22);
        var page = await host.Stranger().OpenAsync("/labs?Year=2039");
        var link = page.Document.QuerySelectorAll(".export-links a")[0].GetAttribute("href")!;
        var answer = await host.Stranger().Client.GetAsync(link);
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        var rows = file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(
            labs.Select(lab => lab.Name).Order(StringComparer.Ordinal),
            rows.Select(row => (string)row["Lab"]!).Order(StringComparer.Ordinal)
        );
        Assert.Equal("Akan datang", rows[0]["Drum-up: keadaan"]);
    }

    [Fact]
    public async Task The_narrowed_list_comes_as_csv()
    {
        var (_, labs) = await ManyAsync(2040, 2);
        var answer = await host.Stranger().Client.GetAsync("/en/labs?Year=2040&format=csv");
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n");
        Assert.Contains("Programme year", lines[0], StringComparison.Ordinal);
        Assert.Contains(labs[1].Name, lines[1], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
    }

    private async Task<int> QueriesAsync(string address)
    {
        host.Queries.Reset();
        (await host.Stranger().OpenAsync(address)).Shows(HttpStatusCode.OK);
        return host.Queries.Count;
    }

    private static List<string> Names(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll("ul.rows .row-title")
                .Select(title => Words.Squeeze(title.TextContent)),
        ];
}
