using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Labinov.Ui.Tags;

/// <summary>A tag in front, a partial of <c>Ui/Parts</c> behind.</summary>
public abstract class PartTag(IHtmlHelper html) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected async Task DrawAsync(TagHelperOutput output, string part, object model)
    {
        ArgumentNullException.ThrowIfNull(output);
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(
            await html.PartialAsync($"/Ui/Parts/_{part}.cshtml", model, null)
        );
    }

    /// <summary>When there is nothing to show.</summary>
    protected static Task Nothing(TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
