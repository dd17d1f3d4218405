using Labinov.House;

namespace Labinov.Tests.House;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Bank Sampah Digital", "bank-sampah-digital")]
    [InlineData("  e-KTP: \"Keliling\" ", "e-ktp-keliling")]
    [InlineData("Señor Àéîõü", "senor-aeiou")]
    [InlineData("???", "-")]
    [InlineData("", "-")]
    [InlineData("日本", "-")]
    public void A_slug_is_lower_case_letters_digits_and_single_hyphens(string text, string slug) =>
        Assert.Equal(slug, Slug.Of(text));

    [Fact]
    public void A_slug_is_never_longer_than_its_limit_and_never_ends_in_a_hyphen()
    {
        var slug = Slug.Of(string.Concat(Enumerable.Repeat("pertanggungjawaban ", 20)));
        Assert.InRange(slug.Length, 1, Slug.Max);
        Assert.False(slug.EndsWith('-'));
    }
}
