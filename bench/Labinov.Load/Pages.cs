using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Labinov.Load;

/// <param name="IsInside">Only for whoever has signed in.</param>
/// <param name="IsRanked">A ranked search looks at many documents: no limit of blocks is set for it.</param>
internal sealed record PageToMeasure(
    string Name,
    string Path,
    bool IsInside = false,
    bool IsRanked = false
);

/// <summary>The pages that <c>docs/performance.md</c> speaks of; real addresses are read off the product itself.</summary>
internal static class Pages
{
    private const int Deep = 5;

    public static async Task<List<PageToMeasure>> FindAsync(Uri address)
    {
        using var stranger = new Visitor(address, anew: true);
        var gallery = await stranger.OpenAsync("/innovations");
        var deep = gallery;
        for (var i = 0; i < Deep && Next(deep) is { } next; i++)
        {
            deep = await stranger.OpenAsync(next);
        }

        var labs = await stranger.OpenAsync("/labs");
        return
        [
            new("Front door", "/"),
            new("Gallery", "/innovations"),
            new($"Gallery, {Deep} pages on", Next(deep) ?? "/innovations"),
            new(
                "Gallery, province and kind, by title",
                "/innovations?province=35&kind=process&sort=title"
            ),
            new("One innovation", First(gallery, "ul.rows a")),
            new("Search: a common word", "/innovations?q=pelayanan", IsRanked: true),
            new("Search: three words", "/innovations?q=antrean+pasien+puskesmas", IsRanked: true),
            new("Search: mistyped", "/innovations?q=perizinaan+posyadnu", IsRanked: true),
            new(
                "Search with filters, newest first",
                "/innovations?q=kesehatan&province=35&kind=process&sort=newest",
                IsRanked: true
            ),
            new("Labs", "/labs"),
            new("One lab", First(labs, "main ul.rows a, main table a")),
            new("One region", "/regions/72.09/tojo-una-una"),
            new("Units, searched", "/units?q=dinas+kesehatan"),
            new("Desk", "/desk", IsInside: true),
            new("Ideas, inside", "/ideas", IsInside: true),
            new("Ideas, inside, searched", "/ideas?q=pelayanan", IsInside: true, IsRanked: true),
        ];
    }

    private static string? Next(IHtmlDocument page) =>
        page.QuerySelector("a[rel=next]")?.GetAttribute("href");

    private static string First(IHtmlDocument page, string selector) =>
        page.QuerySelector(selector)?.GetAttribute("href")
        ?? throw new InvalidOperationException("No link: " + selector);
}
