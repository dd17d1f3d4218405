using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;

namespace Labinov.Ui.Tags;

/// <summary><c>&lt;error-summary /&gt;</c>: what is wrong, each line a link to its field. Draws nothing when all is well.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTag(IHtmlHelper html) : PartTag(html)
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ViewContext.ModelState.IsValid
            ? Nothing(output)
            : DrawAsync(
                output,
                "ErrorSummary",
                new ErrorList(ViewContext.ModelState, ViewContext.HttpContext)
            );
}

/// <summary><c>&lt;flash /&gt;</c>: the sentence that survived a redirect.</summary>
[HtmlTargetElement("flash", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FlashTag(IHtmlHelper html, IOptions<CookieTempDataProviderOptions> said)
    : PartTag(html)
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        // Without the cookie nothing waits to be told; asking for it would make every public page set a cookie and spoil its caching.
        ViewContext.HttpContext.Request.Cookies.ContainsKey(said.Value.Cookie.Name!)
            ? DrawAsync(output, "Flash", new object())
            : Nothing(output);
}

/// <summary>
/// <c>&lt;pager newer="…" older="…" /&gt;</c>: links that keep the present query and set <c>after</c> (older) or <c>before</c> (newer).
/// </summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTag(IHtmlHelper html) : PartTag(html)
{
    public string? Newer { get; set; }
    public string? Older { get; set; }

    /// <summary>Key of a name, where a page has two lists.</summary>
    public string Label { get; set; } = "ui.pager";

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        return DrawAsync(
            output,
            "Pager",
            new PagerPart(With(request, "before", Newer), With(request, "after", Older), Label)
        );
    }

    private static string? With(HttpRequest request, string name, string? key)
    {
        if (string.IsNullOrEmpty(key)) // Razor hands an empty text where the page had none
        {
            return null;
        }

        var query = QueryString.Create(
            request.Query.Where(pair => pair.Key is not ("after" or "before"))
        );
        return request.PathBase + request.Path + query.Add(name, key).ToUriComponent();
    }
}

public sealed record PagerPart(string? Newer, string? Older, string Label);

/// <summary><c>&lt;stage-path petals="…" /&gt;</c>: the 5D around Documentation.</summary>
[HtmlTargetElement("stage-path", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StagePathTag(IHtmlHelper html) : PartTag(html)
{
    public IReadOnlyList<Petal> Petals { get; set; } = [];

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        DrawAsync(output, "StagePath", Petals);
}

/// <summary><c>&lt;funnel title="…" steps="…" /&gt;</c>.</summary>
[HtmlTargetElement("funnel", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FunnelTag(IHtmlHelper html) : PartTag(html)
{
    /// <summary>Already written for the reader.</summary>
    public string Title { get; set; } = "";
    public IReadOnlyList<Figure> Steps { get; set; } = [];

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        DrawAsync(output, "Funnel", new ChartPart(Title, Steps));
}

/// <summary><c>&lt;bar-chart title="…" bars="…" /&gt;</c>, with its numbers as a table behind.</summary>
[HtmlTargetElement("bar-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BarChartTag(IHtmlHelper html) : PartTag(html)
{
    public string Title { get; set; } = "";
    public IReadOnlyList<Figure> Bars { get; set; } = [];

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        DrawAsync(output, "BarChart", new ChartPart(Title, Bars));
}

/// <summary><c>&lt;line-chart title="…" points="…" /&gt;</c>, with its numbers as a table behind.</summary>
[HtmlTargetElement("line-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LineChartTag(IHtmlHelper html) : PartTag(html)
{
    public string Title { get; set; } = "";
    public IReadOnlyList<Figure> Points { get; set; } = [];

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        DrawAsync(output, "LineChart", new ChartPart(Title, Points));
}

public sealed record ChartPart(string Title, IReadOnlyList<Figure> Figures)
{
    public long Greatest => Figures.Count == 0 ? 0 : Figures.Max(figure => figure.Value);
}

/// <summary><c>&lt;tile-map title="…" tiles="…" /&gt;</c>: the 38 provinces, and the same figures as a table.</summary>
[HtmlTargetElement("tile-map", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TileMapTag(IHtmlHelper html) : PartTag(html)
{
    public string Title { get; set; } = "";
    public IReadOnlyList<Tile> Tiles { get; set; } = [];

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        DrawAsync(output, "TileMap", new TileMapPart(Title, Tiles));
}

public sealed record TileMapPart(string Title, IReadOnlyList<Tile> Tiles);

/// <summary><c>&lt;timeline moments="…" /&gt;</c>.</summary>
[HtmlTargetElement("timeline", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TimelineTag(IHtmlHelper html) : PartTag(html)
{
    public IReadOnlyList<Moment> Moments { get; set; } = [];

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        DrawAsync(output, "Timeline", Moments);
}

/// <summary><c>&lt;section-links label="…" links="…" /&gt;</c>: the rooms of one thing.</summary>
[HtmlTargetElement("section-links", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SectionLinksTag(IHtmlHelper html) : PartTag(html)
{
    /// <summary>Key of what the links are called together.</summary>
    public string Label { get; set; } = "";
    public IReadOnlyList<SectionLink> Links { get; set; } = [];

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        DrawAsync(output, "SectionLinks", new SectionLinksPart(Label, Links));
}

public sealed record SectionLinksPart(string Label, IReadOnlyList<SectionLink> Links);

/// <summary><c>&lt;job-progress done="…" total="…" words="…" /&gt;</c>: how far a long job is; words get both numbers.</summary>
[HtmlTargetElement("job-progress", TagStructure = TagStructure.WithoutEndTag)]
public sealed class JobProgressTag(IHtmlHelper html) : PartTag(html)
{
    public long Done { get; set; }
    public long Total { get; set; }
    public string Words { get; set; } = "";

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        DrawAsync(output, "JobProgress", new JobProgressPart(Done, Total, Words));
}

public sealed record JobProgressPart(long Done, long Total, string Words);

/// <summary><c>&lt;empty words="…"&gt;one next act&lt;/empty&gt;</c>: why there is nothing here, and what to do next.</summary>
[HtmlTargetElement("empty", Attributes = "words")]
public sealed class EmptyTag(IHtmlHelper html) : PartTag(html)
{
    /// <summary>Key of the sentence.</summary>
    public string Words { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var act = await output.GetChildContentAsync();
        await DrawAsync(output, "Empty", new EmptyPart(Words, act));
    }
}

public sealed record EmptyPart(string Words, TagHelperContent Act);
