using System.Net;

namespace Labinov.Tests.House;

public sealed class OnlyOurFormsTests(LabHost host) : IClassFixture<LabHost>
{
    // Nothing lives here: 404 means that the form was let through to the rooms behind the door.
    private const string Beyond = "/nobody-lives-here";

    private Browser Saying(params (string Name, string Value)[] headers)
    {
        var browser = host.Stranger();
        browser.Client.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        foreach (var (name, value) in headers)
        {
            browser.Client.DefaultRequestHeaders.Add(name, value);
        }

        return browser;
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.NotFound)]
    [InlineData("Sec-Fetch-Site", "none", HttpStatusCode.NotFound)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost", HttpStatusCode.NotFound)]
    [InlineData("Origin", "http://localhost:8081", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://localhost", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://evil.localhost", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    public async Task The_browser_says_where_a_form_comes_from(
        string header,
        string value,
        HttpStatusCode status
    ) => (await Saying((header, value)).PostAsync(Beyond, ("a", "b"))).Shows(status);

    [Fact]
    public async Task A_browser_that_says_nothing_gets_its_form_back_and_sends_it_once_more()
    {
        var browser = Saying();
        var again = await browser.PostAsync(
            Beyond,
            ("Judul", "Bank \"Sampah\" <i>"),
            ("Kata", "a\nb")
        );
        again.Shows(HttpStatusCode.BadRequest);
        Assert.Equal(
            "Bank \"Sampah\" <i>",
            again.Document.QuerySelector("input[name=Judul]")?.GetAttribute("value")
        );
        (await again.Form("Kirim sekali lagi").SendAsync()).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_token_opens_only_the_address_that_it_was_made_for()
    {
        var browser = Saying();
        var again = await browser.PostAsync(Beyond, ("a", "b"));
        var token = again.Document.QuerySelector("input[name=__ours]")!.GetAttribute("value")!;
        (await browser.PostAsync("/elsewhere", ("__ours", token))).Shows(HttpStatusCode.BadRequest);
        (await browser.PostAsync(Beyond, ("__ours", "forged"))).Shows(HttpStatusCode.BadRequest);
        (await browser.PostAsync(Beyond, ("__ours", token))).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_token_that_somebody_else_fetched_opens_nothing_in_this_browser()
    {
        var again = await Saying().PostAsync(Beyond, ("a", "b"));
        var token = again.Document.QuerySelector("input[name=__ours]")!.GetAttribute("value")!;
        (await Saying().PostAsync(Beyond, ("__ours", token))).Shows(HttpStatusCode.BadRequest);
        (await again.Form("Kirim sekali lagi").SendAsync()).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_not_a_form_and_says_nothing_is_refused()
    {
        var browser = Saying();
        using var json = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        var answer = await browser.Client.PostAsync(Beyond, json);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_to_send_once_more_speaks_the_language_of_the_address()
    {
        var again = await Saying().PostAsync("/en" + Beyond, ("a", "b"));
        Assert.Equal("en", again.Document.DocumentElement.GetAttribute("lang"));
        again.Form("Send once more");
    }
}
