using System.Globalization;
using Labinov.Data.Tables;

namespace Labinov.Modules.Regions.Pages;

/// <summary>Reads a file of units row by row.</summary>
internal static class UnitFile
{
    /// <summary>Bytes; a sheet of twenty thousand units takes a tenth of it.</summary>
    public const long Largest = 10 * 1024 * 1024;

    /// <exception cref="TableBroken">It is no table of units; says what is wrong and where.</exception>
    public static List<UnitRecord> Read(Stream file)
    {
        var table = TableFile.Open(file, heading => UnitSheet.ColumnOf(heading) is not null);
        var places = table
            .Columns.Select((column, i) => (Column: UnitSheet.ColumnOf(column.Heading), i))
            .Where(pair => pair.Column is not null)
            .DistinctBy(pair => pair.Column, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Column!, pair => pair.i, StringComparer.Ordinal);
        if (!places.ContainsKey(UnitSheet.Name) && !places.ContainsKey(UnitSheet.Number))
        {
            throw new TableBroken("regions.import.file.no-heading");
        }

        var rows = new List<UnitRecord>();
        foreach (var row in table.Rows())
        {
            if (rows.Count == ImportUnits.MostRows)
            {
                throw new TableBroken(
                    "regions.import.file.too-long",
                    ImportUnits.MostRows.ToString(CultureInfo.InvariantCulture)
                );
            }

            rows.Add(Record(row, places));
        }

        return rows.Count == 0 ? throw new TableBroken("regions.import.file.empty") : rows;
    }

    private static UnitRecord Record(TableRow row, Dictionary<string, int> places)
    {
        string Cell(string column) =>
            places.TryGetValue(column, out var place) && place < row.Cells.Length
                ? row.Cells[place]
                : "";
        var kind = Cell(UnitSheet.Kind);
        return new UnitRecord(
            row.Line,
            Code(Cell(UnitSheet.RegionCode)),
            Cell(UnitSheet.Name),
            Cell(UnitSheet.ShortName),
            kind,
            kind.Length == 0 ? null : UnitSheet.KindOf(kind),
            Cell(UnitSheet.Parent),
            Cell(UnitSheet.Number)
        );
    }

    /// <summary>A code such as 72.10 turns into the number 72.1 in spreadsheets; a second decimal brings it back.</summary>
    internal static string Code(string cell) =>
        cell.Length == 4 && cell[2] == '.' && char.IsAsciiDigit(cell[3]) ? cell + "0" : cell;
}
