using Labinov.House;

namespace Labinov.Data.Search;

/// <summary>
/// For short lists of names that are searched by parts of their slugs (regions, labs, people): what somebody may have meant when nothing fits.
/// </summary>
public static class NearNames
{
    private const int LongEnoughForTwo = 7;
    private const int Shortest = 4;

    /// <summary>
    /// The text as it is when something fits it, or nothing better is known; else with words of the names, or what a short form stands for.
    /// One query for a search that finds, at most three for one that does not.
    /// </summary>
    /// <param name="any">Whether anything fits a text.</param>
    /// <param name="slugs">Names that the words may stand in; only those that the actor may see.</param>
    public static async Task<(string? Text, IReadOnlyList<Correction> Corrections)> ForgiveAsync(
        string? text,
        bool exact,
        Func<string, Task<bool>> any,
        Func<IReadOnlyList<string>, Task<List<string>>> slugs
    )
    {
        ArgumentNullException.ThrowIfNull(any);
        ArgumentNullException.ThrowIfNull(slugs);
        var words = Slug.WordsOf(text).ToList();
        if (exact || words.Count == 0 || await any(text!))
        {
            return (text, []);
        }

        var names = await slugs(words);
        var known = names
            .SelectMany(name => name.Split('-'))
            .CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var corrections = words
            .Where(word => !names.Exists(name => name.Contains(word, StringComparison.Ordinal)))
            .Select(word => (word, near: NearestOf(word, known)))
            .Where(pair => pair.near is not null)
            .ToDictionary(pair => pair.word, pair => pair.near!, StringComparer.Ordinal);
        var meant = string.Join(
            ' ',
            words.Select(word => corrections.GetValueOrDefault(word, word))
        );
        return corrections.Count > 0 && await any(meant)
            ? (meant, [.. corrections.Select(pair => new Correction(pair.Key, pair.Value))])
            : (text, []);
    }

    private static string? NearestOf(string word, Dictionary<string, int> known)
    {
        foreach (var form in ShortForms.All.Where(form => form.Short.Any(Is)))
        {
            var fitting = form.Long.FirstOrDefault(longer =>
                Slug.WordsOf(longer).All(known.ContainsKey)
            );
            if (fitting is not null)
            {
                return fitting;
            }
        }

        if (word.Length < Shortest)
        {
            return null;
        }

        var most = word.Length >= LongEnoughForTwo ? 2 : 1;
        return known
            .Select(pair =>
                (pair.Key, pair.Value, slips: Slips.Between<char>(word, pair.Key, most))
            )
            .Where(near => near.slips <= most)
            .OrderBy(near => near.slips)
            .ThenByDescending(near => near.Value)
            .ThenBy(near => near.Key, StringComparer.Ordinal)
            .Select(near => near.Key)
            .FirstOrDefault();

        bool Is(string text) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
    }
}
