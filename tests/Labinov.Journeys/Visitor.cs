using System.Globalization;
using System.Text.RegularExpressions;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.Playwright;
using ProductWords = Labinov.Ui.Words.Words;

namespace Labinov.Journeys;

/// <summary>A person at a browser, who finds things by what is written on them, in their own language.</summary>
public sealed partial class Visitor : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Indonesian = ProductWords.Read("id");
    private static readonly Dictionary<string, string> English = ProductWords.Read("en");
    private readonly IBrowserContext context;
    private readonly List<string> troubles = [];
    private ICDPSession? finger;

    internal Visitor(IBrowserContext context, IPage page, Combination how, string address)
    {
        (this.context, Page, How) = (context, page, how);
        page.Console += (_, message) =>
            Note(
                message.Type is "error" or "warning",
                $"console: {message.Text} ({message.Location})"
            );
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.Request += (_, request) =>
            Note(
                !request.Url.StartsWith(address, StringComparison.Ordinal)
                    && !IsInPlace(request.Url),
                $"left the machine: {request.Url}"
            );
        page.Response += (_, response) =>
            Note(response.Status >= 500, $"{response.Status}: {response.Url}");
    }

    public IPage Page { get; }

    public Combination How { get; }

    /// <summary>Errors in the console (a broken content security policy speaks there), answers 5xx, requests to elsewhere.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    /// <summary>The text of a key in the visitor's language.</summary>
    public string Text(string key, params object[] args)
    {
        var words = How.Language == "en" ? English : Indonesian;
        Assert.True(words.TryGetValue(key, out var text), $"no words for {key}");
        var culture = CultureInfo.GetCultureInfo(How.Language == "en" ? "en-GB" : "id-ID");
        return args.Length == 0 ? text : string.Format(culture, text, args);
    }

    /// <summary>An address of the product in the visitor's language.</summary>
    public string At(string path) => (How.Language == "en" ? "/en" : "") + path;

    public async Task<IResponse> OpenAsync(string path) => (await Page.GotoAsync(At(path)))!;

    /// <summary>As in a hall without a signal: every page and script of this browser.</summary>
    public Task LoseLineAsync() => context.SetOfflineAsync(true);

    public Task FindLineAsync() => context.SetOfflineAsync(false);

    /// <summary>Signs in with the sample account of the role.</summary>
    public async Task SignInAsync(Role role)
    {
        await OpenAsync(PeopleLinks.SignIn);
        await FillAsync("people.email", SampleAccounts.AddressOf(role));
        await FillAsync("people.password", SampleAccounts.Password);
        await PressAsync("people.sign-in.do");
        await Assertions.Expect(Page).Not.ToHaveURLAsync(new Regex("/sign-in"));
    }

    /// <summary>The addresses in the menus at the top.</summary>
    public async Task<IEnumerable<string>> MenuAsync() =>
        await Page.Locator("body > header a[href^='/']")
            .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

    public Task FillAsync(string label, string value) => Field(label).FillAsync(value);

    /// <summary>The field whose label begins so; "(optional)" may follow.</summary>
    public ILocator Field(string label) =>
        Page.Locator("main")
            .GetByLabel(new Regex("^\\s*" + Regex.Escape(Text(label))))
            .And(Page.Locator("input, textarea, select"))
            .First;

    public Task PressAsync(string button) =>
        Page.Locator("main")
            .GetByRole(AriaRole.Button, new() { Name = Text(button), Exact = true })
            .First.ClickAsync();

    public Task FollowAsync(string link) =>
        Page.GetByRole(AriaRole.Link, new() { Name = Text(link), Exact = true }).First.ClickAsync();

    /// <summary>Follows a link that leads to a file; says where the file lies.</summary>
    public async Task<string> DownloadAsync(string link)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => FollowAsync(link));
        return await download.PathAsync();
    }

    /// <summary>Waits until the page says it, with figures and names in it.</summary>
    public Task SeesAsync(string key, params object[] args) =>
        Assertions.Expect(Page.Locator("main")).ToContainTextAsync(Text(key, args));

    /// <summary>Walks out of reach of the network, or back into it.</summary>
    public Task LoseLineAsync(bool isLost) => context.SetOfflineAsync(isLost);

    /// <summary>One finger as the browser feels it.</summary>
    /// <param name="what"><c>touchStart</c>, <c>touchMove</c> or <c>touchEnd</c>.</param>
    /// <param name="at">Where; nowhere once it is lifted.</param>
    public async Task TouchAsync(string what, params (float X, float Y)[] at)
    {
        finger ??= await context.NewCDPSessionAsync(Page);
        await finger.SendAsync(
            "Input.dispatchTouchEvent",
            new()
            {
                ["type"] = what,
                ["touchPoints"] = at.Select(point => new { x = point.X, y = point.Y }).ToArray(),
            }
        );
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void Note(bool isTrouble, string what)
    {
        if (isTrouble)
        {
            troubles.Add(what);
        }
    }

    private static bool IsInPlace(string url) =>
        url.StartsWith("data:", StringComparison.Ordinal)
        || url.StartsWith("blob:", StringComparison.Ordinal);
}
