using System.Reflection;
using System.Text.RegularExpressions;
using Labinov.Data;
using Microsoft.AspNetCore.Razor.Hosting;
using Microsoft.Playwright;

namespace Labinov.Journeys;

/// <summary>The pages that a visitor can reach by links, one of each kind: one lab, one innovation, one list.</summary>
internal sealed partial class Walk(Visitor visitor, HashSet<string> seen)
{
    private readonly Queue<(string Path, string From)> waiting = new();

    /// <summary>Addresses of pages, without host.</summary>
    public List<string> Pages { get; } = [];

    /// <summary>Links that lead nowhere, and where they stand.</summary>
    public List<string> DeadLinks { get; } = [];

    /// <param name="seen">Kinds of pages that need not be visited again; grows.</param>
    public static async Task<Walk> FromAsync(
        Visitor visitor,
        IEnumerable<string> paths,
        HashSet<string>? seen = null
    )
    {
        var walk = new Walk(visitor, seen ?? new HashSet<string>(StringComparer.Ordinal));
        foreach (var path in paths)
        {
            walk.waiting.Enqueue((path, "here"));
        }

        while (walk.waiting.TryDequeue(out var link))
        {
            await walk.VisitAsync(link.Path, link.From);
        }

        return walk;
    }

    private async Task VisitAsync(string path, string from)
    {
        if (!seen.Add(KindOf(path)))
        {
            return;
        }

        var answer = await visitor.Page.APIRequest.GetAsync(
            path,
            new APIRequestContextOptions { MaxRedirects = 0 }
        );
        if (answer.Headers.TryGetValue("location", out var to))
        {
            waiting.Enqueue((to, path));
        }
        else if (!answer.Ok)
        {
            DeadLinks.Add($"{from}: a link leads to {path}, which answers {answer.Status}");
        }
        else if (answer.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal))
        {
            Pages.Add(path);
            foreach (var link in LinksOf(await answer.TextAsync()))
            {
                waiting.Enqueue((link, path));
            }
        }
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
        var parts = route.Split('/').Select(part => Words.Contains(part) ? part : "#").ToList();
        // A name behind a number is there for people only.
        if (parts is [.., "#", "#"])
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts) + "?" + string.Join('&', names);
    }

    /// <summary>What stands for itself in the address of any page; everything else is the number, code or name of a thing.</summary>
    private static readonly HashSet<string> Words =
    [
        "",
        "en",
        .. typeof(LabinovDb)
            .Assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
            .SelectMany(page => page.Type.GetCustomAttributes<RazorCompiledItemMetadataAttribute>())
            .Where(said => said.Key == "RouteTemplate")
            .SelectMany(said => said.Value.Split('/')),
    ];

    private static IEnumerable<string> LinksOf(string html) =>
        Link()
            .Matches(html)
            .Select(match => System.Net.WebUtility.HtmlDecode(match.Groups["to"].Value))
            .Where(to =>
                !to.StartsWith("/language/", StringComparison.Ordinal)
                && !to.StartsWith("//", StringComparison.Ordinal)
            );

    [GeneratedRegex("<a\\b[^>]*\\shref=\"(?<to>/[^\"#]*)")]
    private static partial Regex Link();
}
