using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Labinov.Ui;

/// <summary>A column of a written sheet.</summary>
/// <param name="Width">In letters.</param>
/// <param name="Wraps">Long texts stand in several lines.</param>
/// <param name="IsText">What is typed there later stays as it is typed; else a spreadsheet may take it for a number.</param>
internal sealed record BookColumn(
    string Title,
    double Width,
    bool Wraps = false,
    bool IsText = true
);

/// <summary>What a column offers to choose from, in the rows below its heading.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Choices">A range of the workbook: <c>'Pilihan'!$A$2:$A$9</c>.</param>
/// <param name="IsStrict">Nothing else may be typed.</param>
internal sealed record PickList(
    int Column,
    string Choices,
    bool IsStrict,
    string Title,
    string Hint
);

/// <summary>
/// Writes a workbook sheet by sheet, row by row. Texts are texts to every spreadsheet: typed as such (a code keeps its zeros, nothing is
/// calculated) and with their line breaks, which LibreOffice loses in the shorter form that other writers use.
/// </summary>
internal sealed class WorkbookFile(Stream file) : IDisposable
{
    /// <summary>Rows below the heading for which pick lists and formats are laid out.</summary>
    public const int Prepared = 1000;

    private static readonly XmlWriterSettings Rules = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CheckCharacters = false,
    };

    private readonly ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<string> names = [];

    /// <param name="picks">Empty rows are laid out for whoever fills it in.</param>
    public async Task AddAsync(
        string name,
        IReadOnlyList<BookColumn> columns,
        IAsyncEnumerable<IEnumerable<object?>> rows,
        IReadOnlyList<PickList>? picks = null,
        CancellationToken cancel = default
    )
    {
        names.Add(name);
        await using var part = await archive
            .CreateEntry($"xl/worksheets/sheet{names.Count}.xml", CompressionLevel.Fastest)
            .OpenAsync(cancel);
        using var xml = XmlWriter.Create(part, Rules);
        using var sheet = new WorkbookSheet(xml, columns);
        sheet.Begin(isFirst: names.Count == 1);
        await foreach (var row in rows.WithCancellation(cancel))
        {
            sheet.Row(row);
        }

        sheet.End(picks ?? []);
    }

    /// <summary>The parts that name the sheets and say how cells look.</summary>
    public void Finish()
    {
        Part("xl/styles.xml", WorkbookStyles.Xml);
        Part(
            "xl/workbook.xml",
            $"""
            <workbook xmlns="{WorkbookSheet.Main}" xmlns:r="{Office}/relationships"><bookViews><workbookView/></bookViews><sheets>{Each(
                (name, i) =>
                    $"<sheet name=\"{Escaped(name)}\" sheetId=\"{i}\" r:id=\"rId{i}\"/>"
            )}</sheets></workbook>
            """
        );
        Part(
            "xl/_rels/workbook.xml.rels",
            $"""
            <Relationships xmlns="{Package}/relationships">{Each(
                (_, i) =>
                    $"<Relationship Id=\"rId{i}\" Type=\"{Office}/relationships/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"
            )}<Relationship Id="styles" Type="{Office}/relationships/styles" Target="styles.xml"/></Relationships>
            """
        );
        Part(
            "_rels/.rels",
            $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="book" Type="{Office}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """
        );
        Part(
            "[Content_Types].xml",
            $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Kind}.styles+xml"/>{Each(
                (_, i) =>
                    $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{Kind}.worksheet+xml\"/>"
            )}</Types>
            """
        );
    }

    public void Dispose() => archive.Dispose();

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private string Each(Func<string, int, string> say) =>
        string.Concat(names.Select((name, i) => say(name, i + 1)));

    private static string Escaped(string text) =>
        System.Security.SecurityElement.Escape(text) ?? "";

    private void Part(string path, string xml)
    {
        using var part = archive.CreateEntry(path, CompressionLevel.Fastest).Open();
        part.Write(
            Encoding.UTF8.GetBytes(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml.Trim()
            )
        );
    }
}
