using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Labinov.Load;

/// <summary>One person with one browser, without scripts.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient client;
    private readonly CookieContainer cookies;
    private readonly Uri address;

    /// <param name="anew">Has every page drawn anew, as one who is signed in.</param>
    public Visitor(Uri address, bool anew = false)
        : this(address, new CookieContainer())
    {
        if (anew)
        {
            cookies.SetCookies(address, Wrk.Anew);
        }
    }

    private Visitor(Uri address, CookieContainer cookies)
    {
        (this.address, this.cookies) = (address, cookies);
        client = new HttpClient(
            new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = true }
        )
        {
            BaseAddress = address,
        };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
    }

    /// <summary>The same person at a second device.</summary>
    public Visitor Twin() => new(address, cookies);

    /// <summary>The page at a path, and how long it took to be here whole.</summary>
    public async Task<(byte[] Body, TimeSpan Took)> GetAsync(string path)
    {
        var clock = Stopwatch.StartNew();
        var body = await client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
        return (body, clock.Elapsed);
    }

    public async Task<IHtmlDocument> OpenAsync(string path) =>
        new HtmlParser().ParseDocument(
            System.Text.Encoding.UTF8.GetString((await GetAsync(path)).Body)
        );

    /// <summary>How much of a page goes over the wire when the browser takes it compressed.</summary>
    public async Task<int> WeightAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var response = await client.SendAsync(request);
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    /// <summary>Fills the last form that has these fields, sends it, and gives the page that it leads to and how long the answer took.</summary>
    public async Task<(IHtmlDocument Page, string Path, TimeSpan Took)> SendAsync(
        IHtmlDocument page,
        string path,
        IReadOnlyDictionary<string, string> said
    )
    {
        var form = page.QuerySelectorAll<IHtmlFormElement>("main form[method=post]")
            .Last(form =>
                said.Keys.All(name => form.QuerySelector($"[name='{name}']") is not null)
            );
        var fields = FieldsOf(form, said);
        if (
            form.QuerySelector<IHtmlButtonElement>("button:not(.quiet)") is
            { Name.Length: > 0 } button
        )
        {
            fields[button.Name!] = button.Value;
        }

        var action = form.GetAttribute("action") is { Length: > 0 } to ? to : path;
        var clock = Stopwatch.StartNew();
        using var content = new FormUrlEncodedContent(fields);
        using var response = await client.PostAsync(new Uri(action, UriKind.Relative), content);
        var body = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{action}: {response.StatusCode}");
        }

        return (
            new HtmlParser().ParseDocument(body),
            response.RequestMessage!.RequestUri!.PathAndQuery,
            clock.Elapsed
        );
    }

    private static Dictionary<string, string> FieldsOf(
        IHtmlFormElement form,
        IReadOnlyDictionary<string, string> said
    )
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in form.QuerySelectorAll("input[name],select[name],textarea[name]"))
        {
            var name = element.GetAttribute("name")!;
            if (said.TryGetValue(name, out var text))
            {
                fields[name] = text;
                continue;
            }

            switch (element)
            {
                case IHtmlInputElement { Type: "radio" } radio:
                    fields.TryAdd(name, radio.Value);
                    break;
                case IHtmlInputElement { Type: "checkbox" }:
                    break;
                case IHtmlInputElement input:
                    fields[name] =
                        input.Value.Length > 0
                            ? input.Value
                            : Answer(input.GetAttribute("inputmode") ?? input.Type);
                    break;
                case IHtmlSelectElement select:
                    fields[name] = select.Options[^1].Value;
                    break;
                default:
                    fields[name] = Answer("text");
                    break;
            }
        }

        return fields;
    }

    private static string Answer(string type) =>
        type switch
        {
            "numeric" or "number" => "2024",
            "url" => "https://contoh.example/inovasi",
            "email" => "inovasi@contoh.example",
            _ => "Selesai hari itu juga.",
        };

    public void Dispose() => client.Dispose();
}
