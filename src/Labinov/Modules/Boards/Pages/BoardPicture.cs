using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Labinov.Modules.Boards.Pages;

/// <summary>A board as a drawing: columns with their notes, in the light colours of the house, whatever the reader's screen. Sizes in pixels.</summary>
internal sealed class BoardPicture(string title, BoardView view, bool votes)
{
    private const int Column = 240;
    private const int Gap = 16;
    private const int Line = 18;
    private const int Pad = 10;

    /// <summary>Letters of 14 px that fit into a note.</summary>
    private const int LettersMost = 30;

    private readonly StringBuilder svg = new();

    public string Draw()
    {
        var y = Gap + 28;
        var width = Gap;
        Text(Gap, Gap + 18, 22, title, bold: true);
        foreach (var lane in view.Lanes)
        {
            if (lane.Key.Length > 0)
            {
                Text(Gap, y + 20, 18, lane.Key, bold: true);
                y += 30;
            }

            var (x, low) = (Gap, y);
            foreach (var group in lane)
            {
                low = Math.Max(low, Draw(group, x, y));
                x += Column + Gap;
            }

            width = Math.Max(width, x);
            y = low + Gap;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {y}\" width=\"{width}\" height=\"{y}\" font-family=\"Segoe UI, Noto Sans, Arial, sans-serif\" fill=\"#1F2328\"><rect width=\"{width}\" height=\"{y}\" fill=\"#FBF8F2\"/>{svg}</svg>"
        );
    }

    // Returns where the column ends.
    private int Draw(GroupRow group, int x, int y)
    {
        Text(x, y + 18, 16, group.Title, bold: true);
        y += 28;
        foreach (var note in group.Notes)
        {
            var lines = Wrapped(note.Text);
            if (votes && note.Dots > 0)
            {
                lines.Add(new string('●', Math.Min(note.Dots, 12)) + $" {note.Dots}");
            }

            var height = (lines.Count * Line) + (2 * Pad);
            var (dye, tint) = Dyes(note.Dye);
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<rect x=\"{x}\" y=\"{y}\" width=\"{Column}\" height=\"{height}\" rx=\"8\" fill=\"{tint}\"/><rect x=\"{x}\" y=\"{y}\" width=\"5\" height=\"{height}\" fill=\"{dye}\"/>"
            );
            for (var i = 0; i < lines.Count; i++)
            {
                Text(x + Pad + 4, y + Pad + (i * Line) + 13, 14, lines[i], bold: false);
            }

            y += height + 8;
        }

        return y;
    }

    private void Text(int x, int y, int size, string text, bool bold) =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{(bold ? " font-weight=\"700\"" : "")}>{HtmlEncoder.Default.Encode(text)}</text>"
        );

    private static List<string> Wrapped(string text)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = new StringBuilder();
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                // A word that is wider than a note is cut.
                foreach (
                    var piece in word.Chunk(LettersMost).Select(letters => new string(letters))
                )
                {
                    if (line.Length > 0 && line.Length + 1 + piece.Length > LettersMost)
                    {
                        lines.Add(line.ToString());
                        line.Clear();
                    }

                    line.Append(line.Length > 0 ? " " : "").Append(piece);
                }
            }

            lines.Add(line.ToString());
        }

        return lines;
    }

    private static (string Dye, string Tint) Dyes(string colour) =>
        colour switch
        {
            "nila" => ("#2B4A86", "#E6ECF7"),
            "pandan" => ("#2C6A4C", "#E2F0E7"),
            "mengkudu" => ("#A3392C", "#F9E8E3"),
            "manggis" => ("#74396A", "#F4E7F1"),
            _ => ("#8A5A00", "#F8EDD4"),
        };
}
