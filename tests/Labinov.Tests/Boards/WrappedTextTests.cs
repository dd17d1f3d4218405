using Labinov.Modules.Boards.Pages;

namespace Labinov.Tests.Boards;

[Trait("engine", "any")]
public sealed class WrappedTextTests
{
    [Fact]
    public void Words_stay_whole_where_they_fit() =>
        Assert.Equal(
            ["Loket tutup siang hari", "karena petugas makan"],
            WrappedText.Of("Loket tutup siang hari karena petugas makan", 180)
        );

    [Fact]
    public void Wide_letters_take_more_room_than_narrow_ones()
    {
        Assert.Single(WrappedText.Of(new string('i', 40), 200));
        Assert.Equal(3, WrappedText.Of(new string('M', 40), 200).Count);
    }

    [Fact]
    public void A_word_without_end_is_cut_between_signs()
    {
        var lines = WrappedText.Of(string.Concat(Enumerable.Repeat("🌾", 12)), 60);
        Assert.Equal(["🌾🌾🌾", "🌾🌾🌾", "🌾🌾🌾", "🌾🌾🌾"], lines);
    }

    [Fact]
    public void An_empty_line_stays_one() =>
        Assert.Equal(["a", "", "b"], WrappedText.Of("a\n\nb", 100));
}
