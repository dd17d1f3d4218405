using System.Globalization;
using System.Text;

namespace Labinov.House;

/// <summary>Readable tails of addresses: <c>/innovations/12/bank-sampah-digital</c>.</summary>
public static class Slug
{
    public const int Max = 80;

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
