using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Labinov.Tests.House;

/// <summary>
/// Goes from link to link as a browser that sees the installation below <paramref name="home"/> of its host, and notes every address that
/// leads out of it or nowhere.
/// </summary>
/// <param name="isTaken">The proxy takes <paramref name="home"/> away before it asks.</param>
internal sealed partial class Crawl(HttpClient client, string home, bool isTaken)
{
    private static readonly Uri Host = new("http://localhost/");
    private static readonly string[] Asked = ["href", "src", "poster", "srcset", "xlink:href"];
    private static readonly string[] Sent = ["action", "formaction", "data-options"];
    private readonly Queue<(Uri To, string From)> open = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public List<string> Faults { get; } = [];

    public List<Uri> Visited { get; } = [];

    /// <param name="most">Pages at most; of pages that differ by numbers only, one is opened.</param>
    public async Task RunAsync(int most, params string[] starts)
    {
        foreach (var start in starts)
        {
            Meet(start, Host, "start");
        }

        while (Visited.Count < most && open.TryDequeue(out var next))
        {
            Visited.Add(next.To);
            await OpenAsync(next.To, next.From);
        }
    }

    private async Task OpenAsync(Uri to, string from)
    {
        var path = to.PathAndQuery;
        using var answer = await client.GetAsync(isTaken ? Without(path) : path);
        if ((int)answer.StatusCode >= 400)
        {
            Faults.Add($"{(int)answer.StatusCode} {path} (from {from})");
        }

        if (answer.Headers.Location is { } location)
        {
            Meet(location.OriginalString, to, $"{path} Location");
        }

        var type = answer.Content.Headers.ContentType?.MediaType ?? "";
        if (type is not ("application/xml" or "application/atom+xml" or "application/json"))
        {
            if (!type.StartsWith("text/", StringComparison.Ordinal))
            {
                return;
            }
        }

        var body = await answer.Content.ReadAsStringAsync();
        foreach (Match absolute in Absolute().Matches(body))
        {
            Meet(absolute.Value, to, path);
        }

        switch (type)
        {
            case "text/html":
                Read(await new HtmlParser().ParseDocumentAsync(body), to);
                break;
            case "text/css":
                foreach (Match url in CssUrl().Matches(body))
                {
                    Meet(url.Groups[1].Value, to, path);
                }

                break;
            case "text/javascript":
                foreach (Match text in ScriptPath().Matches(body))
                {
                    Faults.Add($"{text.Value} in {path}");
                }

                break;
        }
    }

    private void Read(IDocument page, Uri at)
    {
        foreach (var element in page.All)
        {
            foreach (var name in Asked)
            {
                foreach (var address in Split(name, element.GetAttribute(name)))
                {
                    Meet(address, at, at.PathAndQuery);
                }
            }

            var isGet =
                element.LocalName == "form" && element.GetAttribute("method") is null or "get";
            foreach (var name in Sent)
            {
                if (element.GetAttribute(name) is { Length: > 0 } address)
                {
                    Meet(address, at, at.PathAndQuery, follow: isGet && name == "action");
                }
            }
        }
    }

    private static IEnumerable<string> Split(string name, string? value) =>
        string.IsNullOrEmpty(value) ? []
        : name == "srcset" ? value.Split(',').Select(part => part.Trim().Split(' ')[0])
        : [value];

    private void Meet(string address, Uri at, string from, bool follow = true)
    {
        if (!Uri.TryCreate(at, address, out var to) || to.Authority != Host.Authority)
        {
            return;
        }

        if (
            to.AbsolutePath != home
            && !to.AbsolutePath.StartsWith(home + "/", StringComparison.Ordinal)
        )
        {
            Faults.Add($"{address} on {from} leads out of {home}");
            return;
        }

        if (follow && seen.Add(KindOf(to)))
        {
            open.Enqueue((to, from));
        }
    }

    private string Without(string path) =>
        path[home.Length..] is ['/', ..] rest ? rest : "/" + path[home.Length..];

    private static string KindOf(Uri to)
    {
        var names = to.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=')[0]);
        return Digits().Replace(to.AbsolutePath, "#") + "?" + string.Join('&', names.Order());
    }

    [GeneratedRegex(@"https?://localhost(:\d+)?(/[^\s""'<>\\)]*)?")]
    private static partial Regex Absolute();

    [GeneratedRegex(@"url\(\s*[""']?([^#""')][^""')]*)")]
    private static partial Regex CssUrl();

    [GeneratedRegex(@"[""'`]/[a-z][^""'`]*")]
    private static partial Regex ScriptPath();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
