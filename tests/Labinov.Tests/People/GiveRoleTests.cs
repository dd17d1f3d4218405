using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.People;

public sealed class GiveRoleTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_coordinator_gives_a_role_in_a_unit_by_a_letter()
    {
        var unit = await UnitAsync("Puskesmas Dolong");
        var person = await host.Given.WalkInAsync(unit: unit.Id);
        var browser = await CoordinatorAsync(unit);
        var profile = await browser.OpenAsync(PeopleLinks.To(person.Number));
        var searched = await (await profile.ClickAsync("Beri peran"))
            .Form("Cari tempat")
            .Fill("Peran", "Operator unit")
            .Fill("Tempat", "dolong")
            .SendAsync();
        var given = await searched
            .Form("Beri peran ini")
            .Tick("Puskesmas Dolong")
            .Fill("Nomor dan tanggal surat", "800/17, 5 Januari 2026")
            .SendAsync();
        var page = await given.FollowAsync();
        Assert.Contains("Peran diberikan: Operator unit.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Surat 800/17, 5 Januari 2026", page.Text, StringComparison.Ordinal);
        var grant = Assert.Single(await GrantsAsync(person));
        Assert.Equal((Role.UnitOperator, unit.Scope), (grant.Role, grant.Scope));
        Assert.Equal((host.Time.Today(), null), (grant.FromOn, grant.UntilOn));
        Assert.Equal(["RoleGiven"], await host.LedgerOfAsync(person.Id.Value));
    }

    [Fact]
    public async Task The_manager_gives_a_national_role_without_looking_for_a_place()
    {
        var person = await host.Given.WalkInAsync();
        var browser = await ManagerAsync();
        var page = await browser.OpenAsync(PeopleLinks.Roles(person.Number) + "?role=Researcher");
        var sent = await page.Form("Beri peran ini")
            .Tick("Nasional")
            .Fill("Nomor dan tanggal surat", "1/2026")
            .Fill("Sampai tanggal", "2026-12-31")
            .SendAsync();
        sent.Shows(HttpStatusCode.Redirect);
        var grant = Assert.Single(await GrantsAsync(person));
        Assert.Equal((Scope.Nation, new DateOnly(2026, 12, 31)), (grant.Scope, grant.UntilOn));
    }

    [Fact]
    public async Task A_role_that_is_held_there_already_is_not_given_twice()
    {
        var person = await host.Given.PersonAsync(Role.Researcher, Scope.Nation);
        var browser = await ManagerAsync();
        var page = await browser.OpenAsync(PeopleLinks.Roles(person.Number) + "?role=Researcher");
        var sent = await page.Form("Beri peran ini")
            .Tick("Nasional")
            .Fill("Nomor dan tanggal surat", "2/2026")
            .SendAsync();
        sent.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("sudah memegang", sent.ErrorOf("Mulai tanggal"), StringComparison.Ordinal);
        Assert.Single(await GrantsAsync(person));
    }

    [Theory]
    [InlineData("LocusCoordinator", "tojo una", "Kabupaten Tojo Una-Una")]
    [InlineData("HeadOfRegion", "72", "Sulawesi Tengah")]
    [InlineData("ProvincialChampion", "sulawesi tengah", "Sulawesi Tengah")]
    public async Task Regions_and_provinces_are_found_by_name_and_code(
        string role,
        string find,
        string place
    )
    {
        var person = await host.Given.WalkInAsync();
        var path = $"{PeopleLinks.Roles(person.Number)}?role={role}&find={find}";
        var page = await (await ManagerAsync()).OpenAsync(path);
        page.Form("Beri peran ini").Tick(place);
    }

    [Fact]
    public async Task A_coordinator_is_offered_own_roles_and_own_places_only()
    {
        var (here, there) = (
            await UnitAsync("Dinas Sama Nama"),
            await UnitAsync("Dinas Sama Nama", "72.01")
        );
        var person = await host.Given.WalkInAsync(unit: here.Id);
        var path = $"{PeopleLinks.Roles(person.Number)}?role=Innovator&find=dinas+sama+nama";
        var page = await (await CoordinatorAsync(here)).OpenAsync(path);
        var radio = Assert.Single(page.Document.QuerySelectorAll("input[name=Where]"));
        Assert.Contains(here.Id.ToString(), radio.GetAttribute("value"), StringComparison.Ordinal);
        Assert.Equal(
            ["TechnicalTeam", "UnitHead", "UnitOperator", "Innovator"],
            page.Document.QuerySelectorAll("select[name=Role] option[value!='']")
                .Select(option => option.GetAttribute("value"))
        );
        Assert.NotEqual(here.Id, there.Id);
    }

    [Theory]
    [InlineData(Role.LocusCoordinator)]
    [InlineData(Role.ProgrammeManager)]
    public async Task A_forged_role_breaks_a_rule(Role role)
    {
        var unit = await UnitAsync("Dinas Palsu");
        var person = await host.Given.WalkInAsync(unit: unit.Id);
        var scope =
            role == Role.ProgrammeManager
                ? Scope.Nation
                : new Scope(ScopeKind.Region, unit.RegionId!.Value.Value);
        var sent = await SendAsync(await CoordinatorAsync(unit), person, role, scope);
        sent.Shows(HttpStatusCode.Conflict);
        Assert.Empty(await GrantsAsync(person));
    }

    [Fact]
    public async Task A_forged_place_elsewhere_breaks_a_rule()
    {
        var (here, there) = (await UnitAsync(), await UnitAsync(code: "72.01"));
        var person = await host.Given.WalkInAsync(unit: here.Id);
        var sent = await SendAsync(
            await CoordinatorAsync(here),
            person,
            Role.Innovator,
            there.Scope
        );
        sent.Shows(HttpStatusCode.Conflict);
        Assert.Contains("tidak dapat Anda berikan", sent.Text, StringComparison.Ordinal);
        Assert.Empty(await GrantsAsync(person));
    }

    [Fact]
    public async Task A_missing_letter_is_told_beside_its_field_and_the_rest_stays()
    {
        var person = await host.Given.WalkInAsync();
        var browser = await ManagerAsync();
        var page = await (
            await browser.OpenAsync(PeopleLinks.Roles(person.Number) + "?role=Researcher")
        )
            .Form("Beri peran ini")
            .Tick("Nasional")
            .Fill("Mulai tanggal", "2027-01-01")
            .SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Isi bagian ini.", page.ErrorOf("Nomor dan tanggal surat"));
        Assert.Equal("2027-01-01", page.Form("Beri peran ini").ValueOf("Mulai tanggal"));
        Assert.Equal("on", page.Form("Beri peran ini").ValueOf("Nasional"));
    }

    [Fact]
    public async Task Whoever_gives_no_roles_is_not_let_in()
    {
        var unit = await UnitAsync();
        var person = await host.Given.PersonAsync(Role.Innovator, unit.Scope);
        var browser = await host.AsAsync(person);
        var path = PeopleLinks.Roles(person.Number);
        (await browser.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
        var sent = await SendAsync(browser, person, Role.UnitHead, unit.Scope);
        sent.Shows(HttpStatusCode.Forbidden);
    }

    private static Task<Page> SendAsync(Browser browser, Person person, Role role, Scope scope) =>
        browser.PostAsync(
            $"{PeopleLinks.Roles(person.Number)}?role={role}",
            ("Where", $"{scope.Kind}.{scope.Id}"),
            ("From", "2026-11-24"),
            ("Letter", "1/2026")
        );

    private async Task<List<RoleGrant>> GrantsAsync(Person person)
    {
        await using var db = host.Db();
        return await db.RoleGrants.Where(grant => grant.PersonId == person.Id).ToListAsync();
    }

    private Task<Browser> ManagerAsync() => host.AsAsync(Role.ProgrammeManager, Scope.Nation);

    private Task<Browser> CoordinatorAsync(Organisation unit) =>
        host.AsAsync(
            Role.LocusCoordinator,
            new Scope(ScopeKind.Region, unit.RegionId!.Value.Value)
        );

    private async Task<Organisation> UnitAsync(string? name = null, string code = "72.09") =>
        await host.Given.UnitAsync(await host.Given.RegionAsync(code), name);
}
