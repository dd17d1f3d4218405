using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Labinov.Ui.Tags;

/// <summary>Tells the fields inside <c>&lt;form method="get"&gt;</c> that they only ask: nothing there is compulsory, so nothing is called optional.</summary>
[HtmlTargetElement("form", Attributes = "[method='get']")]
public sealed class AskingFormTag : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Items[typeof(AskingFormTag)] = true;
    }
}
