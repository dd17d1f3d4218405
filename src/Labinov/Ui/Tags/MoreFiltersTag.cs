using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Labinov.Ui.Tags;

/// <summary>
/// <c>&lt;more-filters&gt;fields&lt;/more-filters&gt;</c>: what narrows a list beside its search. Folded on a phone until one of them is
/// set; on a wide screen nothing is folded.
/// </summary>
[HtmlTargetElement("more-filters")]
public sealed class MoreFiltersTag(IHtmlHelper html) : PartTag(html)
{
    // The search stands outside, an order narrows nothing, a page of the list is not a choice.
    private static readonly HashSet<string> NeverFolded = new(StringComparer.OrdinalIgnoreCase)
    {
        "q",
        "of",
        "sort",
        "before",
        "after",
    };

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var isSet = ViewContext.HttpContext.Request.Query.Any(pair =>
            !NeverFolded.Contains(pair.Key) && !string.IsNullOrWhiteSpace(pair.Value)
        );
        var fields = await output.GetChildContentAsync();
        await DrawAsync(output, "MoreFilters", new MoreFiltersPart(isSet, fields));
    }
}

public sealed record MoreFiltersPart(bool IsOpen, TagHelperContent Fields);
