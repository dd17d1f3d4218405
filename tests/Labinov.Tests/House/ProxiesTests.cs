using System.Net;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Labinov.Tests.House;

/// <summary>Whose word counts for where a request came from.</summary>
public sealed class ProxiesTests
{
    [Theory]
    [InlineData("", "10.0.0.5", "10.0.0.5")]
    [InlineData("10.0.0.5", "10.0.0.5", "203.0.113.7")]
    [InlineData("10.0.0.0/24, ::1", "10.0.0.99", "203.0.113.7")]
    [InlineData("10.0.0.5", "198.51.100.2", "198.51.100.2")]
    public async Task Only_a_named_proxy_says_who_is_behind_it(
        string named,
        string neighbour,
        string seen
    )
    {
        await using var host = new LabHost { Settings = { ["Labinov:Proxies"] = named } };
        await host.InitializeAsync();
        var answer = await host.Server.SendAsync(http =>
        {
            http.Connection.RemoteIpAddress = IPAddress.Parse(neighbour);
            http.Request.Path = "/healthz";
            http.Request.Headers["X-Forwarded-For"] = "203.0.113.7";
            http.Request.Headers["X-Forwarded-Proto"] = "https";
        });
        Assert.Equal(seen, answer.Connection.RemoteIpAddress!.ToString());
        Assert.Equal(seen == "203.0.113.7" ? "https" : "http", answer.Request.Scheme);
    }

    [Fact]
    public async Task Cookies_on_the_way_to_the_provider_are_bound_too()
    {
        await using var host = new LabHost
        {
            Settings =
            {
                ["Labinov:Url"] = "https://inovasi.example.go.id",
                ["Labinov:Oidc:Authority"] = "https://sso.example.go.id",
                ["Labinov:Oidc:ClientId"] = "labinov",
            },
        };
        await host.InitializeAsync();
        var options = host
            .Services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>()
            .Get("oidc");
        foreach (var cookie in new[] { options.CorrelationCookie, options.NonceCookie })
        {
            Assert.StartsWith("__Host-labinov-", cookie.Name, StringComparison.Ordinal);
            Assert.Equal(CookieSecurePolicy.Always, cookie.SecurePolicy);
            Assert.True(cookie.HttpOnly);
        }
    }

    [Fact]
    public async Task A_setting_that_is_no_address_stops_the_start()
    {
        await using var host = new LabHost { Settings = { ["Labinov:Proxies"] = "proxy.local" } };
        var wrong = await Assert.ThrowsAnyAsync<Exception>(async () =>
            await host.InitializeAsync()
        );
        Assert.Contains("proxy.local", wrong.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://inovasi.example.go.id", "__Host-labinov", CookieSecurePolicy.Always)]
    [InlineData("http://127.0.0.1:5080", "labinov", CookieSecurePolicy.SameAsRequest)]
    public async Task Reached_by_https_cookies_are_bound_to_the_host(
        string url,
        string name,
        CookieSecurePolicy policy
    )
    {
        await using var host = new LabHost { Settings = { ["Labinov:Url"] = url } };
        await host.InitializeAsync();
        var visit = host
            .Services.GetRequiredService<
                IOptionsMonitor<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>
            >()
            .Get("Cookies");
        Assert.Equal((name, policy), (visit.Cookie.Name, visit.Cookie.SecurePolicy));
        var browser = host.Stranger();
        browser.Client.DefaultRequestHeaders.Add("Cookie", $"{name}=somebody");
        var page = await browser.OpenAsync("/innovations");
        // Whoever brings a cookie of ours is never given, nor leaves, a page that is kept for strangers.
        Assert.False(page.Response.Headers.Contains("Age"));
        Assert.Null(page.Response.Headers.ETag);
    }
}
