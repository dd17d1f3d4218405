using Labinov.House;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Guesses what a column means by its heading: the national directory's, our own exports' in both languages, and what offices write.</summary>
public static partial class ImportHeadings
{
    private static readonly Dictionary<string, ImportField> BySlug = Known()
        .DistinctBy(pair => pair.Slug, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Slug, pair => pair.Field, StringComparer.Ordinal);

    // Our own form's labels, whatever they come to be.
    private static IEnumerable<(string Slug, ImportField Field)> Known() =>
        Written
            .SelectMany(row =>
                row.Written.Split(';').Select(heading => (Slug.Of(heading), row.Field))
            )
            .Concat(
                new[] { Words.Read("id"), Words.Read("en") }.SelectMany(words =>
                    Enum.GetValues<ImportField>()
                        .Select(field => (Slug.Of(words[Key(field)]), field))
                )
            );

    /// <summary>Key of a field's name.</summary>
    public static string Key(ImportField field) =>
        "ideas.importfield."
        + string.Concat(
            field
                .ToString()
                .Select(
                    (c, i) =>
                        char.IsUpper(c)
                            ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c)
                            : c.ToString()
                )
        );

    public static bool IsKnown(string heading) => Find(heading) is not null;

    public static ImportField? Find(string heading) =>
        BySlug.TryGetValue(Slug.Of(heading), out var field) ? field : null;

    /// <summary>One field for each column, or null for those that mean nothing to us. No field is taken twice.</summary>
    /// <param name="remembered">What a person said of a heading before; the heading is a slug.</param>
    public static ImportField?[] Guess(
        IReadOnlyList<string> headings,
        IReadOnlyDictionary<string, ImportField?> remembered
    )
    {
        ArgumentNullException.ThrowIfNull(headings);
        ArgumentNullException.ThrowIfNull(remembered);
        var guessed = headings
            .Select(heading =>
                remembered.TryGetValue(Slug.Of(heading), out var said) ? said : Find(heading)
            )
            .ToArray();
        var isOurs = guessed.Contains(ImportField.Address);
        var taken = new HashSet<ImportField>();
        for (var i = 0; i < guessed.Length; i++)
        {
            // Our own list carries a shortened text, which must never come back as the whole.
            var isSummary = isOurs && Slug.Of(headings[i]) is "ringkasan" or "summary";
            // "Nomor" is often just the line; beside an address it is our own number, which the address says already.
            var isOwnNumber = isOurs && guessed[i] == ImportField.SourceNumber;
            if (isSummary || isOwnNumber || (guessed[i] is { } field && !taken.Add(field)))
            {
                guessed[i] = null;
            }
        }

        return guessed;
    }

    /// <summary>Headings that stand there more than once and mean something: which of the two counts is for a person to say.</summary>
    public static IEnumerable<IGrouping<string, int>> Doubled(IReadOnlyList<string> headings) =>
        headings
            .Select((heading, i) => (Slug: Slug.Of(heading), i))
            .Where(pair => headings[pair.i].Length > 0)
            .GroupBy(pair => pair.Slug, pair => pair.i, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 && IsKnown(headings[group.First()]));
}
