using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Tests.People;

public sealed class SecondStepTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_locus_coordinator_sets_it_up_on_the_way_in_and_is_asked_ever_after()
    {
        var (person, address) = await host.CoordinatorAsync("72.01");
        var (secret, _) = await host.SetUpAsync(address);
        var (browser, page) = await host.PasswordAsync(address);
        Assert.Equal("/sign-in/code", page.RedirectsTo);
        (await browser.OpenAsync("/desk")).Shows(HttpStatusCode.Redirect); // half in is not in
        var done = await SecondDoor.TypeAsync(page, host.CodeOf(secret));
        Assert.Equal("/desk", done.RedirectsTo);
        (await browser.OpenAsync("/desk")).Shows(HttpStatusCode.OK);
        Assert.Equal(["SecondStepSet"], await host.LedgerOfAsync(person.Id.Value));
    }

    [Theory]
    [InlineData(Role.ProgrammeManager, true)]
    [InlineData(Role.Researcher, true)]
    [InlineData(Role.Innovator, false)]
    [InlineData(Role.HeadOfRegion, false)]
    public async Task National_roles_must_others_may(Role role, bool must)
    {
        var region = await host.Given.RegionAsync("72.02");
        var unit = await host.Given.UnitAsync(region);
        var scope =
            must ? Scope.Nation
            : role == Role.Innovator ? new Scope(ScopeKind.Unit, unit.Id.Value)
            : region.Scope;
        var address = await host.Given.AddressOfAsync(await host.Given.PersonAsync(role, scope));
        var (_, page) = await host.PasswordAsync(address);
        Assert.Equal(must ? "/sign-in/second-step" : "/desk", page.RedirectsTo);
    }

    [Fact]
    public async Task A_code_opens_once()
    {
        var (_, address) = await host.CoordinatorAsync("72.03");
        var (secret, _) = await host.SetUpAsync(address);
        var code = host.CodeOf(secret);
        var (_, page) = await host.PasswordAsync(address);
        (await SecondDoor.TypeAsync(page, code)).Shows(HttpStatusCode.Redirect);
        var (_, again) = await host.PasswordAsync(address);
        var refused = (await SecondDoor.TypeAsync(again, code)).Shows(HttpStatusCode.BadRequest);
        Assert.Contains("tidak cocok", refused.ErrorOf("Kode"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spare_code_opens_once_too()
    {
        var (_, address) = await host.CoordinatorAsync("72.04");
        var (_, spares) = await host.SetUpAsync(address);
        var (_, page) = await host.PasswordAsync(address);
        (await SecondDoor.TypeAsync(page, spares[2].ToUpperInvariant())).Shows(
            HttpStatusCode.Redirect
        );
        var (_, again) = await host.PasswordAsync(address);
        (await SecondDoor.TypeAsync(again, spares[2])).Shows(HttpStatusCode.BadRequest);
        (await SecondDoor.TypeAsync(again, spares[3])).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Five_wrong_codes_close_the_second_door_and_the_right_password_does_not_open_it()
    {
        var (_, address) = await host.CoordinatorAsync("72.05");
        var (secret, _) = await host.SetUpAsync(address);
        for (var i = 0; i < DoorLock.Tries; i++)
        {
            var (_, page) = await host.PasswordAsync(address);
            (await SecondDoor.TypeAsync(page, $"00000{i}")).Shows(HttpStatusCode.BadRequest);
        }

        var (_, closed) = await host.PasswordAsync(address);
        (await SecondDoor.TypeAsync(closed, host.CodeOf(secret))).Shows(HttpStatusCode.BadRequest);
        host.Time.Advance(DoorLock.Wait);
        var (_, open) = await host.PasswordAsync(address);
        (await SecondDoor.TypeAsync(open, host.CodeOf(secret))).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Nobody_reaches_the_second_door_without_the_first_key()
    {
        Assert.Equal("/sign-in", (await host.Stranger().OpenAsync("/sign-in/code")).RedirectsTo);
        Assert.Equal(
            "/sign-in",
            (await host.Stranger().OpenAsync("/sign-in/second-step")).RedirectsTo
        );
        var posted = await host.Stranger().PostAsync("/sign-in/code", ("Code", "123456"));
        Assert.Equal("/sign-in", posted.RedirectsTo);
    }
}
