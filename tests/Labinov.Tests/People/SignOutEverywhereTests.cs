using System.Net;
using Labinov.Modules.People;

namespace Labinov.Tests.People;

public sealed class SignOutEverywhereTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData("", "Keluar dari semua perangkat", "Semua perangkat lain sudah keluar")]
    [InlineData("/en", "Sign out everywhere", "All other devices are signed out")]
    public async Task Every_other_visit_ends_and_this_one_goes_on(
        string language,
        string button,
        string done
    )
    {
        var person = await host.Given.PersonAsync();
        var address = await host.Given.AddressOfAsync(person);
        var (here, elsewhere) = (await VisitAsync(address), await VisitAsync(address));
        var mine = await (await here.OpenAsync(language + "/me")).FollowAsync();

        var page = await (await mine.Form(button).SendAsync()).FollowAsync();

        Assert.Contains(done, page.AllText, StringComparison.Ordinal);
        Assert.Equal(PeopleLinks.To(person.Number), (await here.OpenAsync("/me")).RedirectsTo);
        Assert.StartsWith(
            "/sign-in",
            (await elsewhere.OpenAsync("/me")).RedirectsTo,
            StringComparison.Ordinal
        );
        Assert.Equal(["VisitsEnded"], await host.LedgerOfAsync(person.Id.Value));
    }

    [Fact]
    public async Task Opening_the_address_only_asks()
    {
        var person = await host.Given.PersonAsync();
        var browser = await host.AsAsync(person);
        var asked = (await browser.OpenAsync("/me/sign-out-everywhere")).Shows(HttpStatusCode.OK);
        (await browser.OpenAsync("/me")).Shows(HttpStatusCode.Redirect);
        Assert.Empty(await host.LedgerOfAsync(person.Id.Value));
        (await asked.Form("Keluar dari semua perangkat").SendAsync()).Shows(
            HttpStatusCode.Redirect
        );
    }

    [Fact]
    public async Task A_stranger_is_led_to_the_sign_in() =>
        Assert.StartsWith(
            "/sign-in",
            (await host.Stranger().PostAsync("/me/sign-out-everywhere")).RedirectsTo,
            StringComparison.Ordinal
        );

    private async Task<Browser> VisitAsync(string address)
    {
        var browser = host.Stranger();
        await (await browser.OpenAsync("/sign-in"))
            .Form("Masuk")
            .Fill("E-mail", address)
            .Fill("Kata sandi", Given.Password)
            .SendAsync();
        return browser;
    }
}
