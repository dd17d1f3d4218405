using System.Globalization;
using System.Text.RegularExpressions;

namespace Labinov.Modules.Ideas;

/// <summary>Money as offices write it: <c>Rp25.000.000,00</c>, <c>25.000.000,-</c>, <c>25000000</c>, <c>25 juta</c>, <c>1,5 miliar</c>.</summary>
public static partial class RupiahText
{
    /// <summary>Whole rupiah; null when it is no amount, or none that a region has.</summary>
    public static long? Of(string? text)
    {
        var found = Written().Match((text ?? "").Trim());
        if (!found.Success)
        {
            return null;
        }

        var (digits, unit) = (found.Groups["digits"].Value.Trim(), found.Groups["unit"].Value);
        var rupiah =
            unit.Length > 0 ? Scaled(digits, unit)
            : Plain().Match(digits) is { Success: true } plain
                ? Whole(plain.Groups["whole"].Value.Where(char.IsAsciiDigit))
            : null;
        return rupiah is >= 0 and <= Idea.RupiahMax ? rupiah : null;
    }

    // "1,5 miliar", and "1.5 billion" as the English page would have it.
    private static long? Scaled(string digits, string unit)
    {
        if (
            !decimal.TryParse(
                digits.Replace(',', '.'),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return null;
        }

        var scale = char.ToUpperInvariant(unit[0]) switch
        {
            'R' => 1_000m,
            'J' => 1_000_000m,
            'M' => unit.StartsWith("million", StringComparison.OrdinalIgnoreCase)
                ? 1_000_000m
                : 1_000_000_000m,
            'B' => 1_000_000_000m,
            _ => 1_000_000_000_000m,
        };
        return number > Idea.RupiahMax / scale ? null : (long)Math.Round(number * scale);
    }

    private static long? Whole(IEnumerable<char> digits) =>
        long.TryParse(string.Concat(digits), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(
        @"^(Rp\.?|IDR)?\s*(?<digits>[\d][\d.,\s]*(,-)?)\s*(?<unit>ribu|juta|jt|miliar|milyar|million|billion|triliun|trillion)?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Written();

    // Thousands are set apart by one sign throughout; what follows the other sign are cents, which nobody means.
    [GeneratedRegex(
        @"^(?<whole>\d+|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+|\d{1,3}(\s\d{3})+)([.,](\d{1,2}|-))?\s*$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Plain();
}
