using System.Net;
using System.Xml.Linq;

namespace Labinov.Tests.Gallery;

public sealed class SitemapTests(LabHost host) : IClassFixture<LabHost>, IAsyncLifetime
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static GalleryCorpus? sown;

    public async ValueTask InitializeAsync() => sown ??= await GalleryCorpus.SowAsync(host);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_map_for_search_engines_names_every_innovation()
    {
        var index = XDocument
            .Parse((await host.Stranger().OpenAsync("/sitemap.xml")).Shows(HttpStatusCode.OK).Body)
            .Root!;
        var places = new List<string>();
        foreach (var piece in index.Descendants(Map + "loc"))
        {
            var part = XDocument.Parse(
                (await host.Stranger().OpenAsync(new Uri(piece.Value).PathAndQuery))
                    .Shows(HttpStatusCode.OK)
                    .Body
            );
            places.AddRange(
                part.Descendants(Map + "loc").Select(place => new Uri(place.Value).AbsolutePath)
            );
        }

        Assert.Contains("/innovations", places);
        Assert.All(
            sown!.Ideas,
            idea =>
                Assert.Contains(
                    Labinov.Modules.Gallery.GalleryLinks.To(idea.Number, idea.Title),
                    places
                )
        );
        (await host.Stranger().OpenAsync("/sitemap.xml?part=-1")).Shows(HttpStatusCode.NotFound);
        (await host.Stranger().OpenAsync("/sitemap.xml?part=x")).Shows(HttpStatusCode.NotFound);
        var robots = (await host.Stranger().OpenAsync("/robots.txt")).Shows(HttpStatusCode.OK).Body;
        Assert.Contains("Sitemap: http://localhost/sitemap.xml", robots, StringComparison.Ordinal);
    }
}
