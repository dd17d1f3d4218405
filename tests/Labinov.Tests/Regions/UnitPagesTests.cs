using System.Net;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Regions;

public sealed class UnitPagesTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<Browser> CoordinatorAsync(Region region) =>
        await host.AsAsync(Role.LocusCoordinator, region.Scope);

    private static string At(Organisation unit, string act) => $"/units/{unit.Number}/{act}";

    private async Task<Organisation> AgainAsync(Organisation unit)
    {
        await using var db = host.Db();
        return await db
            .Organisations.Include(row => row.PastNames)
            .SingleAsync(row => row.Id == unit.Id);
    }

    [Fact]
    public async Task The_coordinator_adds_a_unit_below_an_office_found_without_scripts()
    {
        var region = await host.Given.RegionAsync("72.01");
        await host.Given.UnitAsync(region, "Dinas Kelautan", shortName: "Dislaut");
        var page = await (await CoordinatorAsync(region)).OpenAsync("/units/new?Region=72.01");
        var found = await page.Shows(HttpStatusCode.OK)
            .Form("Temukan")
            .Fill("Nama unit", "UPTD Pelabuhan")
            .Fill("Jenis", "UPTD")
            .Fill("Cari unit", "dislaut")
            .SendAsync();
        var form = found.Shows(HttpStatusCode.OK).Form("Simpan unit");
        Assert.Equal("UPTD Pelabuhan", form.ValueOf("Nama unit"));
        var done = await form.Tick("Dinas Kelautan").SendAsync();
        var shown = await done.FollowAsync();
        Assert.Contains("UPTD Pelabuhan sudah masuk daftar", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Dinas Kelautan", shown.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        var unit = await db.Organisations.SingleAsync(row => row.Name == "UPTD Pelabuhan");
        Assert.Equal(region.Id, unit.RegionId);
        Assert.NotNull(unit.ParentId);
        Assert.Equal(["UnitFounded"], await host.LedgerOfAsync(unit.Id.Value));
    }

    [Fact]
    public async Task A_unit_without_name_or_kind_is_told_beside_the_fields()
    {
        var region = await host.Given.RegionAsync("72.01");
        var page = await (await CoordinatorAsync(region)).OpenAsync("/units/new?Region=72.01");
        var again = await page.Form("Simpan unit").Fill("Singkatan", "Abc").SendAsync();
        again.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Isi bagian ini.", again.ErrorOf("Nama unit"));
        Assert.Equal("Isi bagian ini.", again.ErrorOf("Jenis"));
        Assert.Equal("Abc", again.Form("Simpan unit").ValueOf("Singkatan"));
    }

    [Theory]
    [InlineData("/units/new?Region=72.02")]
    [InlineData("/units/new")]
    public async Task Others_lists_are_not_for_this_coordinator(string path)
    {
        var browser = await CoordinatorAsync(await host.Given.RegionAsync("72.01"));
        (await browser.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
        (await browser.PostAsync(path, ("Name", "Dinas Selundupan"), ("Kind", "Agency"))).Shows(
            HttpStatusCode.Forbidden
        );
        await using var db = host.Db();
        Assert.False(await db.Organisations.AnyAsync(unit => unit.Name == "Dinas Selundupan"));
    }

    [Fact]
    public async Task A_stranger_is_led_to_the_sign_in_and_an_unknown_unit_is_not_found()
    {
        var page = await host.Stranger().OpenAsync("/units/new?Region=72.01");
        Assert.StartsWith("/sign-in", page.RedirectsTo, StringComparison.Ordinal);
        (await host.Stranger().OpenAsync("/units/999999")).Shows(HttpStatusCode.NotFound);
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        (await browser.OpenAsync("/units/999999/rename")).Shows(HttpStatusCode.NotFound);
        (await browser.OpenAsync("/units/new?Region=99.99")).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_renamed_unit_is_found_by_both_names_and_tells_why()
    {
        var region = await host.Given.RegionAsync("72.03");
        var unit = await host.Given.UnitAsync(region, "Bappeda Lama");
        var page = await (await CoordinatorAsync(region)).OpenAsync(At(unit, "rename"));
        var done = await page.Form("Ganti nama")
            .Fill("Nama baru", "Bapperida Baru")
            .Fill("Alasan atau dasar hukumnya", "Perda 3/2026")
            .SendAsync();
        var shown = await done.FollowAsync();
        Assert.Contains("sebelumnya Bappeda Lama", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Perda 3/2026", shown.Text, StringComparison.Ordinal);
        foreach (var words in new[] { "bapperida baru", "bappeda lama" })
        {
            var found = await host.Stranger().OpenAsync($"/units?Q={Uri.EscapeDataString(words)}");
            Assert.Contains("Bapperida Baru", found.Text, StringComparison.Ordinal);
        }

        Assert.Equal(["UnitRenamed"], await host.LedgerOfAsync(unit.Id.Value));
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told()
    {
        var region = await host.Given.RegionAsync("72.03");
        var unit = await host.Given.UnitAsync(region);
        var browser = await CoordinatorAsync(region);
        var first = await browser.OpenAsync(At(unit, "rename"));
        var second = await browser.OpenAsync(At(unit, "rename"));
        async Task<Page> SendAsync(Page page, string name) =>
            await page.Form("Ganti nama")
                .Fill("Nama baru", name)
                .Fill("Alasan atau dasar hukumnya", "x")
                .SendAsync();
        await SendAsync(first, "Nama Pertama");
        var told = (await SendAsync(second, "Nama Kedua")).Shows(HttpStatusCode.Conflict);
        Assert.Equal("Nama Kedua", told.Form("Ganti nama").ValueOf("Nama baru"));
        Assert.Equal("Nama Pertama", (await AgainAsync(unit)).Name);
    }

    [Fact]
    public async Task The_tree_of_a_region_costs_the_same_for_one_unit_and_for_twenty()
    {
        async Task<int> CountAsync(string code)
        {
            var region = await host.Given.RegionAsync(code);
            host.Queries.Reset();
            (await host.Stranger().OpenAsync(RegionsLinks.Region(code, region.Name))).Shows(
                HttpStatusCode.OK
            );
            return host.Queries.Count;
        }

        await host.Given.UnitAsync(await host.Given.RegionAsync("72.06"));
        var many = await host.Given.RegionAsync("72.07");
        for (var i = 0; i < 22; i++)
        {
            var unit = await host.Given.UnitAsync(many);
            await host.Given.UnitAsync(many, parent: unit);
        }

        Assert.Equal(await CountAsync("72.06"), await CountAsync("72.07"));
        Assert.InRange(await CountAsync("72.07"), 1, 15);
    }

    [Fact]
    public async Task In_english_a_unit_speaks_english()
    {
        var unit = await host.Given.UnitAsync(
            null,
            "Kementerian Contoh",
            kind: OrganisationKind.Ministry
        );
        var page = await host.Stranger().OpenAsync($"/en/units/{unit.Number}/kementerian-contoh");
        page.Shows(HttpStatusCode.OK);
        Assert.Contains("Ministry", page.Text, StringComparison.Ordinal);
        var moved = await host.Stranger().OpenAsync($"/units/{unit.Number}/lain");
        moved.Shows(HttpStatusCode.MovedPermanently);
    }
}
