namespace Labinov.Data.Search;

/// <summary>Words of the vocabulary that somebody may have meant: in the spelling of today, or a slip of the pen away.</summary>
internal static class Spelling
{
    // Soewandi 1947 and before, to EYD 1972.
    private static readonly (string Old, string New)[] Reforms =
    [
        ("oe", "u"),
        ("tj", "c"),
        ("dj", "j"),
        ("nj", "ny"),
        ("sj", "sy"),
        ("ch", "kh"),
    ];

    /// <summary>The nearest first.</summary>
    public static IEnumerable<(string Word, int Slips)> Near(string word, Vocabulary vocabulary)
    {
        var today = Reforms.Aggregate(
            word,
            (text, reform) => text.Replace(reform.Old, reform.New, StringComparison.Ordinal)
        );
        foreach (
            var spelling in new[] { today, OldY(word), OldY(today) }.Distinct(
                StringComparer.Ordinal
            )
        )
        {
            if (spelling != word && vocabulary.Has(spelling))
            {
                yield return (spelling, 1);
            }
        }

        foreach (var near in vocabulary.Near(word))
        {
            yield return near;
        }
    }

    // "j" was our "y" before 1972; where it made another sound it was written "dj".
    private static string OldY(string word) =>
        word.Replace("dj", "ĵ", StringComparison.Ordinal)
            .Replace('j', 'y')
            .Replace('ĵ', 'j')
            .Replace("oe", "u", StringComparison.Ordinal);
}
