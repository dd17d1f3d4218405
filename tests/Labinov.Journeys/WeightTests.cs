using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Labinov.Journeys;

/// <summary>
/// What the published program really sends, compressed as it is sent. 2G in the outermost districts sets the budget: the first visit under
/// 60 KB with style, script and icons; every later page under 15 KB.
/// </summary>
[Trait("engine", "any")]
public sealed partial class WeightTests(World world)
{
    private const int FirstVisit = 60 * 1024;
    private const int LaterVisit = 15 * 1024;

    [Theory]
    [InlineData("br, gzip")]
    [InlineData("gzip")]
    public async Task Public_pages_are_light(string encodings)
    {
        await using var visitor = await world.VisitorAsync(
            new Combination(Product.Engine, false, 360, Dark: false, "id")
        );
        using var client = Client(encodings);
        var found = new List<string>();
        foreach (var path in (await Walk.FromAsync(visitor, ["/", "/house/parts"])).Pages)
        {
            found.AddRange(TooHeavy(path, await WeighAsync(client, path)));
        }

        Assert.Empty(found);
    }

    [Fact]
    public void A_heavy_page_is_caught()
    {
        Assert.Equal(
            ["/x: 15361 bytes of HTML, 15360 allowed"],
            TooHeavy("/x", new Weight(15_361, 0))
        );
        Assert.Equal(
            ["/x: 61441 bytes at the first visit, 61440 allowed"],
            TooHeavy("/x", new Weight(15_000, 46_441))
        );
    }

    private static IEnumerable<string> TooHeavy(string path, Weight weight)
    {
        if (weight.Html > LaterVisit)
        {
            yield return $"{path}: {weight.Html} bytes of HTML, {LaterVisit} allowed";
        }

        if (weight.Html + weight.Parts > FirstVisit)
        {
            yield return $"{path}: {weight.Html + weight.Parts} bytes at the first visit, {FirstVisit} allowed";
        }
    }

    private async Task<Weight> WeighAsync(HttpClient client, string path)
    {
        var (html, text) = await FetchAsync(client, path);
        var parts = 0;
        foreach (
            var part in Part()
                .Matches(text)
                .Select(match => match.Groups["to"].Value)
                .Where(to => to.StartsWith('/'))
                .Distinct(StringComparer.Ordinal)
        )
        {
            parts += (await FetchAsync(client, part.Split('#')[0])).Bytes;
        }

        return new Weight(html, parts);
    }

    /// <summary>Bytes on the wire (head and body), and the text behind them.</summary>
    private static async Task<(int Bytes, string Text)> FetchAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"{path} answers {response.StatusCode}");
        var body = await response.Content.ReadAsByteArrayAsync();
        var head = response
            .Headers.Concat(response.Content.Headers)
            .Sum(header => header.Key.Length + header.Value.Sum(value => value.Length) + 4);
        await using Stream sent = new MemoryStream(body);
        await using var plain = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new System.IO.Compression.BrotliStream(
                sent,
                System.IO.Compression.CompressionMode.Decompress
            ),
            "gzip" => new System.IO.Compression.GZipStream(
                sent,
                System.IO.Compression.CompressionMode.Decompress
            ),
            _ => sent,
        };
        using var reader = new StreamReader(plain);
        return (body.Length + head, await reader.ReadToEndAsync());
    }

    private HttpClient Client(string encodings)
    {
        var client = new HttpClient(
            new SocketsHttpHandler
            {
                AutomaticDecompression = DecompressionMethods.None,
                AllowAutoRedirect = false,
            }
        )
        {
            BaseAddress = new Uri(world.Product.Address),
        };
        foreach (var encoding in encodings.Split(", "))
        {
            client.DefaultRequestHeaders.AcceptEncoding.Add(
                new StringWithQualityHeaderValue(encoding)
            );
        }

        return client;
    }

    private sealed record Weight(int Html, int Parts);

    // Style, script, icons and the sprite that they point into; photos are not counted.
    [GeneratedRegex(
        """<(?:link\b(?=[^>]*\srel="[^"]*(?:stylesheet|icon|manifest|modulepreload)[^"]*")[^>]*\shref|script\b[^>]*\ssrc|use\b[^>]*\shref)="(?<to>[^"]+)"""
    )]
    private static partial Regex Part();
}
