using System.Text.RegularExpressions;
using System.Xml;

namespace Labinov.Ui;

/// <summary>
/// A text as a workbook can hold it. XML has no word for most control signs; workbooks write signs as <c>_x0041_</c>, so what looks like
/// that is itself written so.
/// </summary>
internal static partial class WorkbookText
{
    /// <summary>Letters of a cell; spreadsheets refuse more.</summary>
    private const int Longest = 32_767;

    public static string Of(string text)
    {
        text = text.Length > Longest ? text[..Longest] : text;
        if (
            text.AsSpan().ContainsAnyInRange('\0', '\u001F')
            || text.AsSpan().ContainsAnyInRange('\uD800', '\uFFFF')
        )
        {
            text = new string([.. Signs(text)]);
        }

        return text.Contains("_x", StringComparison.Ordinal)
            ? Escape().Replace(text, "_x005F_")
            : text;
    }

    private static IEnumerable<char> Signs(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                yield return text[i++];
                yield return text[i];
            }
            else
            {
                yield return XmlConvert.IsXmlChar(text[i]) ? text[i] : ' ';
            }
        }
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, 1000)]
    private static partial Regex Escape();
}
