namespace Labinov.Modules.Boards.Pages;

/// <summary>A board laid out for a picture: columns with their notes, links between them, in the light colours of the house. Sizes in pixels.</summary>
internal sealed class BoardDrawing
{
    private const int Column = 240;
    private const int Gap = 16;
    private const int Line = 18;
    private const int Pad = 10;

    /// <summary>The coloured edge of a note, with which its text begins.</summary>
    private const int Edge = 4;

    private readonly List<DrawnNote> notes = [];
    private readonly List<DrawnText> texts = [];
    private readonly List<DrawnLink> links = [];
    private readonly bool votes;

    public BoardDrawing(string title, BoardView view, bool votes)
    {
        ArgumentNullException.ThrowIfNull(view);
        this.votes = votes;
        var y = Gap + 28;
        Width = Gap;
        texts.Add(new(Gap, Gap + 18, 22, title, true));
        foreach (var lane in view.Lanes)
        {
            if (lane.Key.Length > 0)
            {
                texts.Add(new(Gap, y + 20, 18, lane.Key, true));
                y += 30;
            }

            var (x, low) = (Gap, y);
            foreach (var group in lane)
            {
                low = Math.Max(low, Lay(group, x, y));
                x += Column + Gap;
            }

            Width = Math.Max(Width, x);
            y = low + Gap;
        }

        Height = y;
        Tie(view);
    }

    public int Width { get; private set; }
    public int Height { get; }
    public IReadOnlyList<DrawnNote> Notes => notes;
    public IReadOnlyList<DrawnText> Texts => texts;
    public IReadOnlyList<DrawnLink> Links => links;

    // Returns where the column ends.
    private int Lay(GroupRow group, int x, int y)
    {
        texts.Add(new(x, y + 18, 16, group.Title, true));
        y += 28;
        foreach (var note in group.Notes)
        {
            var lines = WrappedText.Of(note.Text, Column - (2 * Pad) - Edge);
            if (votes && note.Dots > 0)
            {
                lines.Add(new string('●', Math.Min(note.Dots, 12)) + $" {note.Dots}");
            }

            var height = (lines.Count * Line) + (2 * Pad);
            var (dye, tint) = Dyes(note.Dye);
            notes.Add(new(note.Id, x, y, Column, height, dye, tint));
            for (var i = 0; i < lines.Count; i++)
            {
                texts.Add(new(x + Pad + Edge, y + Pad + (i * Line) + 13, 14, lines[i], false));
            }

            y += height + 8;
        }

        return y;
    }

    // From edge to edge where they stand side by side; along the margin where one hangs below the other.
    private void Tie(BoardView view)
    {
        var places = notes.ToDictionary(note => note.Id);
        foreach (var link in view.Links)
        {
            if (
                !places.TryGetValue(link.From, out var one)
                || !places.TryGetValue(link.To, out var other)
            )
            {
                continue;
            }

            var (left, right) = one.X <= other.X ? (one, other) : (other, one);
            var (from, to) = (left.Y + (left.Height / 2), right.Y + (right.Height / 2));
            links.Add(
                left.X == right.X
                    ? new(left.X, from, left.X - (Gap / 2), right.X, to)
                    : new(
                        left.X + left.Width,
                        from,
                        (left.X + left.Width + right.X) / 2,
                        right.X,
                        to
                    )
            );
        }
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

/// <param name="Dye">Colour of the edge, <c>#RRGGBB</c>.</param>
/// <param name="Tint">Colour of the ground.</param>
internal sealed record DrawnNote(
    House.Id<Note> Id,
    int X,
    int Y,
    int Width,
    int Height,
    string Dye,
    string Tint
);

/// <param name="Y">Where the letters stand.</param>
internal sealed record DrawnText(int X, int Y, int Size, string Text, bool IsBold);

/// <summary>A line of three straight pieces: out to <paramref name="Turn"/>, along, and in again.</summary>
internal sealed record DrawnLink(int X1, int Y1, int Turn, int X2, int Y2);
