using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.People;

public sealed class DeputyTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private sealed record Office(Organisation Unit, Person Head, Browser Browser, Person Colleague);

    private async Task<Office> OfficeAsync(string code)
    {
        var region = await host.Given.RegionAsync(code);
        var unit = await host.Given.UnitAsync(region);
        var scope = new Scope(ScopeKind.Unit, unit.Id.Value);
        var head = await host.Given.PersonAsync(Role.UnitHead, scope, unit: unit.Id);
        var colleague = await host.Given.PersonAsync(name: $"Rekan Kerja {code}", unit: unit.Id);
        return new Office(unit, head, await host.AsAsync(head), colleague);
    }

    private async Task<Form> FormAsync(Office office)
    {
        var path =
            PeopleLinks.Delegate(office.Head.Number, 1)
            + $"?Find={Uri.EscapeDataString(office.Colleague.Name)}";
        return (await office.Browser.OpenAsync(path))
            .Shows(HttpStatusCode.OK)
            .Form("Tunjuk wakil")
            .Tick(office.Colleague.Name)
            .Fill("Nomor dan tanggal surat", "Plh. 800/12, 23 November 2026");
    }

    private static Form Days(Form form, int from, int until) =>
        form.Fill("Mulai tanggal", $"{Today.AddDays(from):yyyy-MM-dd}")
            .Fill("Sampai", $"{Today.AddDays(until):yyyy-MM-dd}");

    private async Task<List<RoleGrant>> HeldAsync(Person person)
    {
        await using var db = host.Db();
        return await db.RoleGrants.Where(grant => grant.PersonId == person.Id).ToListAsync();
    }

    [Fact]
    public async Task A_deputy_for_a_week_holds_the_role_for_a_week()
    {
        var office = await OfficeAsync("72.01");
        (await Days(await FormAsync(office), 0, 6).SendAsync()).Shows(HttpStatusCode.Redirect);
        var grant = Assert.Single(await HeldAsync(office.Colleague));
        Assert.Equal(Role.UnitHead, grant.Role);
        Assert.Equal(Today.AddDays(6), grant.UntilOn);
        Assert.False(grant.Counts(Today.AddDays(7)));
        Assert.Equal(["RoleDelegated"], await host.LedgerOfAsync(office.Colleague.Id.Value));
        var seen = await (await host.AsAsync(office.Colleague)).OpenAsync(
            PeopleLinks.To(office.Colleague.Number)
        );
        Assert.Contains($"Wakil dari {office.Head.Name}", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tunjuk wakil", seen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 3, "Hari pertama sudah lewat")]
    [InlineData(5, 3, "lebih awal")]
    [InlineData(0, 91, "paling lama 90 hari")]
    public async Task Days_that_do_not_fit_are_told_beside_the_field(
        int from,
        int until,
        string told
    )
    {
        var office = await OfficeAsync("72.02");
        var page = await Days(await FormAsync(office), from, until).SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Contains(told, page.ErrorOf("Sampai"), StringComparison.Ordinal);
        Assert.Empty(await HeldAsync(office.Colleague));
    }

    [Fact]
    public async Task Taken_back_the_role_is_gone_at_once()
    {
        var office = await OfficeAsync("72.03");
        await Days(await FormAsync(office), 0, 6).SendAsync();
        var page = await office.Browser.OpenAsync(PeopleLinks.Delegate(office.Head.Number, 1));
        await page.Form($"Tarik kembali {office.Colleague.Name}").SendAsync();
        Assert.False(Assert.Single(await HeldAsync(office.Colleague)).Counts(Today));
        Assert.Equal(
            ["RoleDelegated", "DeputyTakenBack"],
            await host.LedgerOfAsync(office.Colleague.Id.Value)
        );
    }

    [Fact]
    public async Task When_the_role_ends_the_deputy_s_ends_with_it()
    {
        var office = await OfficeAsync("72.04");
        await Days(await FormAsync(office), 0, 20).SendAsync();
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        await (await manager.OpenAsync(PeopleLinks.EndRole(office.Head.Number, 1)))
            .Form("Akhiri peran ini")
            .Fill("Hari terakhir", $"{Today.AddDays(2):yyyy-MM-dd}")
            .Fill("Nomor dan tanggal surat", "800/99, 24 November 2026")
            .SendAsync();
        Assert.Equal(Today.AddDays(2), Assert.Single(await HeldAsync(office.Colleague)).UntilOn);
    }

    [Fact]
    public async Task A_deputy_names_no_deputy_and_nobody_names_one_for_another()
    {
        var office = await OfficeAsync("72.05");
        await Days(await FormAsync(office), 0, 6).SendAsync();
        var deputy = await host.AsAsync(office.Colleague);
        (await deputy.OpenAsync(PeopleLinks.Delegate(office.Colleague.Number, 1))).Shows(
            HttpStatusCode.Forbidden
        );
        (await deputy.OpenAsync(PeopleLinks.Delegate(office.Head.Number, 1))).Shows(
            HttpStatusCode.NotFound
        );
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        (await manager.PostAsync(PeopleLinks.Delegate(office.Head.Number, 1))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task People_of_other_regions_cannot_be_chosen_not_even_by_their_number()
    {
        var office = await OfficeAsync("72.06");
        var stranger = (await OfficeAsync("72.07")).Colleague;
        var path = PeopleLinks.Delegate(office.Head.Number, 1);
        var found = await office.Browser.OpenAsync($"{path}?Find=Rekan");
        Assert.DoesNotContain(stranger.Name, found.Text, StringComparison.Ordinal);
        var forced = await office.Browser.PostAsync(
            $"{path}?Find=Rekan",
            ("Deputy", $"{stranger.Number}"),
            ("From", $"{Today:yyyy-MM-dd}"),
            ("Until", $"{Today.AddDays(3):yyyy-MM-dd}"),
            ("Letter", "x")
        );
        forced.Shows(HttpStatusCode.BadRequest);
        Assert.Empty(await HeldAsync(stranger));
    }

    [Fact]
    public async Task A_letter_that_names_one_person_is_not_handed_on()
    {
        var region = await host.Given.RegionAsync("72.08");
        var auditor = await host.Given.PersonAsync(Role.Auditor, region.Scope);
        (
            await (await host.AsAsync(auditor)).OpenAsync(PeopleLinks.Delegate(auditor.Number, 1))
        ).Shows(HttpStatusCode.Forbidden);
    }
}
