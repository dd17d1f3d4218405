using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Labinov.Ui.Letters;

/// <summary>A letter as a page of its own that needs nothing from anywhere: the same partial as on screen, with the style and the picture in it.</summary>
public sealed class LetterPage(
    IRazorViewEngine views,
    ITempDataDictionaryFactory tempData,
    IWebHostEnvironment place
)
{
    private const string Part = "/Ui/Parts/_Letter.cshtml";

    public async Task<string> DrawAsync(ActionContext action, OfficeLetter letter, string title)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(letter);
        using var drawn = new StringWriter(CultureInfo.CurrentCulture);
        var view = views.GetView(null, Part, isMainPage: false).View!;
        await view.RenderAsync(
            new ViewContext(
                action,
                view,
                new ViewDataDictionary<OfficeLetter>(
                    new EmptyModelMetadataProvider(),
                    new ModelStateDictionary()
                )
                {
                    Model = letter,
                },
                tempData.GetTempData(action.HttpContext),
                drawn,
                new HtmlHelperOptions()
            )
        );
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return $"""
            <!doctype html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <title>{HtmlEncoder.Default.Encode(title)}</title>
            <style>{await StyleAsync()}</style>
            </head>
            <body><main>{WithPicture(drawn.ToString(), action, letter)}</main></body>
            </html>
            """;
    }

    // The picture stands at an address that only the program itself answers.
    private static string WithPicture(string drawn, ActionContext action, OfficeLetter letter) =>
        letter.Logo is { Png: { } png } logo
            ? drawn.Replace(
                HtmlEncoder.Default.Encode(action.HttpContext.Request.PathBase.Value + logo.Path),
                $"data:image/png;base64,{Convert.ToBase64String(png)}",
                StringComparison.Ordinal
            )
            : drawn;

    private async Task<string> StyleAsync()
    {
        await using var file = place.WebRootFileProvider.GetFileInfo("site.css").CreateReadStream();
        using var reader = new StreamReader(file);
        return await reader.ReadToEndAsync();
    }
}
