using System.Net;

namespace Labinov.Tests.House;

public sealed class StartTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task It_says_that_it_is_alive_and_ready()
    {
        (await host.Stranger().OpenAsync("/healthz")).Shows(HttpStatusCode.OK);
        Assert.Equal(
            "ready",
            (await host.Stranger().OpenAsync("/readyz")).Shows(HttpStatusCode.OK).Body
        );
    }

    [Fact]
    public async Task An_unknown_address_is_not_found()
    {
        (await host.Stranger().OpenAsync("/no-such-page")).Shows(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("cross-site", HttpStatusCode.Forbidden)]
    [InlineData("same-site", HttpStatusCode.Forbidden)]
    public async Task A_form_sent_from_elsewhere_is_refused(string site, HttpStatusCode status)
    {
        var browser = host.Stranger();
        browser.Client.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        browser.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", site);
        (await browser.PostAsync("/sign-out")).Shows(status);
    }

    [Fact]
    public async Task Every_answer_forbids_inline_scripts_and_frames()
    {
        var page = await host.Stranger().OpenAsync("/healthz");
        var policy = Assert.Single(page.Response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/labs")]
    [InlineData("/labs/published?handler=Unheard")]
    public async Task A_page_refuses_what_it_cannot_handle(string path) =>
        (await host.Stranger().PostAsync(path)).Shows(HttpStatusCode.MethodNotAllowed);
}
