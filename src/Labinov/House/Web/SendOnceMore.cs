using System.Text.Encodings.Web;
using Microsoft.Extensions.Localization;

namespace Labinov.House.Web;

/// <summary>The page for browsers that hide where a form comes from: everything typed is kept, one press sends it again.</summary>
/// <remarks>Built by hand because it must be drawn before routing has chosen a page; every value is encoded.</remarks>
public sealed class SendOnceMore(IStringLocalizer words)
{
    public async Task DrawAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var kept = form.Where(pair => pair.Key != OnlyOurForms.TokenField)
            .SelectMany(pair => pair.Value, (pair, value) => Hidden(pair.Key, value ?? ""))
            .Append(Hidden(OnlyOurForms.TokenField, (string)http.Items[OnlyOurForms.TokenField]!));
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(
            $"""
            <!doctype html><html lang="{Text(
                "house.lang"
            )}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>{Text(
                "house.once-more.title"
            )}</title><link rel="stylesheet" href="{http.Request.PathBase}/site.css">
            <main id="main"><h1>{Text("house.once-more.title")}</h1><p>{Text(
                "house.once-more.why"
            )}</p>
            <form method="post">{string.Concat(kept)}<button class="button">{Text(
                "house.once-more.send"
            )}</button></form></main></html>
            """,
            http.RequestAborted
        );
    }

    private string Text(string key) => HtmlEncoder.Default.Encode(words[key].Value);

    private static string Hidden(string name, string value) =>
        $"<input type=\"hidden\" name=\"{HtmlEncoder.Default.Encode(name)}\" value=\"{HtmlEncoder.Default.Encode(value)}\">";
}
