using MiniExcelLibs;

namespace Labinov.Tests;

/// <summary>An exported workbook in the hands of an office.</summary>
internal sealed class OfficeSheet
{
    private readonly List<IDictionary<string, object?>> rows;

    private OfficeSheet(Stream file) =>
        rows = [
            .. file.Query(useHeaderRow: true)
                .Cast<IDictionary<string, object?>>()
                .Select(row => new Dictionary<string, object?>(row, StringComparer.Ordinal)),
        ];

    public IReadOnlyList<IDictionary<string, object?>> Rows => rows;

    public static OfficeSheet Of(byte[] file)
    {
        using var content = new MemoryStream(file);
        return new OfficeSheet(content);
    }

    public static async Task<OfficeSheet> ExportAsync(Browser browser, string address) =>
        Of(await browser.Client.GetByteArrayAsync(address));

    /// <summary>The row with this title.</summary>
    public IDictionary<string, object?> this[string title] =>
        rows.Single(row => (string?)row["Nama inovasi"] == title);

    public OfficeSheet Set(string title, string column, object? value)
    {
        Assert.Contains(column, rows[0].Keys);
        this[title][column] = value;
        return this;
    }

    public OfficeSheet Add(params (string Column, object? Value)[] cells)
    {
        var row = rows[0].Keys.ToDictionary(key => key, _ => (object?)null, StringComparer.Ordinal);
        foreach (var (column, value) in cells)
        {
            row[column] = value;
        }

        rows.Add(row);
        return this;
    }

    public OfficeSheet Without(string column)
    {
        rows.ForEach(row => row.Remove(column));
        return this;
    }

    public byte[] Saved()
    {
        using var file = new MemoryStream();
        file.SaveAs(rows);
        return file.ToArray();
    }
}
