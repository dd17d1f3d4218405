using System.Net;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.People;

public sealed class EndRoleTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_role_ends_by_a_letter_and_stays_on_record()
    {
        var unit = await UnitAsync();
        var person = await host.Given.PersonAsync(Role.Innovator, unit.Scope, unit: unit.Id);
        var browser = await CoordinatorAsync(unit);
        var profile = await browser.OpenAsync(PeopleLinks.To(person.Number));
        var sent = await (await profile.ClickAsync("Akhiri peran Inovator"))
            .Form("Akhiri peran ini")
            .Fill("Hari terakhir", "2026-11-23")
            .Fill("Nomor dan tanggal surat", "800/99")
            .SendAsync();
        var page = await sent.FollowAsync();
        Assert.Contains("Sudah berakhir", page.Text, StringComparison.Ordinal);
        Assert.Contains("Diakhiri dengan surat 800/99", page.Text, StringComparison.Ordinal);
        Assert.Equal(["RoleEnded"], await host.LedgerOfAsync(person.Id.Value));
        (await browser.OpenAsync($"{PeopleLinks.EndRole(person.Number, 1)}")).Shows(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task The_last_manager_of_the_nation_cannot_be_ended()
    {
        await using (var db = host.Db())
        {
            await db
                .RoleGrants.Where(grant => grant.Role == Role.ProgrammeManager)
                .ExecuteDeleteAsync();
        }

        var person = await host.Given.PersonAsync(Role.ProgrammeManager, Scope.Nation);
        var browser = await host.AsAsync(person);
        var form = (await browser.OpenAsync(PeopleLinks.EndRole(person.Number, 1)))
            .Form("Akhiri peran ini")
            .Fill("Nomor dan tanggal surat", "1/2026");
        (await form.SendAsync()).Shows(HttpStatusCode.Conflict);

        await host.Given.PersonAsync(Role.ProgrammeManager, Scope.Nation);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Two_who_end_the_same_role_do_not_overwrite_each_other()
    {
        var unit = await UnitAsync();
        var person = await host.Given.PersonAsync(Role.Innovator, unit.Scope, unit: unit.Id);
        var browser = await CoordinatorAsync(unit);
        var path = PeopleLinks.EndRole(person.Number, 1);
        var first = (await browser.OpenAsync(path)).Form("Akhiri peran ini");
        var second = (await browser.OpenAsync(path)).Form("Akhiri peran ini");
        await first.Fill("Nomor dan tanggal surat", "pertama").SendAsync();
        var page = await second.Fill("Nomor dan tanggal surat", "kedua").SendAsync();
        page.Shows(HttpStatusCode.Conflict);
        Assert.Equal("kedua", page.Form("Akhiri peran ini").ValueOf("Nomor dan tanggal surat"));
        await using var db = host.Db();
        var grant = await db.RoleGrants.SingleAsync(grant => grant.PersonId == person.Id);
        Assert.Equal("pertama", grant.EndLetter);
    }

    [Fact]
    public async Task A_role_given_from_above_is_not_the_coordinators_to_end()
    {
        var unit = await UnitAsync();
        var person = await host.Given.PersonAsync(
            Role.HeadOfRegion,
            new Scope(ScopeKind.Region, unit.RegionId!.Value.Value)
        );
        var browser = await CoordinatorAsync(unit);
        var profile = await browser.OpenAsync(PeopleLinks.To(person.Number));
        Assert.DoesNotContain("Akhiri peran", profile.Text, StringComparison.Ordinal);
        (await browser.OpenAsync(PeopleLinks.EndRole(person.Number, 1))).Shows(
            HttpStatusCode.Forbidden
        );
        (await browser.OpenAsync(PeopleLinks.EndRole(person.Number, 2))).Shows(
            HttpStatusCode.NotFound
        );
        var forged = await browser.PostAsync(
            PeopleLinks.EndRole(person.Number, 1),
            ("On", "2026-11-24"),
            ("Letter", "x")
        );
        forged.Shows(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Two_managers_who_end_each_other_at_once_do_not_leave_none()
    {
        var (one, two) = (
            await host.Given.PersonAsync(Role.ProgrammeManager, Scope.Nation),
            await host.Given.PersonAsync(Role.ProgrammeManager, Scope.Nation)
        );
        var today = host.Time.Today();
        await using var first = host.Db();
        await using var second = host.Db();
        var here = await EndAsync(first, one, two);
        var there = await EndAsync(second, two, one);
        await first.SaveChangesAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        Assert.True(here.IsOver(today));
        await using var db = host.Db();
        Assert.Contains(
            await db.RoleGrants.Where(grant => grant.Id == there.Id).ToListAsync(),
            grant => !grant.IsOver(today)
        );

        async Task<RoleGrant> EndAsync(LabinovDb context, Person actor, Person whose)
        {
            var grant = await context.RoleGrants.SingleAsync(row => row.PersonId == whose.Id);
            await RoleGrant.OneManagerAtATimeAsync(context, CancellationToken.None);
            grant.End(
                new Actor(actor.Id.Value, "", [new Grant(Role.ProgrammeManager, Scope.Nation)]),
                new Place(Scope.Nation, null),
                today.AddDays(-1),
                "800/9/2026",
                await grant.IsLastManagerAsync(context, today, CancellationToken.None),
                [],
                today,
                host.Now
            );
            return grant;
        }
    }

    private Task<Browser> CoordinatorAsync(Organisation unit) =>
        host.AsAsync(
            Role.LocusCoordinator,
            new Scope(ScopeKind.Region, unit.RegionId!.Value.Value)
        );

    private async Task<Organisation> UnitAsync() =>
        await host.Given.UnitAsync(await host.Given.RegionAsync());
}
