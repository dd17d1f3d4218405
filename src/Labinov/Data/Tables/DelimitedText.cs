using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Labinov.House;

namespace Labinov.Data.Tables;

/// <summary>Comma, semicolon, tab or bar: what spreadsheets of different countries write.</summary>
internal static class DelimitedText
{
    /// <summary>Letters; a spreadsheet cell holds 32,767. More means that a quotation mark was never closed.</summary>
    private const int LongestCell = 100_000;

    public static IEnumerable<TableRow> Rows(Stream file, Encoding encoding)
    {
        file.Position = 0;
        using var text = new StreamReader(file, encoding, true, 65536, leaveOpen: true);
        var line = 0;
        using var csv = new CsvParser(
            text,
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = Delimiter(file, encoding),
                MaxFieldSize = LongestCell,
                IgnoreBlankLines = false,
                // A quotation mark in the middle of a text is that mark.
                BadDataFound = null,
            }
        );
        while (Read(csv, line))
        {
            line++;
            yield return new TableRow(line, [.. (csv.Record ?? []).Select(CellText.Of)]);
        }
    }

    private static bool Read(CsvParser csv, int line)
    {
        try
        {
            return csv.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw new TableBroken(
                "data.table.endless-cell",
                TableFile.Number(line + 1),
                ColumnLetters.Of(csv.Count)
            );
        }
        catch (CsvHelperException)
        {
            throw new TableBroken("data.table.broken-line", TableFile.Number(line + 1));
        }
    }

    // The sign that stands most often in the first lines outside quotation marks.
    private static string Delimiter(Stream file, Encoding encoding)
    {
        file.Position = 0;
        using var text = new StreamReader(file, encoding, true, 4096, leaveOpen: true);
        var start = new char[8192];
        var length = text.ReadBlock(start, 0, start.Length);
        file.Position = 0;
        var counts = new Dictionary<char, int>
        {
            [';'] = 0,
            ['\t'] = 0,
            ['|'] = 0,
            [','] = 0,
        };
        var isQuoted = false;
        var lines = 0;
        foreach (var c in start.AsSpan(0, length))
        {
            isQuoted ^= c == '"';
            if (!isQuoted && counts.TryGetValue(c, out var count))
            {
                counts[c] = count + 1;
            }
            else if (!isQuoted && c == '\n' && ++lines == 5)
            {
                break;
            }
        }

        return counts.MaxBy(pair => pair.Value).Key.ToString();
    }
}
