using System.Net;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Regions;

public sealed class EndUnitTests(LabHost host) : IClassFixture<LabHost>
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
    public async Task A_merged_unit_leads_to_its_successor_and_its_units_go_along()
    {
        var region = await host.Given.RegionAsync("72.04");
        var into = await host.Given.UnitAsync(region, "Dinas Arsip dan Pustaka");
        var unit = await host.Given.UnitAsync(region, "Kantor Arsip");
        var child = await host.Given.UnitAsync(region, "UPTD Arsip", unit);
        var page = await (await CoordinatorAsync(region)).OpenAsync(At(unit, "merge"));
        Assert.Contains("1 unit di bawahnya ikut pindah", page.Text, StringComparison.Ordinal);
        var found = await page.Form("Temukan").Fill("Cari unit", "arsip pustaka").SendAsync();
        var done = await found
            .Form("Gabungkan unit")
            .Tick("Dinas Arsip dan Pustaka")
            .Fill("Alasan atau dasar hukumnya", "Perampingan")
            .SendAsync();
        var shown = await done.FollowAsync();
        Assert.Contains("Tugasnya dilanjutkan", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ganti nama", shown.Text, StringComparison.Ordinal);
        Assert.Equal(into.Id, (await AgainAsync(unit)).SuccessorId);
        Assert.Equal(into.Id, (await AgainAsync(child)).ParentId);
        Assert.Equal(["UnitMerged"], await host.LedgerOfAsync(unit.Id.Value));
        var gone = await host.Stranger().OpenAsync("/units?Q=kantor+arsip");
        Assert.DoesNotContain("Kantor Arsip", gone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_choice_or_into_a_unit_below_nothing_is_merged()
    {
        var region = await host.Given.RegionAsync("72.04");
        var unit = await host.Given.UnitAsync(region, "Kantor Induk");
        var middle = await host.Given.UnitAsync(region, "Seksi Tengah", unit);
        await host.Given.UnitAsync(region, "Seksi Terbawah", middle);
        var page = await (await CoordinatorAsync(region)).OpenAsync(At(unit, "merge"));
        var again = await page.Form("Gabungkan unit")
            .Fill("Alasan atau dasar hukumnya", "x")
            .SendAsync();
        again.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Isi bagian ini.", again.ErrorOf("Digabung ke unit mana?"));
        var found = await again.Form("Temukan").Fill("Cari unit", "terbawah").SendAsync();
        var told = await found.Form("Gabungkan unit").Tick("Seksi Terbawah").SendAsync();
        told.Shows(HttpStatusCode.Conflict);
        Assert.Contains("berada di bawah unit", told.Text, StringComparison.Ordinal);
        Assert.Null((await AgainAsync(unit)).EndedOn);
    }

    [Fact]
    public async Task A_unit_closes_only_when_nothing_below_is_alive()
    {
        var region = await host.Given.RegionAsync("72.05");
        var unit = await host.Given.UnitAsync(region, "Kantor Bubar");
        var child = await host.Given.UnitAsync(region, "Seksi Bubar", unit);
        var browser = await CoordinatorAsync(region);
        async Task<Page> CloseAsync(Organisation which) =>
            await (await browser.OpenAsync(At(which, "close")))
                .Form("Tutup unit")
                .Fill("Alasan atau dasar hukumnya", "Selesai tugasnya")
                .SendAsync();
        (await CloseAsync(unit)).Shows(HttpStatusCode.Conflict);
        (await CloseAsync(child)).Shows(HttpStatusCode.Found);
        (await CloseAsync(unit)).Shows(HttpStatusCode.Found);
        Assert.Equal(["UnitClosed"], await host.LedgerOfAsync(unit.Id.Value));
    }
}
