using System.Collections;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using QRCoder;

namespace Labinov.Ui.Tags;

/// <summary>
/// <c>&lt;qr text="https://…" /&gt;</c>: a QR code as one path of an inline SVG, dark on white in every colour scheme and on paper, with the
/// quiet border that readers need.
/// </summary>
[HtmlTargetElement("qr", Attributes = "text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class QrTag(IStringLocalizer words) : TagHelper
{
    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var code = QRCodeGenerator.GenerateQrCode(Text, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count;
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "qr");
        output.Attributes.SetAttribute("viewBox", $"0 0 {size} {size}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", words["ui.qr"].Value);
        output.Content.SetHtmlContent(
            $"<path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path fill=\"#000\" d=\"{Path(code.ModuleMatrix)}\"/>"
        );
    }

    // Each run of dark modules of a row is one bar.
    private static string Path(List<BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                var from = x;
                while (x < rows[y].Count && rows[y][x])
                {
                    x++;
                }

                if (x > from)
                {
                    path.Append(
                        CultureInfo.InvariantCulture,
                        $"M{from} {y}h{x - from}v1h-{x - from}z"
                    );
                }
            }
        }

        return path.ToString();
    }
}
