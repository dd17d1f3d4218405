using System.Globalization;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;

namespace Labinov.Modules.Surveys.Paper;

/// <summary>Reads a file with one row for each sheet of paper and one column for each question.</summary>
public static class PaperFile
{
    /// <summary>Bytes; five hundred sheets with long texts take a quarter of it.</summary>
    public const long Largest = 2L * 1024 * 1024;

    private const int LettersOfPairing = 2;
    private const int DaysOfMonth = 31;

    /// <param name="isPaired">The three small questions of the person's own code are asked too.</param>
    /// <exception cref="TableBroken">It is no such table; says what is wrong and where.</exception>
    public static PaperTable Read(Stream file, Instrument instrument, bool isPaired)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var table = TableFile.Open(
            file,
            heading => PaperColumns.Of(heading, instrument) is not null
        );
        var columns = new List<Place>();
        var ignored = new List<string>();
        foreach (var (column, at) in table.Columns.Select((column, at) => (column, at)))
        {
            if (
                PaperColumns.Of(column.Heading, instrument) is var (kind, item)
                && (isPaired || kind is PaperColumn.Sheet or PaperColumn.Question)
                && !columns.Exists(other => other.Kind == kind && other.Item == item)
            )
            {
                columns.Add(new Place(at, column, kind, item));
            }
            else if (column.Heading.Length > 0)
            {
                ignored.Add(column.Heading);
            }
        }

        if (!columns.Exists(place => place.Kind == PaperColumn.Sheet))
        {
            throw new TableBroken("surveys.paper.file.no-sheet");
        }

        if (!columns.Exists(place => place.Kind == PaperColumn.Question))
        {
            throw new TableBroken("surveys.paper.file.no-question");
        }

        var rows = Rows(table, columns);
        return new PaperTable(
            rows,
            ignored,
            [.. instrument.Items.Where(item => !columns.Exists(place => place.Item == item))]
        );
    }

    private sealed record Place(int At, TableColumn Column, PaperColumn Kind, SurveyItem? Item)
    {
        public string Cell(TableRow row) =>
            At < row.Cells.Length ? Typed.Clean(row.Cells[At]).Trim() : "";

        public PaperFault Fault(string cell, string words, params object[] args) =>
            new(Column.Place, Column.Heading, cell, words, args, Item);
    }

    private static List<PaperRow> Rows(TableFile table, List<Place> columns)
    {
        var rows = new List<PaperRow>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows())
        {
            if (rows.Count == Survey.SheetsMost)
            {
                throw new TableBroken(
                    "surveys.paper.file.too-long",
                    Survey.SheetsMost.ToString(CultureInfo.InvariantCulture)
                );
            }

            rows.Add(Row(row, columns, lines));
        }

        return rows.Count == 0 ? throw new TableBroken("surveys.paper.file.empty") : rows;
    }

    private static PaperRow Row(TableRow row, List<Place> columns, Dictionary<string, int> lines)
    {
        var faults = new List<PaperFault>();
        var answers = new GivenAnswers();
        var place = columns.Find(column => column.Kind == PaperColumn.Sheet)!;
        var sheet = place.Cell(row);
        var name = PaperRow.NameOf(sheet);
        if (name is null)
        {
            faults.Add(
                place.Fault(
                    sheet,
                    sheet.Length == 0 ? "surveys.paper.fault.no-sheet" : "surveys.rule.unknown-code"
                )
            );
        }
        else if (!lines.TryAdd(name, row.Line))
        {
            faults.Add(place.Fault(sheet, "surveys.paper.fault.twice", lines[name]));
        }

        foreach (var column in columns.Where(column => column.Item is not null))
        {
            var (item, cell) = (column.Item!, column.Cell(row));
            if (answers.Take(item, PaperCells.Value(item, cell)) is { } wrong)
            {
                faults.Add(column.Fault(cell, wrong, item.Least, item.Most, SurveyItem.TextMax));
            }
        }

        if (answers.Count == 0 && faults.Count == 0)
        {
            faults.Add(place.Fault(sheet, "surveys.paper.fault.nothing"));
        }

        return new PaperRow(row.Line, sheet, name, answers, Pairing(row, columns, faults), faults);
    }

    // All three or none, as on the screen.
    private static string? Pairing(TableRow row, List<Place> columns, List<PaperFault> faults)
    {
        var three = new[] { PaperColumn.Mother, PaperColumn.Day, PaperColumn.Birthplace }
            .Select(kind => columns.Find(column => column.Kind == kind))
            .ToArray();
        var cells = Array.ConvertAll(three, place => place?.Cell(row) ?? "");
        if (Array.TrueForAll(cells, cell => cell.Length == 0))
        {
            return null;
        }

        var isDay =
            int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= DaysOfMonth;
        bool[] areRight =
        [
            cells[0].Length == LettersOfPairing,
            isDay,
            cells[2].Length == LettersOfPairing,
        ];
        for (var at = 0; at < areRight.Length; at++)
        {
            if (!areRight[at])
            {
                var there = three[at] ?? Array.Find(three, place => place is not null)!;
                faults.Add(there.Fault(cells[at], "surveys.paper.fault.pairing"));
            }
        }

        return Array.TrueForAll(areRight, isRight => isRight)
            ? PairCode.Of(cells[0], day, cells[2])
            : null;
    }
}
