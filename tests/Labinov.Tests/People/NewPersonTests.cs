using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.People;

public sealed class NewPersonTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_coordinator_adds_somebody_to_a_unit_that_was_looked_for()
    {
        var unit = await UnitAsync("Puskesmas Popolii");
        var browser = await CoordinatorAsync(unit);
        var found = await (await browser.OpenAsync("/people/new"))
            .Form("Temukan")
            .Fill("Nama", "Tante Popolii")
            .Fill("Cari unit", "popolii")
            .SendAsync();
        found.Shows(HttpStatusCode.OK);
        Assert.Equal("Tante Popolii", found.Form("Tambahkan").ValueOf("Nama"));
        var sent = await found.Form("Tambahkan").Tick("Puskesmas Popolii").SendAsync();
        var page = await sent.FollowAsync();
        Assert.Contains("Tante Popolii sudah ditambahkan.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tidak punya akun", page.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        var person = await db.People.SingleAsync(person => person.Name == "Tante Popolii");
        Assert.Equal(unit.Id, person.UnitId);
        Assert.Equal(["PersonAdded"], await host.LedgerOfAsync(person.Id.Value));
    }

    [Fact]
    public async Task The_same_name_in_the_same_unit_is_pointed_out_once()
    {
        var unit = await UnitAsync();
        var twin = await host.Given.WalkInAsync("Asma  Yunus", unit.Id);
        var browser = await CoordinatorAsync(unit);
        var page = await AddAsync(browser, "asma yunus", unit);
        page.Shows(HttpStatusCode.BadRequest);
        Assert.NotNull(page.Document.QuerySelector($"a[href='{PeopleLinks.To(twin.Number)}']"));
        var sure = await page.Form("Tambahkan").Tick("Ini orang lain, tambahkan saja").SendAsync();
        sure.Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_coordinator_needs_a_unit_and_a_manager_does_not()
    {
        var page = await AddAsync(await CoordinatorAsync(await UnitAsync()), "Tanpa Unit", null);
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Pilih unit tempat orang ini bekerja", page.Text, StringComparison.Ordinal);
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        (await AddAsync(manager, "Tanpa Unit", null)).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_unit_that_was_looked_for_and_not_chosen_is_not_left_out_in_silence()
    {
        await UnitAsync("Puskesmas Lebiti");
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var page = await (await manager.OpenAsync("/people/new"))
            .Form("Tambahkan")
            .Fill("Nama", "Om Lebiti")
            .Fill("Cari unit", "lebiti")
            .SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        var line = page.Document.QuerySelector(".error-summary a[href='#Unit']")!;
        Assert.Contains("Pilih satu unit dari hasil", line.TextContent, StringComparison.Ordinal);
        // The only one that fits is ticked already.
        var sent = await page.Form("Tambahkan").SendAsync();
        sent.Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Enter_in_a_field_sends_the_form_and_not_the_search_for_a_unit()
    {
        var browser = await CoordinatorAsync(await UnitAsync());
        var page = await browser.OpenAsync("/people/new");
        var first = page.Document.QuerySelector("main form button")!;
        Assert.Null(first.GetAttribute("formaction"));
        Assert.Equal("-1", first.GetAttribute("tabindex"));
    }

    [Fact]
    public async Task A_unit_of_another_region_breaks_a_rule()
    {
        var (here, there) = (await UnitAsync(), await UnitAsync(code: "72.01"));
        var page = await AddAsync(await CoordinatorAsync(here), "Salah Daerah", there);
        page.Shows(HttpStatusCode.Conflict);
        Assert.Contains("di luar daerah Anda", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_none_is_told_beside_the_field()
    {
        var unit = await UnitAsync();
        var page = await AddAsync(await CoordinatorAsync(unit), "Budi Surat", unit, "bukan-surel");
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("belum lengkap", page.ErrorOf("E-mail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_add_nobody()
    {
        var unit = await UnitAsync();
        var browser = await host.AsAsync(Role.Innovator, unit.Scope);
        (await browser.OpenAsync("/people/new")).Shows(HttpStatusCode.Forbidden);
        (await AddAsync(browser, "Tidak Boleh", unit)).Shows(HttpStatusCode.Forbidden);
    }

    private static Task<Page> AddAsync(
        Browser browser,
        string name,
        Organisation? unit,
        string email = ""
    ) =>
        browser.PostAsync(
            "/people/new",
            ("Name", name),
            ("Unit", unit?.Id.ToString() ?? ""),
            ("Email", email)
        );

    private Task<Browser> CoordinatorAsync(Organisation unit) =>
        host.AsAsync(
            Role.LocusCoordinator,
            new Scope(ScopeKind.Region, unit.RegionId!.Value.Value)
        );

    private async Task<Organisation> UnitAsync(string? name = null, string code = "72.09") =>
        await host.Given.UnitAsync(await host.Given.RegionAsync(code), name);
}
