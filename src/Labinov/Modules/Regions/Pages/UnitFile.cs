using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Labinov.House;
using MiniExcelLibs;

namespace Labinov.Modules.Regions.Pages;

/// <summary>Reads a file of units, xlsx or csv, row by row.</summary>
internal static class UnitFile
{
    /// <summary>Bytes; a sheet of twenty thousand units takes a tenth of it.</summary>
    public const long Largest = 10 * 1024 * 1024;

    /// <summary>A row of the file: its line and its cells by column.</summary>
    private sealed record Cells(int Line, Dictionary<string, string> ByColumn);

    /// <summary>The rows, or the key of what is wrong with the file as a whole.</summary>
    public static (List<UnitRecord> Rows, string? Error) Read(Stream file)
    {
        try
        {
            var rows = new List<UnitRecord>();
            foreach (var cells in IsWorkbook(file) ? Workbook(file) : Csv(file))
            {
                if (cells.Line == 1)
                {
                    if (!cells.ByColumn.ContainsKey(UnitSheet.Name))
                    {
                        return ([], "regions.import.file.no-heading");
                    }

                    continue;
                }

                if (rows.Count == ImportUnits.MostRows)
                {
                    return ([], "regions.import.file.too-long");
                }

                if (cells.ByColumn.Values.Any(cell => cell.Length > 0))
                {
                    rows.Add(Record(cells));
                }
            }

            return rows.Count == 0 ? (rows, "regions.import.file.empty") : (rows, null);
        }
        // Whatever a broken or hostile file does to the two readers, it is the file's fault.
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return ([], "regions.import.file.unreadable");
        }
    }

    private static UnitRecord Record(Cells cells)
    {
        string Cell(string column) => cells.ByColumn.GetValueOrDefault(column, "");
        var kind = Cell(UnitSheet.Kind);
        return new UnitRecord(
            cells.Line,
            Cell(UnitSheet.RegionCode),
            Cell(UnitSheet.Name),
            Cell(UnitSheet.ShortName),
            kind,
            kind.Length == 0 ? null : UnitSheet.KindOf(kind),
            Cell(UnitSheet.Parent)
        );
    }

    private static bool IsWorkbook(Stream file)
    {
        Span<byte> start = stackalloc byte[2];
        var read = file.ReadAtLeast(start, 2, throwOnEndOfStream: false);
        file.Position = 0;
        return read == 2 && start[0] == 'P' && start[1] == 'K';
    }

    private static IEnumerable<Cells> Workbook(Stream file)
    {
        var line = 0;
        Dictionary<string, string>? columns = null;
        foreach (IDictionary<string, object?> row in file.Query(excelType: ExcelType.XLSX))
        {
            line++;
            var texts = row.ToDictionary(
                cell => cell.Key,
                cell => Text(cell.Value),
                StringComparer.Ordinal
            );
            columns ??= Columns(texts);
            yield return new Cells(line, ByColumn(columns, texts));
        }
    }

    private static IEnumerable<Cells> Csv(Stream file)
    {
        using var text = new StreamReader(file, leaveOpen: true);
        using var csv = new CsvParser(
            text,
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                // Excel in Indonesian writes semicolons.
                DetectDelimiter = true,
                DetectDelimiterValues = [";", ",", "\t"],
                BadDataFound = null,
            }
        );
        var line = 0;
        Dictionary<string, string>? columns = null;
        while (csv.Read())
        {
            line++;
            var texts = (csv.Record ?? [])
                .Select((cell, i) => (Key: i.ToString(CultureInfo.InvariantCulture), Text(cell)))
                .ToDictionary(pair => pair.Key, pair => pair.Item2, StringComparer.Ordinal);
            columns ??= Columns(texts);
            yield return new Cells(line, ByColumn(columns, texts));
        }
    }

    private static Dictionary<string, string> Columns(Dictionary<string, string> heading) =>
        heading
            .Select(cell => (cell.Key, Column: UnitSheet.ColumnOf(cell.Value)))
            .Where(pair => pair.Column is not null)
            .DistinctBy(pair => pair.Column, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => pair.Column!, StringComparer.Ordinal);

    private static Dictionary<string, string> ByColumn(
        Dictionary<string, string> columns,
        Dictionary<string, string> texts
    ) =>
        columns.ToDictionary(
            pair => pair.Value,
            pair => texts.GetValueOrDefault(pair.Key, ""),
            StringComparer.Ordinal
        );

    // A code such as 72.10 turns into the number 72.1 in spreadsheets; two decimals bring it back.
    private static string Text(object? cell) =>
        cell switch
        {
            null => "",
            double number => number.ToString(
                number == Math.Floor(number) ? "0" : "0.00",
                CultureInfo.InvariantCulture
            ),
            string text => Unescaped(Typed.Clean(text).Trim()),
            _ => (Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "").Trim(),
        };

    // The apostrophe that an export puts before what would be a formula is not part of the name.
    private static string Unescaped(string text) =>
        text.Length > 1 && text[0] == '\'' && Ui.Sheet.LooksLikeFormula(text[1..])
            ? text[1..]
            : text;
}
