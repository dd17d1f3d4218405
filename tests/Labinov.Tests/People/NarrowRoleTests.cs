using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.People;

public sealed class NarrowRoleTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Letter = "700/31, 24 November 2026";

    [Fact]
    public async Task An_auditor_of_the_nation_is_brought_down_to_one_region_to_the_same_last_day()
    {
        var region = await host.Given.RegionAsync("72.09");
        var person = await host.Given.WalkInAsync();
        await host.Given.GrantAsync(person, Role.Auditor, Scope.Nation, untilDays: 30);
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var page = await manager.OpenAsync(PeopleLinks.Narrow(person.Number, 1) + "?Find=72.09");
        var done = await page.Form("Persempit")
            .Tick(region.Name)
            .Fill("Nomor dan tanggal surat", Letter)
            .SendAsync();
        done.Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        var grants = await db
            .RoleGrants.Where(grant => grant.PersonId == person.Id)
            .OrderBy(grant => grant.Id)
            .ToListAsync();
        var today = host.Time.Today();
        Assert.False(grants[0].Counts(today));
        Assert.Equal(Letter, grants[0].EndLetter);
        Assert.True(grants[1].Counts(today));
        Assert.Equal(region.Scope, grants[1].Scope);
        Assert.Equal(today.AddDays(30), grants[1].UntilOn);
        Assert.Equal(["RoleNarrowed"], await host.LedgerOfAsync(person.Id.Value));
    }

    [Fact]
    public async Task A_region_narrows_to_its_own_units_only()
    {
        var (here, there) = (
            await host.Given.RegionAsync("72.01"),
            await host.Given.RegionAsync("72.02")
        );
        var mine = await host.Given.UnitAsync(here, "Dinas Persempitan Sini");
        await host.Given.UnitAsync(there, "Dinas Persempitan Sana");
        var person = await host.Given.WalkInAsync();
        await host.Given.GrantAsync(person, Role.Auditor, here.Scope);
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var page = await manager.OpenAsync(
            PeopleLinks.Narrow(person.Number, 1) + "?Find=Persempitan"
        );
        Assert.Contains(mine.Name, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Persempitan Sana", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_knows_one_size_has_nothing_to_narrow()
    {
        var region = await host.Given.RegionAsync("72.03");
        var person = await host.Given.PersonAsync(Role.LocusCoordinator, region.Scope);
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        (await manager.OpenAsync(PeopleLinks.Narrow(person.Number, 1))).Shows(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task Nobody_narrows_what_they_could_not_give()
    {
        var region = await host.Given.RegionAsync("72.04");
        var unit = await host.Given.UnitAsync(region);
        var person = await host.Given.WalkInAsync(unit: unit.Id);
        await host.Given.GrantAsync(person, Role.Auditor, region.Scope);
        var coordinator = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        (await coordinator.OpenAsync(PeopleLinks.Narrow(person.Number, 1))).Shows(
            HttpStatusCode.Forbidden
        );
    }
}
