using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace Labinov.Tests.People;

/// <summary>A house that trusts a provider, and the way through it.</summary>
internal static class OutsideDoorSteps
{
    // Tokens and cookies are dated by real clocks.
    public static async Task<LabHost> HostAsync(this IdentityProvider provider, bool only = false)
    {
        var made = new LabHost
        {
            Time = new FakeTimeProvider(TimeProvider.System.GetUtcNow()),
            Settings =
            {
                ["Labinov:Oidc:Authority"] = provider.Address,
                ["Labinov:Oidc:ClientId"] = IdentityProvider.ClientId,
                ["Labinov:Oidc:ClientSecret"] = IdentityProvider.ClientSecret,
                ["Labinov:Oidc:Name"] = "SSO Daerah",
                ["Labinov:Oidc:Only"] = only ? "true" : "false",
            },
        };
        await made.InitializeAsync();
        return made;
    }

    /// <summary>From the sign-in page to the provider and back, up to where the house sends one on.</summary>
    public static async Task<Page> ComeAsync(Browser browser)
    {
        var door = await browser.OpenAsync("/sign-in");
        var link = door.Document.QuerySelector("main a.button")!;
        Assert.Equal("Masuk dengan SSO Daerah", Words.Squeeze(link.TextContent));
        var off = await browser.OpenAsync(link.GetAttribute("href")!);
        off.Shows(HttpStatusCode.Redirect);
        using var outside = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await outside.GetAsync(off.Response.Headers.Location);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var back = (await browser.OpenAsync(answer.Headers.Location!.PathAndQuery)).Shows(
            HttpStatusCode.Redirect
        );
        return await back.FollowAsync();
    }
}
