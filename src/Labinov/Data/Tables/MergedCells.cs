using System.Globalization;

namespace Labinov.Data.Tables;

/// <summary>What a merged cell says counts for every row and column that it spans; filled in while the rows stream by.</summary>
internal sealed class MergedCells(IReadOnlyList<MergedCells.Range> ranges)
{
    private readonly List<Range> coming = [.. ranges.OrderBy(range => range.FirstLine)];
    private readonly List<(Range Range, string Text)> open = [];
    private int next;

    /// <param name="FirstColumn">From 0.</param>
    public sealed record Range(int FirstLine, int FirstColumn, int LastLine, int LastColumn)
    {
        /// <summary><c>B2:C5</c>.</summary>
        public static Range Of(string written)
        {
            var (from, to) = written.Split(':') is [var one, var other]
                ? (one, other)
                : (written, written);
            return new(Line(from), Column(from), Line(to), Column(to));
        }

        private static int Line(string cell) =>
            int.Parse(cell.TrimStart([.. Letters]), CultureInfo.InvariantCulture);

        private static int Column(string cell) =>
            cell.TakeWhile(char.IsAsciiLetterUpper)
                .Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;

        private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    }

    public void Fill(int line, string[] cells)
    {
        while (next < coming.Count && coming[next].FirstLine <= line)
        {
            var range = coming[next++];
            open.Add((range, range.FirstColumn < cells.Length ? cells[range.FirstColumn] : ""));
        }

        open.RemoveAll(pair => pair.Range.LastLine < line);
        foreach (var (range, text) in open)
        {
            for (var i = range.FirstColumn; i <= range.LastColumn && i < cells.Length; i++)
            {
                cells[i] = cells[i].Length == 0 ? text : cells[i];
            }
        }
    }
}
