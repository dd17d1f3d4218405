using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Similar;

namespace Labinov.Tests.Ideas.Similar;

public sealed class ResemblanceTests
{
    private static readonly IdeaText Kinerja = Corpora.Text(
        "e-Performance",
        "Hasil kerja pegawai dinilai lewat aplikasi."
    );

    private static readonly IdeaText Pay = Corpora.Text(
        "SiRajin",
        "Kinerja harian menentukan remunerasi."
    );

    private static readonly IdeaText Waste = Corpora.Text(
        "Bank Sampah Melati",
        "Warga menabung limbah plastik."
    );

    private static readonly Corpus All = Corpora.Of(Kinerja, Pay, Waste);

    [Fact]
    public void Words_of_the_same_meaning_bring_texts_together_that_share_no_word()
    {
        var asked = Portrait.Of(Kinerja, All);
        var same = Resemblance.Between(asked, Portrait.Of(Pay, All));
        var other = Resemblance.Between(asked, Portrait.Of(Waste, All));
        Assert.True(same > 2 * other, $"{same} is not clearly more than {other}");
    }

    [Fact]
    public void A_text_is_like_itself_whole_and_like_nothing_not_at_all()
    {
        var text = new IdeaText(Kinerja.Title, Kinerja.Story, "BKPSDM", InnovationKind.Technology);
        var self = Portrait.Of(text, All);
        Assert.Equal(1, Resemblance.Between(self, self), 3);
        Assert.Equal(0, Resemblance.Between(self, Portrait.Of(Corpora.Text("zzzz"), All)), 3);
    }

    [Fact]
    public void It_says_the_shared_word_and_the_other_word_for_the_same_thing()
    {
        var why = WhyAlike.Of(
            Corpora.Text("Penilaian kinerja", "Tunjangan pegawai dihitung otomatis."),
            Pay,
            All
        );
        Assert.Contains(new AlikeWord("kinerja", null), why);
        Assert.Contains(new AlikeWord("remunerasi", "tunjangan"), why);
    }

    [Fact]
    public void A_name_glued_together_means_what_its_end_means()
    {
        var asked = Portrait.Of(Corpora.Text("Wartakinerja"), All);
        Assert.True(asked.Concepts.Cosine(Portrait.Of(Pay, All).Concepts) > 0.3f);
    }

    [Fact]
    public void Nothing_typed_resembles_nothing()
    {
        Assert.Empty(Seek.Of(Corpora.Text(""), All));
        Assert.Empty(Seek.Of(Corpora.Text("yang dan untuk"), All));
        Assert.Empty(WhyAlike.Of(Corpora.Text(""), Pay, All));
    }
}
