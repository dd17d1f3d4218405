using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Labinov.Ui.Tags;

/// <summary>
/// <c>&lt;export-links /&gt;</c>: the present list, filtered as it is, as a file. The links keep the query and set <c>format</c>;
/// the page answers with <see cref="Sheet.Of"/>.
/// </summary>
[HtmlTargetElement("export-links", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ExportTag(IHtmlHelper html) : PartTag(html)
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        return DrawAsync(
            output,
            "ExportLinks",
            new ExportPart(As(request, "xlsx"), As(request, "csv"))
        );
    }

    private static string As(HttpRequest request, string format) =>
        request.PathBase
        + request.Path
        + QueryString
            .Create(request.Query.Where(pair => pair.Key is not ("after" or "before" or "format")))
            .Add("format", format)
            .ToUriComponent();
}

public sealed record ExportPart(string Xlsx, string Csv);
