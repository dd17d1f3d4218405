using Labinov.Data.Search;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>A word that speaks for two texts being alike.</summary>
/// <param name="Word">As it stands in the text that was found.</param>
/// <param name="MeansAs">The other word for the same thing in the text that was asked with; null where both use the same.</param>
public sealed record AlikeWord(string Word, string? MeansAs);

/// <summary>Says by which words two texts are alike, the most telling first.</summary>
public static class WhyAlike
{
    /// <summary>So many are named: as many as a search can mark.</summary>
    public const int Most = 8;

    private const float ByMeaning = 0.6f;

    public static IReadOnlyList<AlikeWord> Of(IdeaText asked, IdeaText found, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(corpus);
        var (askedStems, askedMeanings) = Listen(asked, corpus.Words);
        var (foundStems, foundMeanings) = Listen(found, corpus.Words);
        var said = new List<(AlikeWord Word, ulong Stem, float Weight)>();
        foreach (var (stem, word) in foundStems)
        {
            if (askedStems.ContainsKey(stem))
            {
                said.Add((new AlikeWord(word, null), stem, corpus.Telling(stem)));
            }
        }

        foreach (var (concept, word) in foundMeanings)
        {
            if (askedMeanings.TryGetValue(concept, out var other) && other.Stem != word.Stem)
            {
                var weight = ByMeaning * corpus.Telling(concept);
                said.Add((new AlikeWord(word.Text, other.Text), word.Stem, weight));
            }
        }

        return
        [
            .. said.OrderByDescending(one => one.Weight)
                .DistinctBy(one => one.Stem)
                .Take(Most)
                .Select(one => one.Word),
        ];
    }

    /// <summary>What <see cref="Highlight"/> marks; null when nothing is shared.</summary>
    public static Sought? Marking(IReadOnlyList<AlikeWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        // A blank at the end: no word is still being typed.
        return words.Count == 0
            ? null
            : Sought.Of(string.Join(' ', words.Select(word => word.Word)) + " ", exact: true);
    }

    private static (
        Dictionary<ulong, string> Stems,
        Dictionary<ulong, (string Text, ulong Stem)> Meanings
    ) Listen(IdeaText text, FieldWords field)
    {
        var stems = new Dictionary<ulong, string>();
        var meanings = new Dictionary<ulong, (string, ulong)>();
        var met = new List<FieldWords.Met>();
        foreach (var part in (string[])[text.Title, text.Story])
        {
            var words = ShortForms.Words(part);
            var ids = words.ConvertAll(word => Terms.Of(Stems.Of(word.Joined ?? word.Word)));
            for (var i = 0; i < words.Count; i++)
            {
                stems.TryAdd(ids[i], words[i].Joined ?? words[i].Word);
            }

            met.Clear();
            field.In([.. ids], met);
            foreach (var meaning in met)
            {
                var spoken = string.Join(
                    ' ',
                    words.Skip(meaning.First).Take(meaning.Count).Select(word => word.Word)
                );
                meanings.TryAdd(meaning.Concept, (spoken, ids[meaning.First]));
            }
        }

        return (stems, meanings);
    }
}
