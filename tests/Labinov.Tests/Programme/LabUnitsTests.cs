using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Programme;

/// <summary>The list of a lab's units, letting many in at once, and the page of one.</summary>
public sealed class LabUnitsTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task The_list_names_what_is_missing_and_narrows_to_it()
    {
        var inside = await InsideLab.MakeAsync(host);
        await inside.JoinAsync(
            "Dinas Lengkap",
            "Kepala Satu",
            "Anggota A",
            "Anggota B",
            "Anggota C"
        );
        await inside.JoinAsync("Dinas Tanpa Kepala", null, "Anggota D", "Anggota E", "Anggota F");
        await inside.JoinAsync("Dinas Sepi", "Kepala Dua", "Anggota G");
        var browser = await inside.AsAsync();
        var page = (await browser.OpenAsync(ProgrammeLinks.Units(inside.Lab.Number))).Shows(
            HttpStatusCode.OK
        );
        Assert.Contains("3 unit ikut dalam lab ini.", page.Text, StringComparison.Ordinal);
        page = await page.ClickAsync("1 unit belum punya pimpinan");
        Assert.Contains("Dinas Tanpa Kepala", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dinas Lengkap", page.Text, StringComparison.Ordinal);
        var found = await page.Form("Tampilkan")
            .Fill("Cari nama unit", "sepi")
            .Fill("Tampilkan", "Belum lengkap")
            .SendAsync();
        Assert.Contains("Dinas Sepi", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tanpa Kepala", found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_units_are_read_with_as_many_queries_as_three()
    {
        var inside = await InsideLab.MakeAsync(host);
        await inside.JoinAsync(null, "Kepala", "Satu", "Dua", "Tiga");
        var browser = await inside.AsAsync();
        var address = ProgrammeLinks.Units(inside.Lab.Number);
        await browser.OpenAsync(address);
        host.Queries.Reset();
        await browser.OpenAsync(address);
        var few = host.Queries.Count;
        for (var i = 0; i < 8; i++)
        {
            await inside.JoinAsync(null, "Kepala", "Satu", "Dua", "Tiga");
        }

        host.Queries.Reset();
        await browser.OpenAsync(address);
        Assert.Equal(few, host.Queries.Count);
    }

    [Fact]
    public async Task Many_units_are_let_in_with_one_save_ticked_or_by_kind()
    {
        var inside = await InsideLab.MakeAsync(host, "81.03");
        var agency = await host.Given.UnitAsync(inside.Region, "Dinas Tercentang");
        var one = await host.Given.UnitAsync(
            inside.Region,
            "Puskesmas Satu",
            kind: OrganisationKind.HealthCentre
        );
        var two = await host.Given.UnitAsync(
            inside.Region,
            "Puskesmas Dua",
            kind: OrganisationKind.HealthCentre
        );
        var left = await host.Given.UnitAsync(
            inside.Region,
            "Badan Tidak Ikut",
            kind: OrganisationKind.Board
        );
        var browser = await inside.AsAsync();
        var page = await browser.OpenAsync(ProgrammeLinks.AddUnits(inside.Lab.Number));
        var sent = await page.Form("Tambahkan ke lab")
            .Tick("Dinas Tercentang")
            .Tick("Semua Puskesmas (2)")
            .SendAsync();
        page = await sent.FollowAsync();
        Assert.Contains("3 unit ditambahkan.", page.Text, StringComparison.Ordinal);
        foreach (var unit in new[] { agency, one, two })
        {
            Assert.Null((await inside.UnitAsync(unit)).LeftOn);
        }

        Assert.DoesNotContain(left.Name, page.Text, StringComparison.Ordinal);
        Assert.Equal(
            3,
            (await host.LedgerOfAsync(inside.Lab.Id.Value)).Count(line => line == "UnitJoinedLab")
        );
    }

    [Fact]
    public async Task A_search_keeps_what_was_ticked_and_the_same_form_sent_twice_adds_once()
    {
        var inside = await InsideLab.MakeAsync(host, "63.03");
        var first = await host.Given.UnitAsync(inside.Region, "Dinas Pertama");
        await host.Given.UnitAsync(inside.Region, "Dinas Kedua");
        var browser = await inside.AsAsync();
        var page = await browser.OpenAsync(ProgrammeLinks.AddUnits(inside.Lab.Number));
        page = await page.Form("Cari")
            .Tick("Dinas Pertama")
            .Fill("Cari nama unit", "kedua")
            .SendAsync();
        var form = page.Form("Tambahkan ke lab");
        Assert.Equal("on", form.ValueOf("Dinas Pertama"));
        await form.SendAsync();
        var again = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("0 unit ditambahkan.", again.Text, StringComparison.Ordinal);
        Assert.Null((await inside.UnitAsync(first)).LeftOn);
    }

    [Fact]
    public async Task Nothing_ticked_is_told_and_a_unit_of_another_region_never_gets_in()
    {
        var inside = await InsideLab.MakeAsync(host);
        await host.Given.UnitAsync(inside.Region);
        var foreign = await host.Given.UnitAsync(await host.Given.RegionAsync("33.05"));
        var browser = await inside.AsAsync();
        var address = ProgrammeLinks.AddUnits(inside.Lab.Number);
        var empty = await (await browser.OpenAsync(address)).Form("Tambahkan ke lab").SendAsync();
        empty.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Centang paling sedikit satu unit.", empty.Text, StringComparison.Ordinal);
        await browser.PostAsync(address, ("Units", foreign.Id.ToString()));
        await using var db = host.Db();
        Assert.DoesNotContain(db.LabUnits, row => row.UnitId == foreign.Id);
    }

    [Fact]
    public async Task Those_inside_read_those_who_arrange_add_and_another_region_sees_nothing()
    {
        var inside = await InsideLab.MakeAsync(host);
        var list = ProgrammeLinks.Units(inside.Lab.Number);
        var add = ProgrammeLinks.AddUnits(inside.Lab.Number);
        var team = await inside.AsAsync(Role.TechnicalTeam);
        (await team.OpenAsync(list)).Shows(HttpStatusCode.OK);
        (await team.OpenAsync(add)).Shows(HttpStatusCode.Forbidden);
        (await team.OpenAsync(ProgrammeLinks.ImportTeams(inside.Lab.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        (await (await inside.AsAsync(Role.LabCoordinator)).OpenAsync(add)).Shows(HttpStatusCode.OK);
        var other = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("33.05")).Scope
        );
        (await other.OpenAsync(list)).Shows(HttpStatusCode.NotFound);
        (await other.OpenAsync(add)).Shows(HttpStatusCode.NotFound);
    }
}
