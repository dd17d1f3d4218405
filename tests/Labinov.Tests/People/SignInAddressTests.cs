using System.Net;

namespace Labinov.Tests.People;

/// <summary>Where one comes out behind the door, and the cookie that one gets there.</summary>
public sealed class SignInAddressTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_locked_page_asks_to_sign_in_and_comes_back_in_its_language()
    {
        var address = await AddressAsync();
        var browser = host.Stranger();
        var door = await (await browser.OpenAsync("/en/me")).FollowAsync();
        Assert.StartsWith("Sign in", door.Title, StringComparison.Ordinal);
        var signedIn = await door.Form("Sign in")
            .Fill("E-mail address", address)
            .Fill("Password", Given.Password)
            .SendAsync();
        Assert.Equal("/en/me", signedIn.RedirectsTo);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("evil.example")]
    [InlineData("~//evil.example")]
    [InlineData("/\t/evil.example")]
    public async Task It_never_sends_anybody_elsewhere(string returnUrl)
    {
        var address = await AddressAsync();
        var page = await host.SignInAsync(
            address,
            path: "/en/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl),
            labels: ("Sign in", "E-mail address", "Password")
        );
        Assert.Equal("/en/desk", page.RedirectsTo);
    }

    [Fact]
    public async Task The_cookie_is_closed_to_scripts_and_other_sites_and_ends_with_the_browser()
    {
        var cookie = CookieOf(await host.SignInAsync(await AddressAsync()));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/;", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Staying_signed_in_outlives_the_browser()
    {
        var address = await AddressAsync();
        var form = (await host.Stranger().OpenAsync("/sign-in")).Form("Masuk");
        var page = await form.Fill("E-mail", address)
            .Fill("Kata sandi", Given.Password)
            .Tick("Tetap masuk di perangkat ini")
            .SendAsync();
        Assert.Contains("expires", CookieOf(page), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_fields_say_to_password_keepers_what_they_are()
    {
        var page = await host.Stranger().OpenAsync("/sign-in");
        Assert.NotNull(page.Document.QuerySelector("input[autocomplete=username]"));
        Assert.NotNull(
            page.Document.QuerySelector("input[type=password][autocomplete=current-password]")
        );
        Assert.DoesNotContain("contoh.id", page.Body, StringComparison.Ordinal);
    }

    private static string CookieOf(Page page) =>
        Assert.Single(
            page.Response.Headers.GetValues("Set-Cookie"),
            cookie => cookie.StartsWith("labinov=", StringComparison.Ordinal)
        );

    private async Task<string> AddressAsync() =>
        await host.Given.AddressOfAsync(await host.Given.PersonAsync());
}
