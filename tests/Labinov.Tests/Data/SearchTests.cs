using Labinov.Data.Search;

namespace Labinov.Tests.Data;

/// <summary>The same corpus on the engine under test; the suite runs on both, so the order is the same on both.</summary>
public sealed class SearchTests(LabHost host) : IClassFixture<LabHost>, IAsyncLifetime
{
    private static int serial;

    /// <summary>A corpus for each test.</summary>
    private readonly string kind = $"test{Interlocked.Increment(ref serial)}";

    private static readonly (string Title, string Body, string Tag)[] Corpus =
    [
        ("Antar dokumen ke rumah", "Warga pulau menerima izin usaha di rumah.", "2019"),
        ("Perizinan keliling", "Mobil keliling melayani perizinan di kecamatan.", "2019"),
        ("Izin usaha satu hari", "Berkas selesai pada hari yang sama.", "2020"),
        ("Bank sampah digital", "Tabungan sampah dicatat di ponsel.", "2020"),
        ("Posyandu terapung", "Perahu membawa bidan ke pulau; tidak perlu izin.", "2021"),
        ("Usaha kecil naik kelas", "Pelatihan dan pengurusan izin bagi usaha kecil.", "2021"),
        ("Layanan e-KTP di sekolah", "Perekaman KTP elektronik untuk siswa.", "2021"),
        ("Izin usaha", "Surat izin usaha tanpa tatap muka.", "2018"),
        ("Public services on wheels", "A bus that brings permits to villages.", "2022"),
    ];

    private readonly Dictionary<Guid, int> places = [];

    public async ValueTask InitializeAsync()
    {
        for (var i = 0; i < Corpus.Length; i++)
        {
            var (title, body, year) = Corpus[i];
            var subject = Guid.CreateVersion7();
            places[subject] = i;
            await host.SaveAsync(
                SearchDoc.Of(
                    kind,
                    subject,
                    SearchText.Of(title, body),
                    SearchText.Tag("year", year)
                )
            );
        }

        await host.SaveAsync(
            SearchDoc.Of(
                "other",
                Guid.CreateVersion7(),
                SearchText.Of("Izin usaha", "Jenis lain tidak boleh ikut terbawa.")
            )
        );
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("perizinan", "7 1 2 5 4 0")]
    [InlineData("izin", "7 1 2 5 4 0")]
    [InlineData("izin usaha", "7 2 5 0")]
    [InlineData("pengusaha", "7 5 2 0")]
    [InlineData("sampah", "3")]
    [InlineData("ektp", "6")]
    [InlineData("e-KTP", "6")]
    [InlineData("service", "8")]
    [InlineData("permit", "8")]
    [InlineData("posy", "4")]
    [InlineData("SAMPAH digit", "3")]
    public async Task The_order_is_the_same_on_every_engine(string query, string order)
    {
        var (found, text) = await FindAsync(query);
        Assert.Equal(order, text);
        Assert.False(found.IsRelaxed);
    }

    [Fact]
    public async Task When_nothing_has_every_word_one_word_is_enough_and_it_is_said()
    {
        var (found, order) = await FindAsync("sampah perahu helikopter");
        Assert.True(found.IsRelaxed);
        Assert.Equal("3 4", order);
    }

    [Fact]
    public async Task A_tag_narrows_and_is_never_relaxed()
    {
        Assert.Equal("5 4", (await FindAsync("izin", "2021")).Order);
        Assert.Equal("", (await FindAsync("sampah perahu", "2018")).Order);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("title:izin* OR (")]
    [InlineData("'; DROP TABLE search_docs; --")]
    [InlineData("NEAR(izin usaha, 2)")]
    [InlineData("izin & ! | <-> usaha:*")]
    [InlineData("🙂🙂")]
    [InlineData("\ud800")]
    [InlineData("izin\0usaha")]
    [InlineData("\\")]
    [InlineData("%_%")]
    [InlineData("yang dan untuk")]
    [InlineData("ﷺ ẞ İ ١٢٣ 漢字 ไทย")]
    public async Task Whatever_is_typed_is_harmless(string query)
    {
        var (found, _) = await FindAsync(query);
        Assert.True(found.Hits.Count < Corpus.Length);
    }

    [Fact]
    public async Task Ten_thousand_characters_are_harmless() =>
        Assert.Empty((await FindAsync(new string('a', 10_000))).Found.Hits);

    [Fact]
    public async Task What_is_described_anew_is_found_by_its_new_words_only()
    {
        var subject = Guid.CreateVersion7();
        var doc = await host.SaveAsync(
            SearchDoc.Of("anew", subject, SearchText.Of("Kolam apung", null))
        );
        await using var db = host.Db();
        db.Attach(doc);
        doc.Describe(SearchText.Of("Kebun atap", null));
        await db.SaveChangesAsync();
        Assert.Empty((await db.FindAsync("anew", Sought.Of("kolam"), [], default)).Hits);
        Assert.Single((await db.FindAsync("anew", Sought.Of("kebun"), [], default)).Hits);
        db.Remove(doc);
        await db.SaveChangesAsync();
        Assert.Empty((await db.FindAsync("anew", Sought.Of("kebun"), [], default)).Hits);
    }

    private async Task<(Found Found, string Order)> FindAsync(string query, string? year = null)
    {
        await using var db = host.Db();
        var found = await db.FindAsync(
            kind,
            Sought.Of(query),
            year is null ? [] : [SearchText.Tag("year", year)],
            default
        );
        return (found, string.Join(' ', found.Hits.Select(hit => places[hit.Subject])));
    }
}
