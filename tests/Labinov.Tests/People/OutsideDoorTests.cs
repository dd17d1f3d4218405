using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.People;

/// <summary>Through a real identity provider, as browsers go: link, provider, back with a code.</summary>
public sealed class OutsideDoorTests : IAsyncLifetime
{
    private IdentityProvider provider = null!;
    private LabHost host = null!;

    public async ValueTask InitializeAsync()
    {
        provider = await IdentityProvider.StartAsync();
        host = await provider.HostAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Fact]
    public async Task Who_is_new_says_where_they_work_waits_is_admitted_and_comes_in_without_a_role()
    {
        var region = await host.Given.RegionAsync("72.09");
        var unit = await host.Given.UnitAsync(region, "Dinas Perikanan Uji");
        var browser = host.Stranger();
        var unknown = (await OutsideDoorSteps.ComeAsync(browser)).Shows(HttpStatusCode.OK);
        Assert.Contains("Wayan Sudira", unknown.Text, StringComparison.Ordinal);
        (await browser.PostAsync("/sign-in/arrived", ("Unit", unit.Id.ToString()))).Shows(
            HttpStatusCode.Redirect
        );
        var waiting = await browser.OpenAsync("/sign-in/arrived");
        Assert.Contains("Dinas Perikanan Uji", waiting.Text, StringComparison.Ordinal);
        (await browser.OpenAsync("/desk")).Shows(HttpStatusCode.Redirect);

        var elsewhere = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("72.01")).Scope
        );
        Assert.DoesNotContain(
            "Wayan",
            (await elsewhere.OpenAsync("/people/waiting")).Text,
            StringComparison.Ordinal
        );
        var coordinator = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var waits = await coordinator.OpenAsync("/desk");
        Assert.Contains("Wayan Sudira", waits.Text, StringComparison.Ordinal);
        Assert.Contains("menunggu diterima", waits.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Wayan",
            (await elsewhere.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        var list = await coordinator.OpenAsync("/people/waiting");
        var path = list.Document.QuerySelector("main .rows a")!.GetAttribute("href")!;
        (await elsewhere.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        var done = await (await coordinator.OpenAsync(path)).Form("Terima").SendAsync();
        var shown = (await done.FollowAsync()).Shows(HttpStatusCode.OK);
        Assert.Contains("Wayan Sudira", shown.Text, StringComparison.Ordinal);

        Assert.Equal("/desk", (await OutsideDoorSteps.ComeAsync(browser)).RedirectsTo);
        (await browser.OpenAsync("/desk")).Shows(HttpStatusCode.OK);
        await using var db = host.Db();
        var person = await db.People.SingleAsync(row => row.Email == "wayan@dinas.example");
        Assert.Equal(unit.Id, person.UnitId);
        Assert.False(await db.RoleGrants.AnyAsync(grant => grant.PersonId == person.Id));
        Assert.False(await db.Arrivals.AnyAsync());
        Assert.Equal(["PersonAdded", "PersonAdmitted"], await host.LedgerOfAsync(person.Id.Value));
    }

    [Fact]
    public async Task Who_is_declined_reads_the_reason()
    {
        var browser = host.Stranger();
        await OutsideDoorSteps.ComeAsync(browser);
        await browser.PostAsync("/sign-in/arrived");
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var list = await manager.OpenAsync("/people/waiting");
        var path = list.Document.QuerySelector("main .rows a")!.GetAttribute("href")!;
        var page = await manager.OpenAsync(path);
        var empty = await page.Form("Jangan terima").SendAsync();
        Assert.Equal("Isi bagian ini.", empty.Shows(HttpStatusCode.BadRequest).ErrorOf("Alasan"));
        await page.Form("Jangan terima").Fill("Alasan", "Bukan pegawai kami lagi.").SendAsync();
        var told = await OutsideDoorSteps.ComeAsync(browser);
        Assert.Contains("Bukan pegawai kami lagi.", told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_account_is_found_by_its_address_only_when_the_provider_verified_it(
        bool isVerified
    )
    {
        var person = await host.Given.PersonAsync();
        var address = await host.Given.AddressOfAsync(person);
        provider.Person = ("s-2", "Siapa Saja", address, isVerified);
        var browser = host.Stranger();
        var page = await OutsideDoorSteps.ComeAsync(browser);
        Assert.Equal(isVerified ? "/desk" : "", page.RedirectsTo);
        (await browser.OpenAsync("/desk")).Shows(
            isVerified ? HttpStatusCode.OK : HttpStatusCode.Redirect
        );
        if (isVerified)
        {
            // From now on by what the provider calls the person, whatever the address becomes.
            provider.Person = ("s-2", "Siapa Saja", "baru@dinas.example", true);
            Assert.Equal("/desk", (await OutsideDoorSteps.ComeAsync(host.Stranger())).RedirectsTo);
            Assert.Equal(["AccountLinked"], await host.LedgerOfAsync(person.Id.Value));
        }
    }

    [Fact]
    public async Task A_role_that_asks_for_the_second_step_asks_here_too()
    {
        var region = await host.Given.RegionAsync("72.02");
        var person = await host.Given.PersonAsync(Role.LocusCoordinator, region.Scope);
        provider.Person = ("s-3", "Koordinator", await host.Given.AddressOfAsync(person), true);
        Assert.Equal(
            "/sign-in/second-step",
            (await OutsideDoorSteps.ComeAsync(host.Stranger())).RedirectsTo
        );
    }

    [Fact]
    public async Task When_the_provider_is_down_the_door_says_so_and_passwords_still_open()
    {
        var address = await host.Given.AddressOfAsync(await host.Given.PersonAsync());
        await provider.DisposeAsync();
        var browser = host.Stranger();
        var back = await (await browser.OpenAsync("/sign-in/other")).FollowAsync();
        Assert.Contains("SSO Daerah tidak menjawab", back.Text, StringComparison.Ordinal);
        (await host.SignInAsync(address)).Shows(HttpStatusCode.Redirect);
        provider = await IdentityProvider.StartAsync();
    }
}
