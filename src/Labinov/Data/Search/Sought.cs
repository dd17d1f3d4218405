using System.Globalization;
using System.Text.RegularExpressions;
using Labinov.House;

namespace Labinov.Data.Search;

/// <summary>A word of a query: any of its stems will do.</summary>
/// <param name="Word">As it was typed, folded.</param>
/// <param name="Stems">The Indonesian stem first; then its other forms, also those joined with a neighbour and what it is short for.</param>
/// <param name="Prefix">The last word may still be being typed: what begins with it counts too. Null for the others.</param>
/// <param name="Start">Where it stands in the text.</param>
public sealed record SoughtWord(
    string Word,
    IReadOnlyList<string> Stems,
    string? Prefix,
    int Start = 0,
    int Length = 0
)
{
    /// <summary>Two words, each by its stems, that may have been written as this one.</summary>
    internal IReadOnlyList<(
        IReadOnlyList<string> One,
        IReadOnlyList<string> Other
    )> Split { get; init; } = [];

    // Read for every word of a thousand documents: an array, and the first letters as bits, which turn nearly all of them away.
    private readonly string[] all = [.. Stems];
    private readonly ulong firsts = Stems
        .Append(Prefix)
        .Where(stem => !string.IsNullOrEmpty(stem))
        .Aggregate(0UL, (bits, stem) => bits | Bit(stem![0]));

    private static ulong Bit(char letter) => 1UL << (letter & 63);

    /// <summary>0 no, 1 begins with it, 2 is the word.</summary>
    public int Meets(ReadOnlySpan<char> stem)
    {
        if (stem.IsEmpty || (firsts & Bit(stem[0])) == 0)
        {
            return 0;
        }

        foreach (var sought in all)
        {
            if (stem.SequenceEqual(sought))
            {
                return 2;
            }
        }

        return Prefix is not null && stem.StartsWith(Prefix) ? 1 : 0;
    }
}

/// <summary>What a visitor typed into a search box, as stems. Whatever was typed, it is harmless: letters and digits only, at most eight words.</summary>
public sealed partial class Sought
{
    public const int TextMax = 200;
    private const int MostWords = 8;
    private const int ShortestPrefix = 3;

    private Sought(string text, IReadOnlyList<SoughtWord> words) => (Text, Words) = (text, words);

    /// <summary>As typed, without blanks around it, cut to <see cref="TextMax"/>.</summary>
    public string Text { get; private init; }

    public IReadOnlyList<SoughtWord> Words { get; }

    /// <summary>What carries this number stands before everything else: <c>123</c>, <c>#123</c>, <c>no 123</c>. A word of the index, or null.</summary>
    public string? NumberTerm { get; private init; }

    /// <summary>Just this number was typed.</summary>
    public bool IsNumber(int number) => NumberTerm == SearchText.Number(number);

    /// <summary>Not to be corrected: what was typed is meant.</summary>
    public bool IsExact { get; init; }

    /// <summary>Nothing was typed.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>Nothing by which anything could be found: blank, only signs, or only words like "yang".</summary>
    public bool IsEmpty => Words.Count == 0;

    public static Sought Of(string? text, bool exact = false)
    {
        var typed = (text ?? "").TrimStart().Start(TextMax);
        if (LooksLikeNumber().Match(typed) is { Success: true } match)
        {
            return OfNumber(typed, match.Groups["number"], exact);
        }

        var tokens = ShortForms.Words(typed);
        var stems = tokens.ConvertAll(token => Search.Stems.Of(token.Word));
        var met = ShortForms.In(tokens, stems);
        var goesOn = typed.Length > 0 && char.IsLetterOrDigit(typed[^1]);
        var words = new List<SoughtWord>();
        for (var i = 0; i < tokens.Count && words.Count < MostWords; i++)
        {
            if (stems.IndexOf(stems[i]) < i)
            {
                continue;
            }

            var token = tokens[i];
            var isLast = i == tokens.Count - 1 && token.End == typed.Length && goesOn;
            words.Add(
                new SoughtWord(
                    token.Word,
                    [
                        .. Forms(tokens, i)
                            .Concat(
                                met.Where(form => form.First <= i && i < form.First + form.Count)
                                    .Select(form => form.Term)
                            )
                            .Distinct(StringComparer.Ordinal),
                    ],
                    isLast && token.Word.Length >= ShortestPrefix ? token.Word : null,
                    token.Start,
                    token.Length
                )
            );
        }

        return new Sought(typed.TrimEnd(), words) { IsExact = exact };
    }

    /// <summary>The same words, understood otherwise; what was typed stays.</summary>
    internal Sought Meaning(string text) => new(Text, Of(text).Words) { IsExact = IsExact };

    internal Sought With(IEnumerable<SoughtWord> words) =>
        new(Text, [.. words]) { IsExact = IsExact };

    /// <summary>Only what carries the number.</summary>
    internal Sought OnlyNumber() =>
        new(Text, [new SoughtWord(NumberTerm!, [NumberTerm!], null)]) { NumberTerm = NumberTerm };

    private static Sought OfNumber(string typed, Group digits, bool exact)
    {
        var term = SearchText.Number(long.Parse(digits.Value, CultureInfo.InvariantCulture));
        return new Sought(
            typed.TrimEnd(),
            [new SoughtWord(digits.Value, [digits.Value, term], null, digits.Index, digits.Length)]
        )
        {
            IsExact = exact,
            NumberTerm = term,
        };
    }

    // Its own forms, and joined with its neighbours: "smart city" is also the "smartcity" of others.
    private static IEnumerable<string> Forms(List<Token> tokens, int i)
    {
        foreach (var stem in Search.Stems.Sought(tokens[i].Word))
        {
            yield return stem;
        }

        if (tokens[i].Joined is { } joined)
        {
            yield return Search.Stems.Of(joined);
        }

        if (i > 0)
        {
            yield return Search.Stems.Of(tokens[i - 1].Word + tokens[i].Word);
        }

        if (i + 1 < tokens.Count)
        {
            yield return Search.Stems.Of(tokens[i].Word + tokens[i + 1].Word);
        }
    }

    [GeneratedRegex(
        @"^(#|no\b\.?|nomor|number)?\s*#?(?<number>[0-9]{1,9})\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex LooksLikeNumber();
}
