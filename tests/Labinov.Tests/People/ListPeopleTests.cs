using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Tests.People;

public sealed class ListPeopleTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task The_programme_manager_sees_everybody_with_and_without_account()
    {
        var unit = await UnitAsync("72.09");
        await host.Given.WalkInAsync("Salma Tanpa Akun", unit.Id);
        await host.Given.PersonAsync(name: "Salma Punya Akun");
        var page = await (await ManagerAsync()).OpenAsync("/people?q=salma");
        Assert.Contains("Salma Tanpa Akun tanpa akun", page.Text, StringComparison.Ordinal);
        Assert.Contains("Salma Punya Akun", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 orang", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.LocusCoordinator)]
    [InlineData(Role.InnovationAdmin)]
    public async Task Whoever_keeps_a_region_sees_those_who_work_or_hold_a_role_in_it(Role role)
    {
        var (here, there) = (await UnitAsync("72.09"), await UnitAsync("72.01"));
        var tag = $"kandidat{role}".ToLowerInvariant();
        await host.Given.WalkInAsync($"Bekerja {tag}", here.Id);
        await host.Given.PersonAsync(Role.Innovator, here.Scope, $"Berperan {tag}");
        await host.Given.PersonAsync(
            Role.HeadOfRegion,
            new Scope(ScopeKind.Region, here.RegionId!.Value.Value),
            $"Memimpin {tag}"
        );
        await host.Given.WalkInAsync($"Tetangga {tag}", there.Id);
        await host.Given.PersonAsync(Role.Innovator, there.Scope, $"Peran Tetangga {tag}");
        var browser = await host.AsAsync(
            role,
            new Scope(ScopeKind.Region, here.RegionId!.Value.Value)
        );
        var page = await browser.OpenAsync($"/people?q={tag}");
        Assert.Equal([$"Bekerja {tag}", $"Berperan {tag}", $"Memimpin {tag}"], NamesOn(page));
    }

    [Fact]
    public async Task Others_have_no_list_and_no_line_in_the_menu()
    {
        var unit = await UnitAsync("72.09");
        var browser = await host.AsAsync(Role.Innovator, unit.Scope);
        (await browser.OpenAsync("/people")).Shows(HttpStatusCode.Forbidden);
        var page = await (await browser.OpenAsync("/me")).FollowAsync();
        Assert.Null(page.Document.QuerySelector("a[href='/people']"));
        Assert.NotNull(page.Document.QuerySelector("a[href='/me']"));
    }

    [Fact]
    public async Task Words_may_come_from_the_name_and_from_the_unit()
    {
        var unit = await UnitAsync("72.09", "Dinas Kelautan Wakai");
        await host.Given.WalkInAsync("Hamid Nelayan", unit.Id);
        await host.Given.WalkInAsync("Hamid Petani");
        var page = await (await ManagerAsync()).OpenAsync("/people?q=kelautan hamid");
        Assert.Equal(["Hamid Nelayan"], NamesOn(page));
    }

    [Fact]
    public async Task A_role_that_has_ended_is_not_found_by_the_filter()
    {
        var now = await host.Given.WalkInAsync("Bono Sekarang");
        var past = await host.Given.WalkInAsync("Bono Dahulu");
        await host.Given.GrantAsync(now, Role.Reviewer, Scope.Nation);
        await host.Given.GrantAsync(past, Role.Reviewer, Scope.Nation, -9, -2);
        var form = (await (await ManagerAsync()).OpenAsync("/people")).Form("Cari orang");
        var page = await form.Fill("Nama orang atau unit", "bono")
            .Fill("Peran", "Penilai")
            .SendAsync();
        Assert.Equal(["Bono Sekarang"], NamesOn(page));
    }

    [Fact]
    public async Task A_region_is_found_by_code_or_name()
    {
        var unit = await UnitAsync("72.09");
        await host.Given.WalkInAsync("Rukmini Pulau", unit.Id);
        await host.Given.WalkInAsync("Rukmini Kota");
        var manager = await ManagerAsync();
        foreach (var region in new[] { "72.09", "tojo una" })
        {
            var page = await manager.OpenAsync($"/people?q=rukmini&region={region}");
            Assert.Equal(["Rukmini Pulau"], NamesOn(page));
        }
    }

    [Fact]
    public async Task It_walks_on_and_back_by_name()
    {
        for (var i = 0; i < 45; i++)
        {
            await host.Given.WalkInAsync($"Zulkarnain {i:00}");
        }

        var first = await (await ManagerAsync()).OpenAsync("/people?q=zulkarnain");
        var second = await first.ClickAsync("Berikutnya");
        var third = await second.ClickAsync("Berikutnya");
        Assert.Equal(
            Enumerable.Range(0, 45).Select(i => $"Zulkarnain {i:00}"),
            NamesOn(first).Concat(NamesOn(second)).Concat(NamesOn(third))
        );
        Assert.Null(third.Document.QuerySelector("a[rel=next]"));
        var back = await (await third.ClickAsync("Sebelumnya")).ClickAsync("Sebelumnya");
        Assert.Equal(NamesOn(first), NamesOn(back));
        Assert.Null(back.Document.QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public async Task One_row_costs_as_many_queries_as_twenty()
    {
        for (var i = 0; i < 20; i++)
        {
            var person = await host.Given.WalkInAsync($"Yanti {i}");
            await host.Given.GrantAsync(person, Role.Reviewer, Scope.Nation);
        }

        var manager = await ManagerAsync();
        Assert.Equal(
            await host.CountAsync(manager, "/people?q=yanti-19"),
            await host.CountAsync(manager, "/people?q=yanti")
        );
    }

    [Theory]
    [InlineData("/people?after=rusak")]
    [InlineData("/people?before=.5")]
    [InlineData("/people?role=Raja")]
    [InlineData("/people?q=%25%27%22%00")]
    public async Task Nonsense_in_the_address_is_no_trouble(string path) =>
        (await (await ManagerAsync()).OpenAsync(path)).Shows(HttpStatusCode.OK);

    [Fact]
    public async Task Nobody_found_says_what_to_do()
    {
        var page = await (await ManagerAsync()).OpenAsync("/en/people?q=tidakadaorangnya");
        Assert.Contains("Nobody matches", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector(".empty a[href='/en/people']"));
    }

    private static List<string> NamesOn(Page page) =>
        [
            .. page.Shows(HttpStatusCode.OK)
                .Document.QuerySelectorAll("tbody th a[href^='/people/']")
                .Select(link => link.TextContent),
        ];

    private Task<Browser> ManagerAsync() => host.AsAsync(Role.ProgrammeManager, Scope.Nation);

    private async Task<Organisation> UnitAsync(string code, string? name = null) =>
        await host.Given.UnitAsync(await host.Given.RegionAsync(code), name);
}
