using System.Globalization;
using System.Text;

namespace Labinov.Data.Tables;

/// <summary>What a cell says, as text that both databases can keep.</summary>
public static class CellText
{
    private static readonly string[] Errors =
    [
        "#N/A",
        "#REF!",
        "#VALUE!",
        "#NAME?",
        "#DIV/0!",
        "#NULL!",
        "#NUM!",
        "#SPILL!",
    ];

    /// <summary>A spreadsheet could not calculate it.</summary>
    public static bool IsError(string text) => Errors.Contains(text, StringComparer.Ordinal);

    /// <summary>A letter was lost on the way here.</summary>
    public static bool IsDamaged(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains('\uFFFD', StringComparison.Ordinal);
    }

    public static string Of(object? cell) =>
        cell switch
        {
            null => "",
            string text => Plain(text),
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString(
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture
            ),
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            double number => number.ToString("0.###############", CultureInfo.InvariantCulture),
            _ => Plain(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? ""),
        };

    // Control signs have no place in a text, and PostgreSQL refuses the zero; the apostrophe is what an export puts before what would
    // be a formula.
    private static string Plain(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.Contains('\u007F'))
        {
            var kept = new StringBuilder(text.Length);
            foreach (var c in text.ReplaceLineEndings("\n"))
            {
                kept.Append(c is '\n' or '\t' || !char.IsControl(c) ? c : ' ');
            }

            text = kept.ToString();
        }

        text = text.Trim();
        return
            text.Length > 1
            && text[0] == '\''
            && text[1] is '=' or '+' or '-' or '@' or '\t' or '\n'
            ? text[1..]
            : text;
    }
}
