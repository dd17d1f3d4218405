namespace Labinov.House;

/// <summary>
/// The beginning of a text, where there is no room for all of it. A sign that is written in two halves (an emoji) stays whole or is left out: half of
/// one is no text, and PostgreSQL refuses it.
/// </summary>
public static class ShortText
{
    /// <param name="most">Characters of the result.</param>
    public static string Start(this string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= most ? text
            : most > 0 && char.IsHighSurrogate(text[most - 1]) ? text[..(most - 1)]
            : text[..most];
    }

    /// <summary>The same, and says by … that there was more.</summary>
    /// <param name="most">Characters of the result, with its last sign.</param>
    public static string Shortened(this string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= most ? text : text.Start(most - 1).TrimEnd() + "…";
    }
}
