using Labinov.Data.Search;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>Words of public administration that mean the same kind of thing, and the affair of government that they belong to.</summary>
/// <param name="Concept">A name for the meaning: <c>ekinerja</c>.</param>
/// <param name="Field">The affair (UU 23/2014 article 12, and the tasks that support government): <c>kepegawaian</c>.</param>
/// <param name="Words">Words and phrases by which people say it, acronyms and loan words too.</param>
public sealed record FieldWord(string Concept, string Field, IReadOnlyList<string> Words);

/// <summary>
/// The vocabulary of the field, ready to be looked up: a text that holds one of the words, as a phrase, means its concept and its field.
/// Never changes; a changed vocabulary is another one.
/// </summary>
public sealed class FieldWords
{
    // A phrase by its stems, the meaning as two hashes.
    private sealed record Phrase(ulong[] Stems, ulong Concept, ulong Field);

    private readonly Dictionary<ulong, Phrase[]> byFirst;
    private readonly Dictionary<ulong, string[]> singles;

    public FieldWords(IEnumerable<FieldWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var all = words.ToList();
        singles = all.ToDictionary(
            word => Terms.Of(word.Concept, Terms.Concepts),
            word =>
                word.Words.Select(StemsOf)
                    .Where(stems => stems.Length == 1)
                    .Select(stems => stems[0])
                    .Distinct(StringComparer.Ordinal)
                    .ToArray()
        );
        byFirst = all.SelectMany(word => word.Words.SelectMany(text => PhrasesOf(word, text)))
            .GroupBy(phrase => phrase.Stems[0])
            .ToDictionary(
                group => group.Key,
                group =>
                    group
                        .DistinctBy(phrase => (phrase.Concept, string.Join(' ', phrase.Stems)))
                        .OrderByDescending(phrase => phrase.Stems.Length)
                        .ToArray()
            );
    }

    /// <summary>A meaning met in a text.</summary>
    /// <param name="First">Of how many stems, from which on.</param>
    public readonly record struct Met(int First, int Count, ulong Concept, ulong Field);

    /// <summary>All meanings in a text, by the stems in its order.</summary>
    public void In(ReadOnlySpan<ulong> stems, List<Met> met)
    {
        ArgumentNullException.ThrowIfNull(met);
        for (var i = 0; i < stems.Length; i++)
        {
            if (!byFirst.TryGetValue(stems[i], out var phrases))
            {
                continue;
            }

            foreach (var phrase in phrases)
            {
                if (stems[i..].StartsWith(phrase.Stems))
                {
                    met.Add(new Met(i, phrase.Stems.Length, phrase.Concept, phrase.Field));
                }
            }
        }
    }

    /// <summary>The single words, as stems, by which a concept is said.</summary>
    internal IReadOnlyList<string> Saying(ulong concept) => singles.GetValueOrDefault(concept, []);

    // "Hari itu juga" without its common words is only "hari", which says nothing: such a phrase is left out.
    private static string[] StemsOf(string text)
    {
        var words = ShortForms.Words(text);
        return words.Count == 1 && Tokens.Of(text).Count(token => token.IsWord) > 1
            ? []
            : [.. words.Select(token => Stems.Of(token.Joined ?? token.Word))];
    }

    private static IEnumerable<Phrase> PhrasesOf(FieldWord word, string text)
    {
        ulong[] stems = [.. StemsOf(text).Select(stem => Terms.Of(stem))];
        if (stems.Length > 0)
        {
            yield return new Phrase(
                stems,
                Terms.Of(word.Concept, Terms.Concepts),
                Terms.Of(word.Field, Terms.Fields)
            );
        }
    }
}
