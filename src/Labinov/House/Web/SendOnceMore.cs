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
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="{Text("house.lang")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>{Text("house.once-more.title")} · {Text("ui.name")}</title>
            <link rel="stylesheet" href="{Encode(http.Asset("site.css"))}">
            <link rel="icon" href="{Encode(http.Asset("icon.svg"))}" type="image/svg+xml">
            </head>
            <body>
            <header class="top"><div class="inner"><a class="wordmark" href="{Encode(
                http.Request.PathBase
            )}/"><img class="mark" src="{Encode(http.Asset("icon.svg"))}" alt=""><strong>{Text(
                "ui.name"
            )}</strong></a></div></header>
            <main id="main" class="reading">
            <h1>{Text("house.once-more.title")}</h1>
            <p class="lead">{Text("house.once-more.why")}</p>
            <form method="post">{string.Concat(
                kept
            )}<div class="actions"><button class="button">{Text(
                "house.once-more.send"
            )}</button></div></form>
            </main>
            </body>
            </html>
            """,
            http.RequestAborted
        );
    }

    private string Text(string key) => Encode(words[key].Value);

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);

    private static string Hidden(string name, string value) =>
        $"<input type=\"hidden\" name=\"{Encode(name)}\" value=\"{Encode(value)}\">";
}
