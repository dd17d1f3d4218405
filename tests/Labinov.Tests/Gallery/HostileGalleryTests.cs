using System.Net;
using Labinov.Data.Search;

namespace Labinov.Tests.Gallery;

/// <summary>Whatever stands in an address, the gallery answers with a page.</summary>
public sealed class HostileGalleryTests(LabHost host) : IClassFixture<LabHost>, IAsyncLifetime
{
    private static GalleryCorpus? sown;

    public async ValueTask InitializeAsync() => sown ??= await GalleryCorpus.SowAsync(host);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("/innovations?q=%22")]
    [InlineData("/innovations?q=*&sort=title")]
    [InlineData("/innovations?q=title%3Aizin+OR+%28")]
    [InlineData("/innovations?q=%27%3B+DROP+TABLE+exhibits%3B--")]
    [InlineData("/innovations?q=%00&province=%00&region=%00&year=%00&kind=%00&after=%00&sort=%00")]
    [InlineData("/innovations?q=%F0%9F%99%82&before=%F0%9F%99%82.1")]
    [InlineData("/innovations?q=izin&after=99999999999999999999.1")]
    [InlineData("/innovations?after=3155378975999999999.9223372036854775807")]
    [InlineData("/innovations?after=9223372036854775807.1&before=-1.-1")]
    [InlineData("/innovations?sort=title&after=a%00b.1")]
    [InlineData("/innovations?sort=year&before=9999999999.1")]
    [InlineData("/innovations?year=abc&year=2&kind=&kind=x&unit=&region=72.09.1")]
    public async Task Hostile_addresses_get_a_page(string path) =>
        (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.OK);

    [Fact]
    public async Task Ten_thousand_characters_get_a_page() =>
        (await host.Stranger().OpenAsync("/innovations?q=" + new string('a', 10_000))).Shows(
            HttpStatusCode.OK
        );

    [Fact]
    public async Task A_search_that_is_cut_in_the_middle_of_a_sign_gets_a_page() =>
        (
            await host.Stranger()
                .OpenAsync($"/innovations?q={new string('a', Sought.TextMax - 1)}%F0%9F%99%82")
        ).Shows(HttpStatusCode.OK);
}
