using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Labinov.Ui;

/// <summary>A column of an exported list: its heading in the reader's language, and what a row holds there.</summary>
/// <param name="Title">Must differ from the other columns' titles.</param>
/// <param name="Value">Text, a whole number, a day, a yes or no, or null for an empty cell.</param>
public sealed record SheetColumn<T>(string Title, Func<T, object?> Value);

/// <summary>
/// A list as a file for the spreadsheet that offices already use. Rows stream from the database to the visitor, so that a long list
/// costs no more memory than a short one; a text can never turn into a formula.
/// </summary>
public static class Sheet
{
    /// <summary>What a browser is told of a workbook.</summary>
    public const string WorkbookType =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Comma-separated UTF-8 with a byte order mark, so that Excel reads the letters right.</summary>
    /// <param name="name">The file's name without ending: <c>lab-2026</c>.</param>
    public static ActionResult Csv<T>(
        string name,
        IReadOnlyList<SheetColumn<T>> columns,
        IAsyncEnumerable<T> rows
    ) => new CsvSheet<T>(name, columns, rows);

    /// <summary>A workbook with one sheet; numbers and days are true numbers and days.</summary>
    public static ActionResult Xlsx<T>(
        string name,
        IReadOnlyList<SheetColumn<T>> columns,
        IAsyncEnumerable<T> rows
    ) => new XlsxSheet<T>(name, columns, rows);

    /// <summary>By what the address asks for (<c>format=csv</c> or <c>xlsx</c>); null when it asks for neither.</summary>
    public static ActionResult? Of<T>(
        string? format,
        string name,
        IReadOnlyList<SheetColumn<T>> columns,
        Func<IAsyncEnumerable<T>> rows
    )
    {
        ArgumentNullException.ThrowIfNull(rows);
        return format switch
        {
            "csv" => Csv(name, columns, rows()),
            "xlsx" => Xlsx(name, columns, rows()),
            _ => null,
        };
    }

    /// <summary>Whether a spreadsheet would take the text for a formula.</summary>
    public static bool LooksLikeFormula(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';
    }

    internal static void SayFile(HttpResponse response, string type, string name, string ending)
    {
        response.ContentType = type;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = $"{name}.{ending}",
        }.ToString();
    }
}
