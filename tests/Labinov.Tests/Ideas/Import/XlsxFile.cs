using System.IO.Compression;
using System.Security;
using System.Text;

namespace Labinov.Tests.Ideas.Import;

/// <summary>Writes workbooks cell by cell, so that they can hold what no library would write.</summary>
internal static class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Names of a hidden sheet before and a visible one behind the sheet that is meant.</summary>
    public sealed record Sheets(string? Hidden, string Name, string? Other);

    public static string Row(int line, params string[] cells) =>
        $"<row r=\"{line}\">"
        + string.Concat(
            cells.Select(
                (cell, i) =>
                    cell.Length == 0
                        ? ""
                        : $"<c r=\"{(char)('A' + i)}{line}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>"
            )
        )
        + "</row>";

    public static byte[] Of(params string[] rows) => Of(new Sheets(null, "Data", null), "", rows);

    public static byte[] Of(Sheets sheets, string after, params string[] rows) =>
        Raw(
            sheets,
            $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows)}</sheetData>{after}</worksheet>"
        );

    public static byte[] Raw(Sheets sheets, string sheet)
    {
        var names = new[] { sheets.Hidden, sheets.Name, sheets.Other }
            .Select((name, i) => (Name: name, Number: i + 1))
            .Where(pair => pair.Name is not null)
            .ToList();
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>"
            );
            Add(
                zip,
                "_rels/.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Links}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            );
            Add(
                zip,
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Links}\"><sheets>"
                    + string.Concat(
                        names.Select(pair =>
                            $"<sheet name=\"{pair.Name}\" sheetId=\"{pair.Number}\"{(pair.Name == sheets.Hidden ? " state=\"hidden\"" : "")} r:id=\"rId{pair.Number}\"/>"
                        )
                    )
                    + "</sheets></workbook>"
            );
            Add(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + string.Concat(
                        names.Select(pair =>
                            $"<Relationship Id=\"rId{pair.Number}\" Type=\"{Links}/worksheet\" Target=\"worksheets/sheet{pair.Number}.xml\"/>"
                        )
                    )
                    + $"<Relationship Id=\"rId9\" Type=\"{Links}/styles\" Target=\"styles.xml\"/></Relationships>"
            );
            Add(
                zip,
                "xl/styles.xml",
                $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
            );
            foreach (var (name, number) in names)
            {
                Add(
                    zip,
                    $"xl/worksheets/sheet{number}.xml",
                    name == sheets.Name
                        ? sheet
                        : $"<worksheet xmlns=\"{Main}\"><sheetData/></worksheet>"
                );
            }
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string path, string content)
    {
        using var entry = zip.CreateEntry(path).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
