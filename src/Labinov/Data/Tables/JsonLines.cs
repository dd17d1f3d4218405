using System.Text;
using System.Text.Json;

namespace Labinov.Data.Tables;

/// <summary>One object a line, flat; the keys are the headings.</summary>
internal static class JsonLines
{
    public static bool IsOne(Stream file, Encoding encoding)
    {
        file.Position = 0;
        using var text = new StreamReader(file, encoding, true, 4096, leaveOpen: true);
        int c;
        while ((c = text.Read()) >= 0 && char.IsWhiteSpace((char)c)) { }
        file.Position = 0;
        return c == '{';
    }

    /// <summary>Every key of the file, in the order of its first appearance.</summary>
    public static List<TableColumn> Keys(Stream file, Encoding encoding)
    {
        var keys = new List<TableColumn>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, document) in Documents(file, encoding))
        {
            using (document)
            {
                foreach (var property in document.RootElement.EnumerateObject())
                {
                    var key = CellText.Of(property.Name);
                    if (known.Add(key))
                    {
                        keys.Add(new TableColumn(key, key));
                    }
                }

                if (keys.Count > TableFile.MostColumns)
                {
                    throw new TableBroken(
                        "data.table.too-wide",
                        TableFile.Number(keys.Count),
                        TableFile.Number(TableFile.MostColumns)
                    );
                }
            }
        }

        return keys;
    }

    public static IEnumerable<TableRow> Rows(
        Stream file,
        Encoding encoding,
        IReadOnlyList<TableColumn> keys
    )
    {
        var places = keys.Select((key, i) => (key.Heading, i))
            .ToDictionary(pair => pair.Heading, pair => pair.i, StringComparer.Ordinal);
        foreach (var (line, document) in Documents(file, encoding))
        {
            using (document)
            {
                var cells = new string[keys.Count];
                Array.Fill(cells, "");
                foreach (var property in document.RootElement.EnumerateObject())
                {
                    cells[places[CellText.Of(property.Name)]] = Text(property.Value);
                }

                yield return new TableRow(line, cells);
            }
        }
    }

    private static IEnumerable<(int Line, JsonDocument Document)> Documents(
        Stream file,
        Encoding encoding
    )
    {
        file.Position = 0;
        using var text = new StreamReader(file, encoding, true, 65536, leaveOpen: true);
        var line = 0;
        while (text.ReadLine() is { } written)
        {
            line++;
            if (!string.IsNullOrWhiteSpace(written))
            {
                yield return (line, Parse(written, line));
            }
        }
    }

    private static JsonDocument Parse(string written, int line)
    {
        try
        {
            var document = JsonDocument.Parse(written);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document
                : throw new TableBroken("data.table.no-object", TableFile.Number(line));
        }
        catch (JsonException broken)
        {
            throw new TableBroken(
                "data.table.broken-json",
                TableFile.Number(line),
                TableFile.Number((broken.BytePositionInLine ?? 0) + 1)
            );
        }
    }

    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.String => CellText.Of(Letters(value)),
            _ => CellText.Of(value.GetRawText()),
        };

    private static string Letters(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half of a pair of surrogates: damaged, and told as such beside its cell.
            return "\uFFFD";
        }
    }
}
