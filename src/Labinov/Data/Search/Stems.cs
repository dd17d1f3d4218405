using System.Collections.Concurrent;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Labinov.Data.Search;

/// <summary>
/// What a folded word (<see cref="Tokens"/>) is searched by. Made here and not in the database, so that both engines find and rank alike.
/// Safe to call from any thread.
/// </summary>
public static class Stems
{
    private const int CacheLimit = 50_000;

    [ThreadStatic]
    private static IndonesianStemmer? indonesian;

    [ThreadStatic]
    private static EnglishStemmer? english;

    private static readonly ConcurrentDictionary<string, string> Cache = new(
        StringComparer.Ordinal
    );

    /// <summary>The Indonesian stem: <c>perizinan</c> gives <c>izin</c>.</summary>
    public static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < 4 || word.Length > Affixes.Longest || HasDigit(word))
        {
            return word.Length > Affixes.Longest ? word[..Affixes.Longest] : word;
        }

        if (Cache.TryGetValue(word, out var known))
        {
            return known;
        }

        var stem = Affixes.RootOf(word) ?? General(word);
        if (Cache.Count < CacheLimit)
        {
            Cache.TryAdd(word, stem);
        }

        return stem;
    }

    /// <summary>The English stem, where English endings are recognised: <c>services</c> gives <c>servic</c>; otherwise the word itself.</summary>
    public static string English(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < 4 || word.Length > Affixes.Longest || HasDigit(word))
        {
            return word.Length > Affixes.Longest ? word[..Affixes.Longest] : word;
        }

        var stemmer = english ??= new EnglishStemmer();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }

    /// <summary>Every form under which a thing that says <paramref name="word"/> may lie in the index.</summary>
    public static string[] Sought(string word)
    {
        var inEnglish = English(word);
        return
        [
            .. new[] { Of(word), word, inEnglish, Of(inEnglish) }
                .Where(stem => stem.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static string General(string word)
    {
        var stemmer = indonesian ??= new IndonesianStemmer();
        var letters = new char[word.Length];
        word.CopyTo(0, letters, 0, word.Length);
        var length = stemmer.Stem(letters, word.Length, stemDerivational: true);
        return length < 2 ? word : new string(letters, 0, length);
    }

    private static bool HasDigit(string word) => word.AsSpan().ContainsAnyInRange('0', '9');
}
