using System.Globalization;
using System.Text;

namespace Labinov.House;

/// <summary>Readable tails of addresses: <c>/innovations/12/bank-sampah-digital</c>.</summary>
public static class Slug
{
    public const int Max = 80;

    /// <summary>So many words of a search are looked at.</summary>
    private const int MostWords = 6;

    /// <summary>The words of a text as slugs, to be found in slugs; none in a blank text.</summary>
    public static IEnumerable<string> WordsOf(string? text) =>
        string.IsNullOrWhiteSpace(text)
            ? []
            : Of(text).Split('-', StringSplitOptions.RemoveEmptyEntries).Take(MostWords);

    /// <summary>Lower-case ASCII letters, digits and single hyphens, at most <see cref="Max"/>; "-" when nothing is left.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slug = new StringBuilder(Max);
        foreach (var c in Typed.Clean(text).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                && slug.Length > 0
                && slug[^1] != '-'
            )
            {
                slug.Append('-');
            }

            if (slug.Length == Max)
            {
                break;
            }
        }

        return slug.ToString().Trim('-') is { Length: > 0 } done ? done : "-";
    }
}
