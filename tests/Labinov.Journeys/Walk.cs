using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Labinov.Journeys;

/// <summary>Finds the pages that a visitor can reach by links, one of each kind: one lab, one innovation, one list.</summary>
internal static partial class Walk
{
    /// <param name="from">Addresses to begin with, in the visitor's language.</param>
    /// <param name="deep">Follow the links of what was found, too.</param>
    /// <returns>Addresses of pages, without host; dead links are told by the visitor's own assertion.</returns>
    public static async Task<IReadOnlyList<string>> PagesAsync(
        Visitor visitor,
        IEnumerable<string> from,
        bool deep = true
    )
    {
        var waiting = new Queue<string>(from);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pages = new List<string>();
        while (waiting.TryDequeue(out var path))
        {
            if (!seen.Add(KindOf(path)))
            {
                continue;
            }

            var answer = await visitor.Page.APIRequest.GetAsync(
                path,
                new APIRequestContextOptions { MaxRedirects = 0 }
            );
            if (answer.Headers.TryGetValue("location", out var to))
            {
                waiting.Enqueue(to);
                continue;
            }

            Assert.True(answer.Ok, $"a link leads to {path}, which answers {answer.Status}");
            if (!answer.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal))
            {
                continue;
            }

            pages.Add(path);
            if (deep)
            {
                foreach (var link in LinksOf(await answer.TextAsync()))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        return pages;
    }

    /// <summary>Two addresses are of one kind when they differ only in numbers, names and values of filters.</summary>
    private static string KindOf(string path)
    {
        var (route, query) = path.Split('#')[0].Split('?') is [var head, var tail]
            ? (head, tail)
            : (path.Split('#')[0], "");
        var names = query
            .Split('&')
            .Select(pair => pair.Split('=')[0])
            .Where(name => name.Length > 0)
            .Order(StringComparer.Ordinal);
        return NumberAndName().Replace(route, "/#") + "?" + string.Join('&', names);
    }

    private static IEnumerable<string> LinksOf(string html) =>
        Link()
            .Matches(html)
            .Select(match => System.Net.WebUtility.HtmlDecode(match.Groups["to"].Value))
            .Where(to =>
                !to.StartsWith("/language/", StringComparison.Ordinal)
                && !to.StartsWith("//", StringComparison.Ordinal)
            );

    [GeneratedRegex(@"/[0-9][0-9.]*(/[^/?]+)?")]
    private static partial Regex NumberAndName();

    [GeneratedRegex("<a\\b[^>]*\\shref=\"(?<to>/[^\"#]*)")]
    private static partial Regex Link();
}
