using Labinov.Modules.Ideas.Similar;

namespace Labinov.Tests.Ideas.Similar;

/// <summary>What is asked of the index stays bounded, however many ideas there are.</summary>
public sealed class SeekTests
{
    private static readonly Corpus Large = new(
        Corpora.Words,
        [
            .. Enumerable
                .Range(0, 4_000)
                .Select(i =>
                    Corpora.Stems(
                        Corpora.Text(
                            i % 2 == 0 ? "Layanan warga" : "Layanan pasien",
                            i % 50 == 0 ? "Antar obat dengan perahu." : "Loket dibuka malam hari."
                        )
                    )
                ),
        ],
        1_000_000
    );

    [Fact]
    public void A_word_that_everybody_writes_is_never_asked_for_alone()
    {
        var either = Seek.Of(
            Corpora.Text("Layanan pasien malam", "Obat diantar dengan perahu"),
            Large
        );
        Assert.NotEmpty(either);
        Assert.DoesNotContain(
            either,
            together => together.Count == 1 && together[0].Contains("layan")
        );
    }

    [Fact]
    public void A_rare_word_is_asked_for_alone_among_a_million()
    {
        var either = Seek.Of(Corpora.Text("Layanan sasirangan"), Large);
        Assert.Contains(either, together => together is [["sasirang"]] or [["sasirangan"]]);
    }

    [Fact]
    public void Where_all_say_the_same_the_whole_is_asked_for()
    {
        var either = Seek.Of(Corpora.Text("Layanan warga", "Loket dibuka malam hari."), Large);
        var only = Assert.Single(either);
        Assert.True(only.Count >= 3);
    }

    [Fact]
    public void In_a_small_house_every_shared_word_brings_an_idea_into_question()
    {
        var small = Corpora.Of(Corpora.Text("Layanan warga"), Corpora.Text("Bank Sampah"));
        var either = Seek.Of(Corpora.Text("Layanan sampah"), small);
        Assert.Contains(either, together => together is [var any] && any.Contains("layan"));
        Assert.Contains(either, together => together is [var any] && any.Contains("sampah"));
    }
}
