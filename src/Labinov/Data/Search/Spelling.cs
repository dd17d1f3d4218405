namespace Labinov.Data.Search;

/// <summary>Words of the vocabulary that somebody may have meant: in the spelling of today, or a slip of the pen away.</summary>
internal static class Spelling
{
    private const string Letters = "abcdefghijklmnoprstuwyz";
    private const int ShortestDerived = 6;
    private const int LongestDerived = 16;

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

        var isNear = false;
        foreach (var near in vocabulary.Near(word))
        {
            isNear = true;
            yield return near;
        }

        if (!isNear && word.Length is >= ShortestDerived and <= LongestDerived)
        {
            foreach (var derived in OneSlip(word).Where(other => Affixes.RootOf(other) is not null))
            {
                yield return (derived, 1);
            }
        }
    }

    // Nobody wrote this form of the word yet, but its root may be there: "perizinaan" where others wrote "izin".
    private static IEnumerable<string> OneSlip(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }

        for (var i = 1; i < word.Length; i++)
        {
            yield return $"{word[..(i - 1)]}{word[i]}{word[i - 1]}{word[(i + 1)..]}";
        }

        for (var i = 1; i <= word.Length; i++)
        {
            foreach (var letter in Letters)
            {
                yield return word.Insert(i, letter.ToString());
                yield return $"{word[..(i - 1)]}{letter}{word[i..]}";
            }
        }
    }

    // "j" was our "y" before 1972; where it made another sound it was written "dj".
    private static string OldY(string word) =>
        word.Replace("dj", "ĵ", StringComparison.Ordinal)
            .Replace('j', 'y')
            .Replace('ĵ', 'j')
            .Replace("oe", "u", StringComparison.Ordinal);
}
