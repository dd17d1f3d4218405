using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Labinov.Ui.Tags;

/// <summary>
/// A page that asks before something that is not undone by one press; it acts by POST to its own address:
/// <c>&lt;confirm question="…" means="…" button="…" back="…" danger="true"&gt;hidden inputs and fields&lt;/confirm&gt;</c>.
/// Texts are already in the reader's language.
/// </summary>
[HtmlTargetElement("confirm", Attributes = "question,button,back")]
public sealed class ConfirmTag(IHtmlHelper html) : PartTag(html)
{
    /// <summary>The heading of the page.</summary>
    public string Question { get; set; } = "";

    /// <summary>What will happen, and what stays.</summary>
    public string? Means { get; set; }

    /// <summary>A verb: "Tarik ide ini".</summary>
    public string Button { get; set; } = "";

    /// <summary>Where one goes who does not want to; with language prefix.</summary>
    public string Back { get; set; } = "";

    /// <summary>Instead of "Batal, kembali".</summary>
    public string? BackText { get; set; }

    public bool Danger { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var inside = await output.GetChildContentAsync();
        await DrawAsync(
            output,
            "Confirm",
            new ConfirmPart(Question, Means, Button, Back, BackText, Danger, inside)
        );
    }
}

public sealed record ConfirmPart(
    string Question,
    string? Means,
    string Button,
    string Back,
    string? BackText,
    bool IsDanger,
    TagHelperContent Inside
);
