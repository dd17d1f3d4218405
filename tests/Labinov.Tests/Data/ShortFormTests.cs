using Labinov.Data.Search;

namespace Labinov.Tests.Data;

public sealed class ShortFormTests
{
    [Theory]
    [InlineData("KTP", "kartu tanda penduduk")]
    [InlineData("e-KTP", "kartu tanda penduduk")]
    [InlineData("ektp", "KTP elektronik")]
    [InlineData("ktp", "e KTP")]
    [InlineData("UMKM", "usaha mikro, kecil, dan menengah")]
    [InlineData("usaha mikro kecil menengah", "UMKM")]
    [InlineData("SPBE", "sistem pemerintahan berbasis elektronik")]
    [InlineData("SP4N", "SP4N-LAPOR!")]
    [InlineData("Bapenda", "Badan Pendapatan Daerah")]
    [InlineData("BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia")]
    [InlineData("stunting", "tengkes")]
    [InlineData("tengkes", "stunting")]
    [InlineData("puskesmas", "pusat kesehatan masyarakat")]
    [InlineData("DPMPTSP", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu")]
    [InlineData("dinkes", "Dinas Kesehatan")]
    [InlineData("satpol pp", "Satuan Polisi Pamong Praja")]
    [InlineData("lanjut usia", "lansia")]
    [InlineData("civil servant", "PNS")]
    public void Either_side_finds_the_other(string query, string text)
    {
        Assert.True(Finds(query, text), $"{query} does not find {text}");
        Assert.True(Finds(text, query), $"{text} does not find {query}");
    }

    [Theory]
    [InlineData("KTP", "Tanda bagi penduduk yang memegang kartu")]
    [InlineData("RSUD", "Umum: rumah di daerah sakit")]
    [InlineData("LAN", "Jalan raya")]
    [InlineData("PAD", "Pada hari itu")]
    [InlineData("SIM", "Simpan pinjam")]
    [InlineData("KK", "Kartu milik satu keluarga")]
    public void Scattered_words_and_words_that_only_look_alike_are_not_meant(
        string query,
        string text
    ) => Assert.False(Finds(query + " ", text));

    [Theory]
    [InlineData("KTP", "Antar kartu tanda penduduk", "kartu tanda penduduk")]
    [InlineData("kartu tanda penduduk", "Layanan e-KTP", "e-KTP")]
    [InlineData("dinkes", "Dinas Kesehatan Kabupaten Lebak", "Dinas Kesehatan")]
    public void The_whole_of_the_other_side_is_marked(string query, string text, string marked) =>
        Assert.Equal(
            [marked],
            Highlight.Of(text, Sought.Of(query)).Where(part => part.IsHit).Select(part => part.Text)
        );

    [Fact]
    public void Each_has_a_term_of_its_own_and_says_what_it_stands_for()
    {
        Assert.InRange(ShortForms.All.Count, 120, 400);
        Assert.Equal(
            ShortForms.All.Count,
            ShortForms.All.Select(form => form.Term).Distinct(StringComparer.Ordinal).Count()
        );
        Assert.All(
            ShortForms.All,
            form => Assert.True(form.Short.Count + form.Long.Count > 1, form.Term)
        );
        Assert.All(ShortForms.All, form => Assert.Equal(form.Since is null, form.Source is null));
    }

    [Theory]
    [InlineData("izin", "ijin perijinan")]
    [InlineData("praktik", "praktek")]
    [InlineData("apotek", "apotik")]
    [InlineData("risiko", "resiko berisiko beresiko")]
    [InlineData("analisis", "analisa menganalisa menganalisis")]
    [InlineData("kualitas", "kwalitas berkualitas")]
    [InlineData("jadwal", "jadual penjadwalan")]
    [InlineData("sertifikat", "sertipikat bersertifikat")]
    public void Spellings_of_one_word_have_one_stem(string stem, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, stem), (word, Stems.Of(word))));

    [Theory]
    [InlineData("e government", "e-Government")]
    [InlineData("egovernment", "e government")]
    [InlineData("smart city", "Smartcity Makassar")]
    [InlineData("tanda tangan", "Tandatangan digital")]
    [InlineData("desa", "Untuk desa-desa")]
    [InlineData("desa-desa", "Satu desa")]
    public void Joined_and_split_words_and_doubled_ones_meet(string query, string text) =>
        Assert.True(Finds(query, text));

    // Every word of the query meets something in the text, as the index would say.
    private static bool Finds(string query, string text)
    {
        var stems = SearchText.Of(text, null).Title.Split(' ');
        return Sought
            .Of(query)
            .Words.All(word => Array.Exists(stems, stem => word.Meets(stem) > 0));
    }
}
