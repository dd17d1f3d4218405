using System.Collections.Frozen;

namespace Labinov.Data.Search;

/// <summary>A short form and what it stands for: whoever types one of them finds them all.</summary>
/// <param name="Term">The word under which every form lies in the index.</param>
/// <param name="Short">As people write them: <c>KTP</c>, <c>e-KTP</c>.</param>
/// <param name="Long"><c>kartu tanda penduduk</c>.</param>
/// <param name="Since">When the name came into use, where a law says so.</param>
public sealed record ShortForm(
    string Term,
    IReadOnlyList<string> Short,
    IReadOnlyList<string> Long,
    DateOnly? Since,
    string? Source
);

/// <summary>
/// The short forms of public service, from <c>short-forms.csv</c>. A text that holds one form, as a phrase, is indexed under the term of
/// all; so a full form never matches by its scattered common words, and both engines need a single word to look it up.
/// </summary>
public static class ShortForms
{
    private static readonly ShippedTable Table = new("Labinov.Data.Search.short-forms.csv");

    /// <summary>A form that was met in a text: which words, and its term.</summary>
    internal readonly record struct Met(int First, int Count, string Term);

    // What it stands for may be several words, of which stems count; a short form counts only as it is written.
    private sealed record Form(string[] Stems, string Term);

    public static IReadOnlyList<ShortForm> All { get; } = Read();

    /// <summary>Changes with the file: what is indexed must then be described anew.</summary>
    public static string Hash { get; } = Table.Hash()[..16];

    private static readonly FrozenDictionary<string, string[]> ByWord = All.SelectMany(form =>
            form.Short.Concat(form.Long)
                .Where(text => Words(text).Count == 1)
                .Select(text => Words(text)[0])
                .Select(token => token.Joined ?? token.Word)
                .Distinct(StringComparer.Ordinal)
                .Select(word => (word, form.Term))
        )
        .GroupBy(pair => pair.word, pair => pair.Term, StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Distinct(StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal
        );

    private static readonly FrozenDictionary<string, Form[]> ByFirst = All.SelectMany(form =>
            form.Short.Concat(form.Long)
                .Select(text => new Form(
                    [.. Words(text).Select(token => Stems.Of(token.Word))],
                    form.Term
                ))
        )
        .Where(form => form.Stems.Length > 1)
        .GroupBy(form => form.Stems[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The tokens of a text that count as words, in its order.</summary>
    internal static List<Token> Words(string? text) =>
        [.. Tokens.Of(text).Where(token => token.IsWord && !StopWords.Has(token.Word))];

    /// <param name="stems">Of the words, in the same order.</param>
    internal static List<Met> In(IReadOnlyList<Token> words, IReadOnlyList<string> stems)
    {
        var met = new List<Met>();
        for (var i = 0; i < words.Count; i++)
        {
            Add(words[i].Word, i);
            if (words[i].Joined is { } joined)
            {
                Add(joined, i);
            }

            if (!ByFirst.TryGetValue(stems[i], out var forms))
            {
                continue;
            }

            foreach (var form in forms)
            {
                if (IsAt(form.Stems, stems, i))
                {
                    met.Add(new Met(i, form.Stems.Length, form.Term));
                }
            }
        }

        return met;

        void Add(string word, int at)
        {
            if (ByWord.TryGetValue(word, out var terms))
            {
                met.AddRange(terms.Select(term => new Met(at, 1, term)));
            }
        }
    }

    private static bool IsAt(string[] form, IReadOnlyList<string> stems, int at)
    {
        if (at + form.Length > stems.Count)
        {
            return false;
        }

        for (var i = 1; i < form.Length; i++)
        {
            if (stems[at + i] != form[i])
            {
                return false;
            }
        }

        return true;
    }

    private static List<ShortForm> Read()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return Table.Read(row =>
        {
            string[] Several(string name) =>
                row(name).Split('|', StringSplitOptions.RemoveEmptyEntries);

            var shorts = Several("short");
            // Two things may share a short form (KIA, IKM): each has its own term.
            var term =
                "zx" + string.Concat(shorts[0].Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
            var same = seen[term] = seen.GetValueOrDefault(term, -1) + 1;
            return new ShortForm(
                term + new string('z', same),
                shorts,
                Several("long"),
                ShippedTable.DayIfAny(row("since")),
                row("source") is { Length: > 0 } source ? source : null
            );
        });
    }
}
