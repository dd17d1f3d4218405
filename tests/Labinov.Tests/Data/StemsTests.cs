using Labinov.Data.Search;

namespace Labinov.Tests.Data;

public sealed class StemsTests
{
    /// <summary>Each family must end in one stem, the one named first.</summary>
    public static TheoryData<string, string> Families { get; } =
        new()
        {
            { "izin", "perizinan mengizinkan diizinkan berizin izinnya" },
            { "mudah", "mempermudah memudahkan kemudahan dipermudah termudah" },
            { "tulis", "menulis penulisan tertulis ditulis penulis menuliskan" },
            { "lanjut", "berkelanjutan keberlanjutan kelanjutan melanjutkan lanjutan" },
            { "tangan", "penanganan menangani ditangani" },
            { "kelola", "pengelolaan mengelola dikelola pengelola" },
            { "layan", "pelayanan melayani dilayani layanan pelayan" },
            { "daya", "memberdayakan pemberdayaan berdaya keberdayaan" },
            { "sehat", "kesehatan menyehatkan penyehatan" },
            { "kerja", "pekerjaan bekerja pekerja mengerjakan dikerjakan" },
            { "ajar", "pelajaran belajar mengajar pembelajaran pelajar pengajaran" },
            { "olah", "pengolahan mengolah diolah pengolah olahan" },
            { "digital", "digitalisasi mendigitalkan" },
            { "awas", "pengawasan mengawasi pengawas diawasi" },
            { "cepat", "percepatan mempercepat kecepatan dipercepat tercepat" },
            { "pinjam", "peminjaman meminjam pinjaman peminjam" },
            { "kirim", "pengiriman mengirim dikirim kiriman" },
            { "kembang", "pengembangan mengembangkan perkembangan berkembang" },
            { "tingkat", "peningkatan meningkatkan tingkatan meningkat ditingkatkan" },
            { "rencana", "perencanaan merencanakan direncanakan berencana" },
            { "nilai", "penilaian menilai dinilai penilai" },
            { "pantau", "pemantauan memantau dipantau pemantau" },
            { "kendali", "pengendalian mengendalikan pengendali terkendali" },
            { "wisata", "pariwisata wisatawan berwisata kepariwisataan" },
            { "penduduk", "kependudukan penduduknya" },
            { "putus", "keputusan memutuskan diputuskan pemutusan" },
            { "temu", "pertemuan menemukan penemuan" },
            { "padu", "terpadu keterpaduan memadukan" },
            { "pasar", "pemasaran memasarkan dipasarkan" },
            { "pesan", "memesan pemesanan pesanan" },
            { "panen", "memanen pemanenan" },
            { "inovasi", "inovatif inovator berinovasi" },
            { "ekonomi", "perekonomian" },
            { "sedia", "penyediaan menyediakan tersedia persediaan disediakan" },
        };

    [Theory]
    [MemberData(nameof(Families))]
    public void A_family_of_words_has_one_stem(string root, string words)
    {
        foreach (var word in words.Split(' ').Prepend(root))
        {
            Assert.Equal((word, root), (word, Stems.Of(word)));
        }
    }

    [Theory]
    [InlineData("direktori")]
    [InlineData("disabilitas")]
    [InlineData("diskusi")]
    [InlineData("distribusi")]
    [InlineData("dinas")]
    [InlineData("terminal")]
    [InlineData("ketua")]
    [InlineData("sekolah")]
    [InlineData("perempuan")]
    [InlineData("beras")]
    [InlineData("perahu")]
    [InlineData("2019")]
    [InlineData("ktp")]
    public void A_word_that_only_looks_derived_is_left_alone(string word) =>
        Assert.Equal(word, Stems.Of(word));

    [Theory]
    [InlineData("services", "service")]
    [InlineData("permits", "permit")]
    [InlineData("meetings", "meeting")]
    [InlineData("networking", "network")]
    [InlineData("registrations", "registration")]
    public void English_words_meet_their_plurals(string one, string other)
    {
        var text = SearchText.Of(one, null);
        var sought = Assert.Single(Sought.Of(other + " ").Words);
        Assert.Contains(text.Title.Split(' '), stem => sought.Meets(stem) == 2);
        text = SearchText.Of(other, null);
        sought = Assert.Single(Sought.Of(one + " ").Words);
        Assert.Contains(text.Title.Split(' '), stem => sought.Meets(stem) == 2);
    }

    [Theory]
    [InlineData("e-KTP", "ktp | ektp zxktp")]
    [InlineData("anak-anak", "anak anak")]
    [InlineData("Jum'at Bersih", "jumat bersih")]
    [InlineData("Café Kopi", "cafe kopi")]
    [InlineData("Kesehatan yang untuk dan", "sehat")]
    [InlineData("🙂 ** \" ; DROP", "drop")]
    [InlineData("COVID-19", "covid 19 | covid19 zxcovid19")]
    public void A_text_becomes_its_stems(string text, string stems) =>
        Assert.Equal(stems, SearchText.Of(text, null).Title);

    [Fact]
    public void Lone_surrogates_and_control_characters_are_no_words() =>
        Assert.Equal("izin", SearchText.Of("\ud800izin\udc00 \0 \u0007", null).Title);

    [Fact]
    public void A_query_is_cut_to_eight_words()
    {
        var sought = Sought.Of(string.Join(' ', Enumerable.Range(100, 3000)));
        Assert.Equal(8, sought.Words.Count);
        Assert.Equal(Sought.TextMax, sought.Text.Length + 1);
    }

    [Fact]
    public void Only_the_last_word_may_be_unfinished()
    {
        Assert.Equal(",peng", Prefixes("izin peng"));
        Assert.Equal(",", Prefixes("izin peng "));
    }

    private static string Prefixes(string query) =>
        string.Join(',', Sought.Of(query).Words.Select(word => word.Prefix));

    [Fact]
    public async Task Many_threads_stem_alike()
    {
        var stems = await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(_ =>
                    Task.Run(() =>
                        Families
                            .SelectMany(row => row.Data.Item2.Split(' '))
                            .Select(word => Stems.Of(word) + Stems.English(word))
                            .ToList()
                    )
                )
        );
        Assert.All(stems, row => Assert.Equal(stems[0], row));
    }
}
