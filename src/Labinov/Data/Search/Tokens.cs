using System.Globalization;
using System.Text;

namespace Labinov.Data.Search;

/// <summary>A word of a text: where it stands and how it reads when case and accents are taken away.</summary>
/// <param name="Joined">What a hyphenated word reads without its hyphens, on its last part: <c>e-KTP</c> is also <c>ektp</c>.</param>
public readonly record struct Token(int Start, int Length, string Word, string? Joined)
{
    public int End => Start + Length;

    /// <summary>False for a letter that stands alone at the end of a hyphenated word: only the joined form counts.</summary>
    public bool IsWord => Word.Length > 1 || char.IsDigit(Word[0]);
}

/// <summary>
/// Cuts a text into words: lower case, accents folded, digits kept, apostrophes dropped (<c>Jum'at</c>), hyphenated words in parts and
/// joined. A single letter is no word of its own.
/// </summary>
public static class Tokens
{
    public static IEnumerable<Token> Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            yield break;
        }

        var parts = new List<Token>();
        var word = new StringBuilder();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var folded = i < text.Length ? Fold(text, i) : "";
            if (folded.Length > 0)
            {
                start = start < 0 ? i : start;
                word.Append(folded);
                i += char.IsHighSurrogate(text[i]) ? 1 : 0;
                continue;
            }

            if (i < text.Length && IsInside(text, i) && start >= 0)
            {
                continue;
            }

            if (start >= 0)
            {
                parts.Add(new Token(start, i - start, word.ToString(), null));
                word.Clear();
                start = -1;
            }

            if (
                i < text.Length
                && parts.Count > 0
                && parts[^1].End == i
                && (IsHyphen(text[i]) || IsElectronic(parts, text, i))
            )
            {
                continue;
            }

            foreach (var token in Whole(parts))
            {
                yield return token;
            }

            parts.Clear();
        }
    }

    // The parts of one hyphenated word; single letters lend their place to the part behind them.
    private static IEnumerable<Token> Whole(List<Token> parts)
    {
        if (parts.Count == 0)
        {
            yield break;
        }

        var joined =
            parts.Count > 1 && parts.Exists(part => part.Word.Length <= 2 || HasDigit(part.Word))
                ? string.Concat(parts.Select(part => part.Word))
                : null;
        var from = parts[0].Start;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var last = i == parts.Count - 1;
            if (part.IsWord || (last && joined is not null))
            {
                yield return part with
                {
                    Start = from,
                    Length = part.End - from,
                    Joined = last ? joined : null,
                };
                from = last ? part.End : parts[i + 1].Start;
            }
        }
    }

    private static bool HasDigit(string word) => word.AsSpan().ContainsAnyInRange('0', '9');

    // "e government" is the "e-government" of somebody in a hurry.
    private static bool IsElectronic(List<Token> parts, string text, int i) =>
        parts is [{ Word: "e" }]
        && text[i] == ' '
        && i + 1 < text.Length
        && char.IsLetter(text[i + 1]);

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '–';

    private static bool IsInside(string text, int i) =>
        text[i] is '\'' or '’' or 'ʼ' or '`'
        || CharUnicodeInfo.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark;

    // Letters and digits of one character, in lower case and without accents; nothing for whatever is no letter.
    private static string Fold(string text, int i)
    {
        var c = text[i];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c) ? Ascii[char.ToLowerInvariant(c)] : "";
        }

        if (!Rune.TryGetRuneAt(text, i, out var rune) || !Rune.IsLetterOrDigit(rune))
        {
            return "";
        }

        var folded = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(part))
            {
                folded.Append(Rune.ToLowerInvariant(part).ToString());
            }
        }

        return folded.ToString();
    }

    private static readonly string[] Ascii =
    [
        .. Enumerable.Range(0, 128).Select(code => ((char)code).ToString()),
    ];
}
