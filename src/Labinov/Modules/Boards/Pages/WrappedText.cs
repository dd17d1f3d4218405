using System.Globalization;
using System.Text;

namespace Labinov.Modules.Boards.Pages;

/// <summary>
/// A text in lines that fit a width. Whoever opens the picture draws it with the letters at hand, so widths are those of the widest common sans serif
/// letters at 14 px (DejaVu Sans, Verdana), rounded up.
/// </summary>
public static class WrappedText
{
    private const double Blank = 4.5;

    /// <param name="width">In pixels; a word that is wider is cut, never within a sign.</param>
    public static List<string> Of(string text, int width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var (line, used) = (new StringBuilder(), 0.0);
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Length > 0 && used + Blank + SignsOf(word).Sum(WidthOf) > width)
                {
                    Break();
                }

                if (line.Length > 0)
                {
                    line.Append(' ');
                    used += Blank;
                }

                foreach (var sign in SignsOf(word))
                {
                    var wide = WidthOf(sign);
                    if (used + wide > width)
                    {
                        Break();
                    }

                    line.Append(sign);
                    used += wide;
                }
            }

            lines.Add(line.ToString());

            void Break()
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }
        }

        return lines;
    }

    private static IEnumerable<string> SignsOf(string word)
    {
        var signs = StringInfo.GetTextElementEnumerator(word);
        while (signs.MoveNext())
        {
            yield return signs.GetTextElement();
        }
    }

    // A sign of several halves is drawn as one.
    private static double WidthOf(string sign) =>
        sign.Length > 1 && char.IsSurrogate(sign[0]) ? 19 : OfLetter(sign[0]);

    private static double OfLetter(char letter) =>
        letter switch
        {
            'i' or 'j' or 'l' or '\'' or '.' or ',' or ':' or ';' or '!' or '|' or 'I' => 4.5,
            'f' or 't' or 'r' or '-' or '(' or ')' or '/' => 5.8,
            'm' or 'w' or 'M' or 'W' or '@' or '%' => 14,
            >= 'A' and <= 'Z' => 10.8,
            < '\u2000' => 8.9,
            _ => 15,
        };
}
