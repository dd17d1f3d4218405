using Labinov.House;

namespace Labinov.Tests.House;

[Trait("engine", "any")]
public sealed class ShortTextTests
{
    [Theory]
    [InlineData("", 3, "")]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc")]
    [InlineData("ab🌾", 4, "ab🌾")]
    [InlineData("ab🌾", 3, "ab")]
    [InlineData("🌾", 1, "")]
    [InlineData("abc", 0, "")]
    public void The_beginning_of_a_text_holds_whole_signs_alone(
        string text,
        int most,
        string start
    ) => Assert.Equal(start, text.Start(most));

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("ab cd", 4, "ab…")]
    [InlineData("ab🌾cd", 4, "ab…")]
    public void A_shortened_text_says_that_there_was_more_and_keeps_its_length(
        string text,
        int most,
        string shortened
    ) => Assert.Equal(shortened, text.Shortened(most));
}
