using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme;

public sealed class RoundsTests(LabHost host) : IClassFixture<LabHost>
{
    private Task<Browser> ManagerAsync() => host.AsAsync(Role.ProgrammeManager, Scope.Nation);

    [Fact]
    public async Task The_manager_opens_a_round_selects_a_region_and_stands_on_the_page_of_its_lab()
    {
        var region = await host.Given.RegionAsync("72.09");
        var browser = await ManagerAsync();
        var list = await browser.OpenAsync("/rounds");
        var form = (await browser.OpenAsync("/rounds/new")).Shows(HttpStatusCode.OK);
        var opened = await form.Form("Buka tahun program")
            .Fill("Tahun", "2051")
            .Fill("Tema", "Layanan dasar di pulau kecil")
            .Fill("Siapa yang membiayai?", "Shared")
            .SendAsync();
        var round = await opened.FollowAsync();
        Assert.Contains("Tahun program 2051 sudah dibuka", round.Text, StringComparison.Ordinal);
        var select = await round.ClickAsync("Pilih daerah");
        var word = region.Name.Split(' ')[1];
        var found = await select.Form("Cari nama daerah").Fill("Cari daerah", word).SendAsync();
        var chosen = await found.Form("Pilih daerah ini").Tick(region.Name).SendAsync();
        var lab = (await chosen.FollowAsync()).Shows(HttpStatusCode.OK);
        Assert.Contains($"Labinov {region.Name} 2051", lab.Text, StringComparison.Ordinal);
        Assert.Contains("Atur tahap Drum-up", lab.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        var row = await db.Labs.SingleAsync(row => row.Year == 2051);
        Assert.Equal(["LabSelected"], await host.LedgerOfAsync(row.Id.Value));
        Assert.Equal(["RoundOpened"], await host.LedgerOfAsync(row.RoundId.Value));
        Assert.Contains("Tahun program", list.Text, StringComparison.Ordinal);
        var file = await host.Stranger().OpenAsync("/rounds?format=csv");
        Assert.Contains("2051,Layanan dasar di pulau kecil,", file.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_is_chosen_once_per_round_and_the_second_time_is_told()
    {
        var region = await host.Given.RegionAsync("34.71");
        var round = await host.Given.RoundAsync(2052);
        await host.Given.LabAsync(region, round);
        var browser = await ManagerAsync();
        var word = region.Name.Split(' ')[1];
        var page = await browser.OpenAsync($"/rounds/{round.Number}/labs/new?Q={word}");
        Assert.Contains("Sudah menjadi lokus", page.Text, StringComparison.Ordinal);
        var again = await page.Form("Pilih daerah ini").Tick(region.Name).SendAsync();
        again.Shows(HttpStatusCode.Conflict);
        Assert.Contains("Daerah ini sudah menjadi lokus", again.Text, StringComparison.Ordinal);
        Assert.Equal("on", again.Form("Pilih daerah ini").ValueOf(region.Name));
    }

    [Fact]
    public async Task What_is_missing_is_told_beside_each_field_and_what_was_typed_stays()
    {
        var browser = await ManagerAsync();
        var form = await browser.OpenAsync("/rounds/new");
        var wrong = await form.Form("Buka tahun program")
            .Fill("Tahun", "1998")
            .Fill("Tema", "Tema lama")
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("2015", wrong.ErrorOf("Tahun"), StringComparison.Ordinal);
        Assert.NotEmpty(wrong.ErrorOf("Siapa yang membiayai?"));
        Assert.Equal("Tema lama", wrong.Form("Buka tahun program").ValueOf("Tema"));
    }

    [Fact]
    public async Task Nobody_pays_is_no_answer()
    {
        var browser = await ManagerAsync();
        var page = await browser.PostAsync(
            "/rounds/new",
            ("Year", "2053"),
            ("Theme", "Tema"),
            ("Funding", "Unpublished")
        );
        page.Shows(HttpStatusCode.Conflict);
        Assert.Contains("Pilih siapa yang membiayai", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choosing_nothing_or_what_does_not_exist_is_told()
    {
        var round = await host.Given.RoundAsync(2054);
        var browser = await ManagerAsync();
        var address = $"/rounds/{round.Number}/labs/new";
        (await browser.PostAsync(address, ("Q", "a"))).Shows(HttpStatusCode.BadRequest);
        (await browser.PostAsync(address, ("Q", "a"), ("Region", "00.00"))).Shows(
            HttpStatusCode.BadRequest
        );
        (await browser.OpenAsync("/rounds/999999/labs/new")).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Others_may_read_rounds_but_not_open_them_and_strangers_are_asked_to_sign_in()
    {
        var round = await host.Given.RoundAsync(2055);
        var lab = await host.Given.LabAsync(null, round);
        var coordinator = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        (await coordinator.OpenAsync("/rounds/new")).Shows(HttpStatusCode.Forbidden);
        (await coordinator.PostAsync("/rounds/new", ("Year", "2056"))).Shows(
            HttpStatusCode.Forbidden
        );
        var select = $"/rounds/{round.Number}/labs/new";
        (await coordinator.OpenAsync(select)).Shows(HttpStatusCode.Forbidden);
        (await coordinator.PostAsync(select)).Shows(HttpStatusCode.Forbidden);
        var asked = await host.Stranger().OpenAsync("/rounds/new");
        Assert.Contains("/sign-in", asked.RedirectsTo, StringComparison.Ordinal);
        var list = (await host.Stranger().OpenAsync("/en/rounds")).Shows(HttpStatusCode.OK);
        var shown = await (await list.ClickAsync($"2055: {round.Theme}")).ClickAsync(lab.Name);
        Assert.Contains(lab.Name, shown.Shows(HttpStatusCode.OK).Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_rounds_need_the_same_number_of_queries_for_few_rows_and_many()
    {
        var few = await host.Given.RoundAsync(2056);
        var many = await host.Given.RoundAsync(2057);
        await host.Given.LabAsync(null, few);
        foreach (var code in new[] { "34.71", "72.01", "16.03" })
        {
            await host.Given.LabAsync(await host.Given.RegionAsync(code), many);
        }

        Assert.Equal(await QueriesAsync(few), await QueriesAsync(many));
    }

    private async Task<int> QueriesAsync(Round round)
    {
        host.Queries.Reset();
        var address = ProgrammeLinks.Round(round.Number, round.Year, round.Theme);
        (await host.Stranger().OpenAsync(address)).Shows(HttpStatusCode.OK);
        return host.Queries.Count;
    }
}
