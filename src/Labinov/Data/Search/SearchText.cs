using System.Globalization;
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

    /// <summary>The words as they are written, for <see cref="Vocabulary"/>: what a slip of the pen may have meant.</summary>
    public IReadOnlySet<string>? Words { get; init; }

    /// <param name="number">By which people call it; whoever seeks the number finds it first.</param>
    public static SearchText Of(string title, string? body, int? number = null)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var stems = Stemmed(title, words, number is { } known ? Number(known) : null);
        return new(stems, Stemmed(body, words, null)) { Words = words };
    }

    /// <summary>
    /// Of names: whole words, not stems, for a name is no prose and what is still being typed must fit its beginning. The title stays short.
    /// </summary>
    public static SearchText OfNames(string title, string others, int number)
    {
        var words = ShortForms.Words($"{title} . {others}");
        var terms = ShortForms
            .In(words, words.ConvertAll(word => Stems.Of(word.Word)))
            .Select(met => met.Term)
            .Append(Number(number))
            .Distinct(StringComparer.Ordinal);
        return new(Plain(title), $"{Plain(others)} {Break} {string.Join(' ', terms)}".TrimStart())
        {
            Words = words.Select(word => word.Word).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static string Plain(string text) =>
        string.Join(
            ' ',
            Tokens
                .Of(text)
                .SelectMany(token => new[] { token.IsWord ? token.Word : null, token.Joined })
                .OfType<string>()
        );

    /// <summary>The word under which a thing with this number lies in the index.</summary>
    internal static string Number(long number) =>
        Tag("no", number.ToString(CultureInfo.InvariantCulture));

    /// <summary>For a search that is narrowed by one tag or another.</summary>
    public static string Either(IEnumerable<string> tags) => string.Join(Break, tags);

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

    private static string Stemmed(string? text, HashSet<string> words, string? number)
    {
        var stems = new StringBuilder();
        var others = new HashSet<string>(StringComparer.Ordinal);
        var (inOrder, stemsInOrder) = (new List<Token>(), new List<string>());
        if (number is not null)
        {
            others.Add(number);
        }

        foreach (var token in Tokens.Of(text))
        {
            if (stems.Length > BodyMax)
            {
                break;
            }

            if (token.Joined is { } joined)
            {
                others.Add(Stems.Of(joined));
                words.Add(joined);
            }

            if (!token.IsWord || StopWords.Has(token.Word))
            {
                continue;
            }

            var stem = Stems.Of(token.Word);
            stems.Append(stem).Append(' ');
            words.Add(token.Word);
            inOrder.Add(token);
            stemsInOrder.Add(stem);
            var english = Stems.English(token.Word);
            if (english != token.Word && english != stem && english.Length > 1)
            {
                others.Add(english);
            }
        }

        others.UnionWith(ShortForms.In(inOrder, stemsInOrder).Select(met => met.Term));
        if (others.Count > 0)
        {
            stems.Append(Break).Append(' ').AppendJoin(' ', others);
        }

        return stems.ToString().Trim();
    }
}
