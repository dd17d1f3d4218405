using System.Net;

namespace Labinov.Tests.Ui;

public sealed class LayoutTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData("/house/parts", "id")]
    [InlineData("/en/house/parts", "en")]
    public async Task A_page_has_a_skip_link_one_main_a_language_and_landmarks(
        string path,
        string language
    )
    {
        var page = await host.Stranger().OpenAsync(path);
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        var first = page.Document.Body!.QuerySelector("a")!;
        Assert.Equal("#main", first.GetAttribute("href"));
        Assert.Single(page.Document.QuerySelectorAll("main"));
        Assert.Single(page.Document.QuerySelectorAll("body > header"));
        Assert.Single(page.Document.QuerySelectorAll("body > footer"));
        Assert.Empty(page.Document.QuerySelectorAll("[style], script:not([src])"));
    }

    [Fact]
    public async Task A_page_has_one_first_heading()
    {
        var page = await host.Stranger().OpenAsync("/no-such-page");
        Assert.Single(page.Document.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task The_search_box_asks_the_gallery_in_the_same_language()
    {
        var page = await host.Stranger().OpenAsync("/en/house/parts");
        var form = page.Document.QuerySelector("header form[role=search]")!;
        Assert.Equal("/en/innovations", form.GetAttribute("action"));
        Assert.NotNull(form.QuerySelector("input[name=q]"));
    }

    [Fact]
    public async Task A_signed_in_person_finds_their_menu_and_the_way_out()
    {
        var person = await host.Given.PersonAsync(name: "Rina Wulandari");
        var page = await (await host.AsAsync(person)).OpenAsync("/house/parts");
        Assert.Contains(
            "Rina Wulandari",
            page.Document.QuerySelector(".me summary")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(page.Document.QuerySelector(".me form[action='/sign-out'] button"));
        Assert.Null(page.Document.QuerySelector("header a[href='/sign-in']"));
    }

    [Fact]
    public async Task Nothing_sets_a_cookie_on_a_page_that_a_stranger_only_reads()
    {
        var page = await host.Stranger().OpenAsync("/house/parts");
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_switch_goes_to_the_same_page_in_the_other_language_and_is_remembered_at_the_front_door()
    {
        var browser = host.Stranger();
        var page = await browser.OpenAsync("/house/parts?show=errors");
        var switched = await page.ClickAsync("English");
        Assert.Equal("/en/house/parts?show=errors", switched.RedirectsTo);
        Assert.Equal(
            "en",
            (await switched.FollowAsync()).Document.DocumentElement.GetAttribute("lang")
        );
        Assert.Equal("/en/", (await browser.OpenAsync("/")).RedirectsTo);
        var back = await (await browser.OpenAsync("/en/house/parts")).ClickAsync(
            "Bahasa Indonesia"
        );
        Assert.Equal("/house/parts", back.RedirectsTo);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("")]
    public async Task The_switch_never_leads_elsewhere(string to)
    {
        var page = await host.Stranger().OpenAsync($"/language/id?to={Uri.EscapeDataString(to)}");
        page.Shows(HttpStatusCode.Redirect);
        Assert.Equal("/", page.RedirectsTo);
    }

    [Theory]
    [InlineData("site.css", "text/css")]
    [InlineData("enhance.js", "text/javascript")]
    [InlineData("icons.svg", "image/svg+xml")]
    [InlineData("icon.svg", "image/svg+xml")]
    public async Task Files_are_kept_for_ever_under_a_name_with_a_fingerprint(
        string name,
        string type
    )
    {
        var browser = host.Stranger();
        var page = await browser.OpenAsync("/en/house/parts");
        var stem = name.Split('.')[0];
        var address = System.Text.RegularExpressions.Regex.Match(
            page.Body,
            $"\"(/{stem}\\.[a-z0-9]+\\.{name.Split('.')[1]})[\"#]",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
        Assert.True(address.Success, page.Body[..600]);
        using var request = new HttpRequestMessage(HttpMethod.Get, address.Groups[1].Value);
        request.Headers.Add("Accept-Encoding", "gzip");
        using var file = await browser.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal(type, file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("max-age=31536000, immutable", file.Headers.CacheControl!.ToString());
        Assert.Equal("gzip", Assert.Single(file.Content.Headers.ContentEncoding));
        Assert.InRange((await file.Content.ReadAsByteArrayAsync()).Length, 1, 12 * 1024);
    }

    [Fact]
    public async Task The_social_card_is_small_and_known_by_a_full_address()
    {
        var browser = host.Stranger();
        using var card = await browser.Client.GetAsync("/card.png");
        Assert.Equal(HttpStatusCode.OK, card.StatusCode);
        Assert.InRange((await card.Content.ReadAsByteArrayAsync()).Length, 1, 40 * 1024);
    }

    [Fact]
    public async Task A_page_is_compressed()
    {
        var browser = host.Stranger();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/house/parts");
        request.Headers.Add("Accept-Encoding", "br");
        using var page = await browser.Client.SendAsync(request);
        Assert.Equal("br", Assert.Single(page.Content.Headers.ContentEncoding));
        Assert.InRange((await page.Content.ReadAsByteArrayAsync()).Length, 1, 20 * 1024);
    }
}
