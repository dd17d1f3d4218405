using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Labinov.Ui.Tags;

/// <summary>
/// <c>&lt;found-instead typed="…" meant="…" /&gt;</c>: says above a list that a word found nothing and what was searched for in its place.
/// Draws nothing without one. The link keeps the present query and sets <c>exact</c>.
/// </summary>
[HtmlTargetElement("found-instead", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FoundInsteadTag(IHtmlHelper html) : PartTag(html)
{
    /// <summary>The words that found nothing.</summary>
    public IEnumerable<string> Typed { get; set; } = [];

    public IEnumerable<string> Meant { get; set; } = [];

    /// <summary>Searching exactly as typed could find something: other words are there, too.</summary>
    public bool MayInsist { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        return Typed.Any()
            ? DrawAsync(
                output,
                "FoundInstead",
                new FoundInsteadPart(
                    string.Join(", ", Typed),
                    string.Join(", ", Meant),
                    MayInsist ? Exactly(request) : null
                )
            )
            : Nothing(output);
    }

    private static string Exactly(HttpRequest request) =>
        request.PathBase
        + request.Path
        + QueryString
            .Create(request.Query.Where(pair => pair.Key is not ("after" or "before" or "exact")))
            .Add("exact", "1")
            .ToUriComponent();
}

public sealed record FoundInsteadPart(string Typed, string Meant, string? Exactly);
