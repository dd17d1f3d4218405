using System.Net;
using Labinov.House;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Ui;

public sealed class ProblemTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData("/no-such-page", "Halaman ini tidak ditemukan", "id")]
    [InlineData("/en/no-such-page", "This page was not found", "en")]
    public async Task What_is_not_there_is_told_in_the_language_of_its_address(
        string path,
        string title,
        string language
    )
    {
        var page = (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        Assert.Equal(title, page.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(
            "noindex",
            page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content")
        );
    }

    [Fact]
    public async Task A_form_sent_to_nowhere_gets_the_same_page()
    {
        var page = await host.Stranger().PostAsync("/en/no-such-page", ("Title", "x"));
        page.Shows(HttpStatusCode.NotFound);
        Assert.Equal("This page was not found", page.Document.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_form_sent_from_elsewhere_is_told_why_nothing_happened()
    {
        var browser = host.Stranger();
        browser.Client.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        browser.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        var page = await browser.PostAsync("/en/house/parts", ("Title", "x"));
        page.Shows(HttpStatusCode.Forbidden);
        Assert.Equal("You may not do this", page.Document.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Every_problem_says_what_happened_what_was_kept_and_what_to_do(int code)
    {
        foreach (var prefix in new[] { "", "/en" })
        {
            var page = await host.Stranger().OpenAsync($"{prefix}/problem/{code}");
            page.Shows((HttpStatusCode)code);
            Assert.Equal(2, page.Document.QuerySelectorAll("main h2").Length);
            Assert.DoesNotContain("[problem.", page.Body, StringComparison.Ordinal);
            Assert.Equal("no-store", page.Response.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public async Task The_switch_of_language_leads_to_the_address_that_failed()
    {
        var page = await host.Stranger().OpenAsync("/no-such-page?x=1");
        var switched = await page.ClickAsync("English");
        Assert.Equal("/en/no-such-page?x=1", switched.RedirectsTo);
    }

    [Fact]
    public async Task When_the_database_is_away_a_signed_in_person_still_gets_a_page()
    {
        var person = await host.Given.PersonAsync();
        var cookie = (await host.AsAsync(person)).Client.DefaultRequestHeaders.GetValues("Cookie");
        await using var broken = host.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.AddScoped<IActors, ActorsAreAway>())
        );
        using var client = broken.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }
        );
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        var page = await new Browser(client).OpenAsync("/en/house/parts");
        page.Shows(HttpStatusCode.InternalServerError);
        Assert.Equal("Something broke on our side", page.Document.QuerySelector("h1")!.TextContent);
        Assert.NotEmpty(page.Document.QuerySelector("main code")!.TextContent);
        Assert.DoesNotContain("away on purpose", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_hides_where_a_form_comes_from_sends_it_once_more()
    {
        var browser = host.Stranger();
        browser.Client.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        var form = (await browser.OpenAsync("/en/house/parts")).Form("Send the idea");
        using var body = new FormUrlEncodedContent([
            new("Heading", "A & <b>"),
            new("Helpers", "team"),
        ]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/en/house/parts")
        {
            Content = body,
        };
        var once = await browser.SendAsync(request);
        once.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Send once more", once.Document.QuerySelector("h1")!.TextContent);
        Assert.NotNull(once.Document.QuerySelector("link[rel=stylesheet]"));
        var twice = await once.Form("Send once more").SendAsync();
        twice.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("A & <b>", twice.Form("Send the idea").ValueOf("Title of the idea"));
        Assert.NotNull(form);
    }

    private sealed class ActorsAreAway : IActors
    {
        public Task<Actor?> FindAsync(VisitKey key, CancellationToken cancel) =>
            throw new InvalidOperationException("away on purpose");
    }
}
