using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Labinov.Ui.Tags;

/// <summary>
/// The lines of the error summary, written only when the whole page is: by then every field has told its label, so each line names its
/// field, leads to it, and stands in the order of the form.
/// </summary>
public sealed class ErrorList(ModelStateDictionary state, HttpContext http) : IHtmlContent
{
    private static readonly object Key = new();

    /// <summary>Called by every field as it is drawn, also by a part that asks in its own way.</summary>
    public static void Drawn(HttpContext http, string name, string label) =>
        Fields(http)[name] = label;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var fields = Fields(http);
        var order = fields.Keys.ToList();
        foreach (
            var (name, entry) in state
                .Where(pair => pair.Value?.Errors.Count > 0)
                .OrderBy(pair => order.IndexOf(pair.Key))
        )
        {
            foreach (var error in entry!.Errors)
            {
                var line = new TagBuilder("li");
                if (fields.TryGetValue(name, out var label))
                {
                    line.InnerHtml.AppendHtml(
                        Link(name, $"{label.TrimEnd('?')}: {error.ErrorMessage}")
                    );
                }
                else
                {
                    line.InnerHtml.Append(error.ErrorMessage);
                }

                line.WriteTo(writer, encoder);
            }
        }
    }

    private static TagBuilder Link(string name, string text)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(name, "-");
        link.InnerHtml.Append(text);
        return link;
    }

    // A dictionary that only grows keeps the order in which fields were drawn.
    private static Dictionary<string, string> Fields(HttpContext http) =>
        (Dictionary<string, string>)(
            http.Items[Key] ??= new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        );
}
