using System.Net;
using Labinov.House;
using Labinov.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.House;

/// <summary>An installation below a path of its host: every link stays in it, whether the proxy passes the path on or takes it away.</summary>
public sealed class PathBaseTests : IAsyncLifetime
{
    private const string Home = "/labinov";
    private const int Most = 150;
    private readonly LabHost host = new() { Settings = { ["Labinov:PathBase"] = Home } };

    public async ValueTask InitializeAsync()
    {
        await host.InitializeAsync();
        var region = await host.Given.RegionAsync("72.09");
        var unit = await host.Given.UnitAsync(region);
        var author = await host.Given.PersonAsync(Role.Innovator, unit.Scope);
        await host.Given.ShownAsync(unit, "Perahu Baca");
        await host.Given.SubmittedAsync(unit, author);
        await host.Given.PublishedAsync(unit, author);
        await host.SettleAsync();
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("/", true)]
    [InlineData("/", false)]
    [InlineData("/en/", true)]
    [InlineData("/en/", false)]
    public async Task Every_link_a_stranger_meets_stays_below_the_path(string start, bool isTaken)
    {
        var crawl = new Crawl(host.Stranger().Client, Home, isTaken);
        await crawl.RunAsync(Most, Home + start, Home + "/robots.txt");
        Assert.Empty(crawl.Faults);
        Assert.True(crawl.Visited.Count > 30, $"{crawl.Visited.Count} pages only");
        Assert.Contains(crawl.Visited, to => to.AbsolutePath == Home + "/sitemap.xml");
    }

    [Theory]
    [InlineData("/desk", true)]
    [InlineData("/desk", false)]
    [InlineData("/en/desk", true)]
    [InlineData("/en/desk", false)]
    public async Task Every_link_a_manager_meets_stays_below_the_path(string start, bool isTaken)
    {
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var crawl = new Crawl(manager.Client, Home, isTaken);
        await crawl.RunAsync(Most, Home + start);
        Assert.Empty(crawl.Faults);
        Assert.True(crawl.Visited.Count > 60, $"{crawl.Visited.Count} pages only");
    }

    [Fact]
    public async Task Who_must_sign_in_comes_back_to_where_they_wanted_to_go()
    {
        var address = await host.Given.AddressOfAsync(await host.Given.PersonAsync());
        var visitor = host.Stranger();
        var asked = await visitor.OpenAsync(Home + "/en/me/edit");
        Assert.StartsWith(Home + "/en/sign-in?", asked.RedirectsTo, StringComparison.Ordinal);
        var done = await (await asked.FollowAsync())
            .Form("Sign in")
            .Fill("E-mail address", address)
            .Fill("Password", Given.Password)
            .SendAsync();
        Assert.Equal(Home + "/en/me/edit", done.Shows(HttpStatusCode.Redirect).RedirectsTo);
        // What else lives on the host, a second Labinov for practice say, never sees the visit.
        Assert.All(
            done.Response.Headers.GetValues("Set-Cookie"),
            cookie => Assert.Contains($"path={Home};", cookie, StringComparison.Ordinal)
        );
        var page = (await done.FollowAsync()).Shows(HttpStatusCode.OK);
        var saved = await page.Form("Save").SendAsync();
        Assert.StartsWith(Home + "/en/people/", saved.RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_does_not_exist_leads_back_into_the_house()
    {
        var crawl = new Crawl(host.Stranger().Client, Home, isTaken: true);
        await crawl.RunAsync(Most, Home + "/tidak-ada");
        Assert.All(
            crawl.Faults,
            fault => Assert.Matches($"^404 {Home}(/en)?/tidak-ada ", fault) // in both languages
        );
        Assert.True(crawl.Visited.Count > 30, $"{crawl.Visited.Count} pages only");
    }

    [Theory]
    [InlineData(null, "http://localhost/labinov/enter/x")]
    [InlineData("https://x.go.id/labinov", "https://x.go.id/labinov/enter/x")]
    [InlineData("https://x.go.id/labinov/", "https://x.go.id/labinov/enter/x")]
    public async Task Links_that_leave_the_house_begin_with_its_address(string? url, string link)
    {
        await using var named = new LabHost
        {
            Settings = { ["Labinov:PathBase"] = Home, ["Labinov:Url"] = url ?? "" },
        };
        await named.InitializeAsync();
        Assert.Equal(link, named.Services.GetRequiredService<IHomeAddress>().To("/enter/x"));
    }

    [Fact]
    public async Task The_link_in_a_mail_leads_below_the_path()
    {
        await using var named = new LabHost
        {
            Settings = { ["Labinov:PathBase"] = Home, ["Labinov:Url"] = "https://x.go.id/labinov" },
        };
        await named.InitializeAsync();
        var address = await named.Given.AddressOfAsync(await named.Given.PersonAsync());
        var asked = await named.Stranger().PostAsync(Home + "/forgot", ("Email", address));
        asked.Shows(HttpStatusCode.OK);
        await using var db = named.Db();
        var letter = await db.Letters.SingleAsync(letter => letter.To == address);
        Assert.Contains(
            "https://x.go.id/labinov" + Inviting.PathIn(letter.Text),
            letter.Text,
            StringComparison.Ordinal
        );
        var opened = await named.Stranger().OpenAsync(Home + Inviting.PathIn(letter.Text));
        opened.Shows(HttpStatusCode.OK);
    }
}
