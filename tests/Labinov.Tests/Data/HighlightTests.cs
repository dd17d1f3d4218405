using Labinov.Data.Search;

namespace Labinov.Tests.Data;

public sealed class HighlightTests
{
    private static string Marked(string text, string query, int length = 1000) =>
        string.Concat(
            Highlight
                .Snippet(text, Sought.Of(query), length)
                .Select(part => part.IsHit ? $"[{part.Text}]" : part.Text)
        );

    [Theory]
    [InlineData("izin", "Perizinan usaha, diizinkan.", "[Perizinan] usaha, [diizinkan].")]
    [InlineData("ektp", "Antar e-KTP ke rumah", "Antar [e-KTP] ke rumah")]
    [InlineData("layanan", "Melayani warga", "[Melayani] warga")]
    [InlineData("serv", "Public services", "Public [services]")]
    [InlineData("yang", "yang di antara", "yang di antara")]
    [InlineData("\" * :", "tanda \" saja", "tanda \" saja")]
    public void Words_that_share_a_stem_are_marked(string query, string text, string marked) =>
        Assert.Equal(marked, Marked(text, query));

    [Fact]
    public void A_long_text_is_cut_around_the_first_hit()
    {
        var text =
            string.Concat(Enumerable.Repeat("kata ", 100))
            + "tentang perizinan "
            + string.Concat(Enumerable.Repeat("lagi ", 100));
        var marked = Marked(text, "izin", 60);
        Assert.Contains("[perizinan]", marked, StringComparison.Ordinal);
        Assert.StartsWith("…", marked, StringComparison.Ordinal);
        Assert.EndsWith("…", marked, StringComparison.Ordinal);
        Assert.InRange(marked.Length, 40, 70);
    }

    [Fact]
    public void A_long_word_without_blanks_is_cut_all_the_same() =>
        Assert.InRange(Marked(new string('a', 5000), "izin", 60).Length, 60, 62);
}
