using Labinov.Modules.Gallery;

namespace Labinov.Tests.Gallery;

public sealed class SummaryTests
{
    [Theory]
    [InlineData(
        "Petugas berlayar ke pulau setiap bulan untuk melayani. Warga senang.",
        "Petugas berlayar ke pulau setiap bulan untuk melayani."
    )]
    [InlineData("Pendek. Sampai di sini saja.", "Pendek. Sampai di sini saja.")]
    [InlineData(
        "Dimulai oleh Dinas Kesehatan di wilayah Kab. Ciamis sejak lama. Lalu menyebar.",
        "Dimulai oleh Dinas Kesehatan di wilayah Kab. Ciamis sejak lama."
    )]
    [InlineData("  Dua\r\n\r\nbaris  ", "Dua baris")]
    public void The_first_sentence_tells_it(string text, string summary) =>
        Assert.Equal(summary, Summary.Of(text));

    [Fact]
    public void A_long_sentence_is_cut_between_words()
    {
        var summary = Summary.Of(string.Concat(Enumerable.Repeat("panjang sekali ", 50)));
        Assert.InRange(summary.Length, 200, Exhibit.SummaryMax);
        Assert.EndsWith(
            "panjang…",
            summary.Replace("sekali…", "panjang…", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_word_without_end_still_fits() =>
        Assert.Equal(Exhibit.SummaryMax, Summary.Of(new string('a', 3000)).Length);

    [Fact]
    public void What_is_not_told_is_passed_over()
    {
        Assert.Equal("Manfaatnya.", Summary.Of(null, " ", "Manfaatnya."));
        Assert.Equal("", Summary.Of(null, null));
    }
}
