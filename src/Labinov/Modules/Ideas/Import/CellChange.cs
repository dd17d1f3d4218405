using Labinov.House;

namespace Labinov.Modules.Ideas.Import;

/// <summary>A cell that differs, cut down to the words that differ and a little around them.</summary>
/// <param name="Lead">What stands before in both.</param>
/// <param name="Old">Name of the value where the column holds values of a list.</param>
/// <param name="Tail">What stands behind in both.</param>
public sealed record CellChange(ImportField Field, string Lead, string Old, string New, string Tail)
{
    /// <summary>Letters that are shown of what is the same on each side.</summary>
    private const int Around = 50;

    /// <summary>Letters that are shown of what differs.</summary>
    private const int Most = 400;

    public static List<CellChange> Between(IdeaFacts before, IdeaFacts after) =>
        [
            .. FactCells
                .Changeable.Select(field =>
                    (field, Old: FactCells.Of(before, field), New: FactCells.Of(after, field))
                )
                .Where(pair => !Equals(pair.Old, pair.New))
                .Select(pair => Of(pair.field, $"{pair.Old}", $"{pair.New}")),
        ];

    private static CellChange Of(ImportField field, string old, string @new)
    {
        if (old.Length <= Around && @new.Length <= Around)
        {
            return new CellChange(field, "", old, @new, "");
        }

        var least = Math.Min(old.Length, @new.Length);
        var start = 0;
        while (start < least && old[start] == @new[start])
        {
            start++;
        }

        // Whole words, so that a reader sees what became what.
        while (start > 0 && !char.IsWhiteSpace(old[start - 1]))
        {
            start--;
        }

        var end = 0;
        while (end < least - start && old[^(end + 1)] == @new[^(end + 1)])
        {
            end++;
        }

        while (end > 0 && !(IsBetweenWords(old, end) && IsBetweenWords(@new, end)))
        {
            end--;
        }

        var lead = old[..start];
        var tail = old[(old.Length - end)..];
        return new CellChange(
            field,
            lead.Length > Around ? "…" + lead[^Around..] : lead,
            old[start..(old.Length - end)].Shortened(Most),
            @new[start..(@new.Length - end)].Shortened(Most),
            tail.Shortened(Around)
        );
    }

    // So many letters before its end a word begins.
    private static bool IsBetweenWords(string text, int end) =>
        char.IsWhiteSpace(text[^end]) || end == text.Length || char.IsWhiteSpace(text[^(end + 1)]);
}
