namespace Labinov.Data.Search;

/// <summary>A word of a query: any of its stems will do.</summary>
/// <param name="Stems">The Indonesian stem first.</param>
/// <param name="Prefix">The last word may still be being typed: what begins with it counts too. Null for the others.</param>
public sealed record SoughtWord(IReadOnlyList<string> Stems, string? Prefix)
{
    /// <summary>0 no, 1 begins with it, 2 is the word.</summary>
    public int Meets(ReadOnlySpan<char> stem)
    {
        foreach (var sought in Stems)
        {
            if (stem.SequenceEqual(sought))
            {
                return 2;
            }
        }

        return Prefix is not null && stem.StartsWith(Prefix) ? 1 : 0;
    }
}

/// <summary>What a visitor typed into a search box, as stems. Whatever was typed, it is harmless: letters and digits only, at most eight words.</summary>
public sealed class Sought
{
    public const int TextMax = 200;
    private const int MostWords = 8;
    private const int ShortestPrefix = 3;

    private Sought(string text, IReadOnlyList<SoughtWord> words) => (Text, Words) = (text, words);

    /// <summary>As typed, without blanks around it, cut to <see cref="TextMax"/>.</summary>
    public string Text { get; }

    public IReadOnlyList<SoughtWord> Words { get; }

    /// <summary>Nothing was typed.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>Nothing by which anything could be found: blank, only signs, or only words like "yang".</summary>
    public bool IsEmpty => Words.Count == 0;

    public static Sought Of(string? text)
    {
        var typed = (text ?? "").TrimStart();
        typed = typed.Length > TextMax ? typed[..TextMax] : typed;
        var tokens = Tokens
            .Of(typed)
            .Where(token => token.IsWord && !StopWords.Has(token.Word))
            .DistinctBy(token => Stems.Of(token.Word), StringComparer.Ordinal)
            .Take(MostWords)
            .ToList();
        var goesOn = typed.Length > 0 && char.IsLetterOrDigit(typed[^1]);
        return new Sought(
            typed.TrimEnd(),
            [
                .. tokens.Select(
                    (token, i) =>
                    {
                        var last = i == tokens.Count - 1 && token.End == typed.Length && goesOn;
                        return new SoughtWord(
                            StemsOf(token),
                            last && token.Word.Length >= ShortestPrefix ? token.Word : null
                        );
                    }
                ),
            ]
        );
    }

    /// <summary>Words of names, which have no stems: as they are, each also as a beginning.</summary>
    public static Sought Plain(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new Sought(
            string.Join(' ', words),
            [.. words.Take(MostWords).Select(word => new SoughtWord([word], word))]
        );
    }

    private static List<string> StemsOf(Token token)
    {
        var stems = Stems.Sought(token.Word).ToList();
        if (token.Joined is { } joined && !stems.Contains(Stems.Of(joined)))
        {
            stems.Add(Stems.Of(joined));
        }

        return stems;
    }
}
