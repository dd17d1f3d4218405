using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Labinov.Tests;

/// <summary>Visits pages as a person without JavaScript does: opens addresses, fills forms by their labels, presses buttons.</summary>
public sealed class Browser(HttpClient client)
{
    public HttpClient Client { get; } = client;

    public async Task<Page> OpenAsync(string path) => await ReadAsync(await Client.GetAsync(path));

    /// <summary>Sends a form that no page showed; for attacks and double sends.</summary>
    public async Task<Page> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
        );
        return await ReadAsync(await Client.PostAsync(path, content));
    }

    internal async Task<Page> SendAsync(HttpRequestMessage request) =>
        await ReadAsync(await Client.SendAsync(request));

    private async Task<Page> ReadAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        var document = await new HtmlParser().ParseDocumentAsync(body);
        return new Page(this, response, document, body);
    }
}

/// <summary>What came back: a page to read and act on, or a redirect to follow.</summary>
public sealed class Page(
    Browser browser,
    HttpResponseMessage response,
    IHtmlDocument document,
    string body
)
{
    public HttpStatusCode Status => response.StatusCode;
    public HttpResponseMessage Response => response;
    public IHtmlDocument Document => document;
    public string Body => body;

    /// <summary>Path and query of the redirect; empty when there is none.</summary>
    public string RedirectsTo =>
        response.Headers.Location is { } to
            ? (to.IsAbsoluteUri ? to.PathAndQuery : to.OriginalString)
            : "";

    /// <summary>The readable text of the main part, with single blanks.</summary>
    public string Text =>
        Words.Squeeze(
            document.QuerySelector("main")?.TextContent ?? document.Body?.TextContent ?? ""
        );

    /// <summary>The readable text of the whole page.</summary>
    public string AllText => Words.Squeeze(document.Body?.TextContent ?? "");

    public string Title => document.Title ?? "";

    public Page Shows(HttpStatusCode status)
    {
        Assert.True(
            status == Status,
            $"{response.RequestMessage?.RequestUri}: expected {status}, got {Status}. {Text[..Math.Min(Text.Length, 600)]}"
        );
        return this;
    }

    public async Task<Page> FollowAsync()
    {
        Assert.True(
            RedirectsTo.Length > 0,
            $"{response.RequestMessage?.RequestUri}: no redirect but {Status}. {Text[..Math.Min(Text.Length, 600)]}"
        );
        return await browser.OpenAsync(RedirectsTo);
    }

    /// <summary>Follows the link that reads <paramref name="text"/>.</summary>
    public async Task<Page> ClickAsync(string text)
    {
        var link =
            document
                .QuerySelectorAll<IHtmlAnchorElement>("a[href]")
                .FirstOrDefault(a => Words.Squeeze(a.TextContent) == text)
            ?? document
                .QuerySelectorAll<IHtmlAnchorElement>("a[href]")
                .FirstOrDefault(a =>
                    Words.Squeeze(a.TextContent).Contains(text, StringComparison.Ordinal)
                );
        Assert.True(
            link is not null,
            $"No link \"{text}\". Links: {string.Join(" | ", document.QuerySelectorAll("a[href]").Select(a => Words.Squeeze(a.TextContent)))}"
        );
        return await browser.OpenAsync(link.GetAttribute("href")!);
    }

    /// <summary>The form that has a button reading <paramref name="button"/>.</summary>
    /// <param name="within">A part of the page, where several forms have such a button.</param>
    public Form Form(string button, IElement? within = null)
    {
        // The search in the page's head must not be taken for a form of the page.
        var buttons = (within ?? document.DocumentElement)
            .QuerySelectorAll<IHtmlElement>("form button, form input[type=submit]")
            .OrderBy(element => element.Closest("main") is null)
            .ToList();
        var press = buttons.FirstOrDefault(element => Words.Squeeze(element.TextContent) == button);
        Assert.True(
            press is not null,
            $"No button \"{button}\" ({Status}). Buttons: {string.Join(" | ", buttons.Select(element => Words.Squeeze(element.TextContent)))}"
        );
        return new Form(
            browser,
            response.RequestMessage!.RequestUri!,
            (IHtmlFormElement)press.Closest("form")!,
            press
        );
    }

    /// <summary>The error beside the field with this label; empty when there is none.</summary>
    public string ErrorOf(string label)
    {
        var field = Labels.FieldOf(document.DocumentElement, label);
        var ids = (
            field.GetAttribute("aria-describedby")
            ?? field.Closest("fieldset")?.GetAttribute("aria-describedby")
            ?? ""
        ).Split(' ');
        return string.Join(
            " ",
            ids.Select(id => document.GetElementById(id))
                .Where(element => element?.ClassList.Contains("error") == true)
                .Select(element => Words.Squeeze(element!.TextContent))
        );
    }
}

internal static class Words
{
    public static string Squeeze(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
