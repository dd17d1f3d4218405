using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Labinov.Ui.Tags;

/// <summary><c>&lt;weave /&gt;</c> as the first thing inside <c>&lt;section class="hero"&gt;</c>: the kawung lattice behind its words.</summary>
[HtmlTargetElement("weave", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WeaveTag(IHtmlHelper html) : PartTag(html)
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        DrawAsync(output, "Weave", new object());
}
