using System.Globalization;
using Labinov.House;

namespace Labinov.Data.Tables;

/// <summary>A heading and where it stands: <c>C</c> in a sheet, the key itself in jsonl.</summary>
public sealed record TableColumn(string Heading, string Place);

/// <summary>A row as the file holds it.</summary>
/// <param name="Line">As the spreadsheet counts; in jsonl the line of the file.</param>
/// <param name="Cells">One for each column of the file; never null.</param>
public sealed record TableRow(int Line, string[] Cells)
{
    public bool IsEmpty => Array.TrueForAll(Cells, cell => cell.Length == 0);
}

/// <summary>Something about a file that a person should hear although it could be read.</summary>
public sealed record TableNote(string Words, IReadOnlyList<string> Args);

/// <summary>The file cannot be read; the sentence says what is wrong and where.</summary>
public sealed class TableBroken(string words, params string[] args) : Exception(words)
{
    public string Words { get; } = words;
    public IReadOnlyList<string> Args { get; } = args;
}

/// <summary>
/// A table that an office sends: xlsx, csv in any of the usual encodings, or jsonl. Told apart by content, not by name. Rows are streamed,
/// so that a million of them cost no more memory than ten.
/// </summary>
public sealed class TableFile
{
    public const int MostColumns = 200;

    /// <summary>Titles and blank lines may stand above the headings, but not more than these.</summary>
    private const int HeadingWithin = 20;

    private readonly Func<IEnumerable<TableRow>> read;

    private TableFile(
        string format,
        IReadOnlyList<TableColumn> columns,
        int headingLine,
        IReadOnlyList<TableNote> notes,
        Func<IEnumerable<TableRow>> read
    ) =>
        (Format, Columns, HeadingLine, Notes, this.read) = (
            format,
            columns,
            headingLine,
            notes,
            read
        );

    private TableFile(TableFile table, string sheet, IReadOnlyList<string> sheets)
        : this(table.Format, table.Columns, table.HeadingLine, table.Notes, table.read) =>
        (Sheet, Sheets) = (sheet, sheets);

    /// <summary>The sheet that is read; null where the file has none.</summary>
    public string? Sheet { get; }

    /// <summary>All sheets of the workbook that people see.</summary>
    public IReadOnlyList<string> Sheets { get; } = [];

    /// <summary><c>xlsx</c>, <c>csv</c> or <c>jsonl</c>.</summary>
    public string Format { get; }

    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>0 where every row carries its own headings.</summary>
    public int HeadingLine { get; }

    public IReadOnlyList<TableNote> Notes { get; }

    /// <summary>The rows below the headings, empty ones left out; each walk reads the file anew.</summary>
    public IEnumerable<TableRow> Rows() =>
        read().Where(row => row.Line > HeadingLine && !row.IsEmpty);

    /// <param name="file">Can be sought in and stays open while rows are read.</param>
    /// <param name="sheet">Name of the sheet that is meant; null, or none of that name: the first that people see.</param>
    /// <param name="isHeading">Knows headings, to find their line below a title; null: the first line that is not empty.</param>
    /// <exception cref="TableBroken">The file is no table.</exception>
    public static TableFile Open(
        Stream file,
        Predicate<string>? isHeading = null,
        string? sheet = null
    )
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Length == 0)
        {
            throw new TableBroken("data.table.nothing");
        }

        if (Workbook.IsOne(file))
        {
            var book = Workbook.Look(file, sheet);
            var table = Headed("xlsx", book.Notes, () => Workbook.Rows(file, book), isHeading);
            return new TableFile(table, book.Sheet, book.Shown);
        }

        if (Encodings.IsOfAProgram(file))
        {
            throw new TableBroken("data.table.unknown");
        }

        var encoding = Encodings.Of(file);
        if (JsonLines.IsOne(file, encoding))
        {
            var keys = JsonLines.Keys(file, encoding);
            return new TableFile("jsonl", keys, 0, [], () => JsonLines.Rows(file, encoding, keys));
        }

        return Headed(
            "csv",
            Encodings.NotesOn(encoding),
            () => DelimitedText.Rows(file, encoding),
            isHeading
        );
    }

    private static TableFile Headed(
        string format,
        IReadOnlyList<TableNote> notes,
        Func<IEnumerable<TableRow>> read,
        Predicate<string>? isHeading
    )
    {
        var first = read().Take(HeadingWithin).Where(row => !row.IsEmpty).ToList();
        if (first.Count == 0)
        {
            throw new TableBroken("data.table.nothing");
        }

        var heading =
            first.Find(row => isHeading is null || row.Cells.Count(cell => isHeading(cell)) > 1)
            ?? first[0];
        var cells = heading.Cells;
        var count = Array.FindLastIndex(cells, cell => cell.Length > 0) + 1;
        if (count > MostColumns)
        {
            throw new TableBroken("data.table.too-wide", Number(count), Number(MostColumns));
        }

        var columns = cells[..count]
            .Select((cell, i) => new TableColumn(cell, ColumnLetters.Of(i)));
        return new TableFile(format, [.. columns], heading.Line, notes, read);
    }

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
