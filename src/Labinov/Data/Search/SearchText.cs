using System.Text;

namespace Labinov.Data.Search;

/// <summary>
/// The stems of a thing, ready for a <see cref="SearchDoc"/>: in the order of the text, then the English and joined forms, which stand
/// apart so that neighbours stay neighbours.
/// </summary>
public readonly record struct SearchText(string Title, string Body)
{
    /// <summary>Characters of stems kept of a body; what lies behind them is not found.</summary>
    public const int BodyMax = 6_000;

    /// <summary>Between the stems in order and the other forms.</summary>
    internal const char Break = '|';

    public static SearchText Of(string title, string? body) => new(Stemmed(title), Stemmed(body));

    /// <summary>
    /// A word that narrows a search without being typed: <c>SearchText.Tag("year", "2019")</c>. Modules write tags into
    /// <see cref="SearchDoc.Tags"/> and hand them to the search.
    /// </summary>
    public static string Tag(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        var tag = new StringBuilder("zq", 24);
        foreach (var c in name.Concat(value).Where(char.IsAsciiLetterOrDigit))
        {
            tag.Append(char.ToLowerInvariant(c));
        }

        return tag.ToString();
    }

    internal static string KindTag(string kind) => Tag("doc", kind);

    private static string Stemmed(string? text)
    {
        var stems = new StringBuilder();
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in Tokens.Of(text))
        {
            if (stems.Length > BodyMax)
            {
                break;
            }

            if (token.Joined is { } joined)
            {
                others.Add(Stems.Of(joined));
            }

            if (!token.IsWord || StopWords.Has(token.Word))
            {
                continue;
            }

            var stem = Stems.Of(token.Word);
            stems.Append(stem).Append(' ');
            var english = Stems.English(token.Word);
            if (english != token.Word && english != stem && english.Length > 1)
            {
                others.Add(english);
            }
        }

        if (others.Count > 0)
        {
            stems.Append(Break).Append(' ').AppendJoin(' ', others);
        }

        return stems.ToString().Trim();
    }
}
