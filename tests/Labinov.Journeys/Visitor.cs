using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ProductWords = Labinov.Ui.Words.Words;

namespace Labinov.Journeys;

/// <summary>A person at a browser, who finds things by what is written on them, in their own language.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Indonesian = ProductWords.Read("id");
    private static readonly Dictionary<string, string> English = ProductWords.Read("en");
    private static readonly AxeRunOptions Wcag22 = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    private readonly IBrowserContext context;
    private readonly string address;
    private readonly List<string> troubles = [];

    internal Visitor(IBrowserContext context, IPage page, Combination how, string address)
    {
        (this.context, Page, How, this.address) = (context, page, how, address);
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
        var culture = CultureInfo.GetCultureInfo(How.Language == "en" ? "en-GB" : "id-ID");
        var words = How.Language == "en" ? English : Indonesian;
        Assert.True(words.TryGetValue(key, out var text), $"no words for {key}");
        return args.Length == 0 ? text : string.Format(culture, text, args);
    }

    /// <summary>Opens an address of the product in the visitor's language.</summary>
    public async Task<IResponse> OpenAsync(string path) =>
        (await Page.GotoAsync((How.Language == "en" ? "/en" : "") + path))!;

    public Task FillAsync(string label, string value) => Field(label).FillAsync(value);

    /// <summary>The field whose label begins so; "(optional)" may follow.</summary>
    public ILocator Field(string label) =>
        Page.Locator("main").GetByLabel(new Regex("^\\s*" + Regex.Escape(Text(label)))).First;

    public Task PressAsync(string button) => ButtonNamed(button).ClickAsync();

    public ILocator ButtonNamed(string button) =>
        Page.GetByRole(AriaRole.Button, new() { Name = Text(button), Exact = true }).First;

    public Task FollowAsync(string link) =>
        Page.GetByRole(AriaRole.Link, new() { Name = Text(link), Exact = true }).First.ClickAsync();

    /// <summary>What axe finds wrong on the page, one line each.</summary>
    public async Task<IEnumerable<string>> BarriersAsync()
    {
        var result = await Page.RunAxe(Wcag22);
        return result.Violations.SelectMany(rule =>
            rule.Nodes.Select(node => $"{rule.Id}: {node.Html} ({rule.Help})")
        );
    }

    /// <summary>How many pixels the page is wider than the window.</summary>
    public async Task<int> OverflowAsync(int width)
    {
        await Page.SetViewportSizeAsync(width, 800);
        return await Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
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
