using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Ui;

/// <summary>Writes rows straight into the answer.</summary>
internal sealed class CsvSheet<T>(
    string name,
    IReadOnlyList<SheetColumn<T>> columns,
    IAsyncEnumerable<T> rows
) : ActionResult
{
    private static readonly CsvConfiguration Rules = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        // A line break of its own kind must be quoted too, else a reader takes it for the end of the row.
        ShouldQuote = field =>
            field.Field is { } text
            && (text.AsSpan().ContainsAny(",\"\r\n") || text.StartsWith(' ') || text.EndsWith(' ')),
    };

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        Sheet.SayFile(http.Response, "text/csv; charset=utf-8", name, "csv");
        await using var text = new StreamWriter(
            http.Response.Body,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            leaveOpen: true
        );
        await using var csv = new CsvWriter(text, Rules, leaveOpen: true);
        await WriteAsync(csv, columns.Select(column => (object?)column.Title));
        await foreach (var row in rows.WithCancellation(http.RequestAborted))
        {
            await WriteAsync(csv, columns.Select(column => column.Value(row)));
        }
    }

    private static async Task WriteAsync(CsvWriter csv, IEnumerable<object?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(Text(cell));
        }

        await csv.NextRecordAsync();
    }

    // The apostrophe is what spreadsheets themselves put before a text that must not be calculated.
    private static string Text(object? cell) =>
        cell switch
        {
            null => "",
            string text => Sheet.LooksLikeFormula(text) ? "'" + text : text,
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
        };
}

/// <summary>Writes rows into a temporary file (a workbook needs to be sought in), then sends it.</summary>
internal sealed class XlsxSheet<T>(
    string name,
    IReadOnlyList<SheetColumn<T>> columns,
    IAsyncEnumerable<T> rows
) : ActionResult
{
    private const string SheetName = "Labinov";

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        await using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 81920,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        await WriteAsync(file, http.RequestAborted);
        Sheet.SayFile(http.Response, Sheet.WorkbookType, name, "xlsx");
        http.Response.ContentLength = file.Length;
        file.Position = 0;
        await file.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private async Task WriteAsync(Stream file, CancellationToken cancel)
    {
        using var book = new WorkbookFile(file);
        await book.AddAsync(
            SheetName,
            [.. columns.Select(column => new BookColumn(column.Title, WidthOf(column.Title)))],
            rows.Select(row => columns.Select(column => column.Value(row))),
            cancel: cancel
        );
        book.Finish();
    }

    // What the cells hold is not known yet; the heading gives a hint.
    private static double WidthOf(string title) => Math.Clamp(title.Length + 4, 12, 30);
}
