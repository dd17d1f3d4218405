using System.IO.Compression;
using System.Xml;

namespace Labinov.Data.Tables;

/// <summary>What must be known of a sheet before its rows are read, and what MiniExcel does not tell.</summary>
internal static class SheetLook
{
    private static readonly XmlReaderSettings Rules = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreWhitespace = true,
    };

    public sealed record Sheet(string Name, string Path, bool IsVisible);

    /// <summary>In the order of their tabs.</summary>
    public static List<Sheet> Sheets(ZipArchive archive)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in Elements(archive, "xl/_rels/workbook.xml.rels", "Relationship"))
        {
            var target = link["Target"].TrimStart('/');
            targets[link["Id"]] = target.StartsWith("xl/", StringComparison.Ordinal)
                ? target
                : "xl/" + target;
        }

        return
        [
            .. Elements(archive, "xl/workbook.xml", "sheet")
                .Select(sheet => new Sheet(
                    sheet["name"],
                    targets[sheet["id"]],
                    sheet.GetValueOrDefault("state", "visible") == "visible"
                )),
        ];
    }

    /// <summary>Its merged ranges. A formula of which no result was kept cannot be read and is told with its cell.</summary>
    public static List<MergedCells.Range> Look(Stream file, string path)
    {
        file.Position = 0;
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        using var content = Entry(archive, path).Open();
        using var xml = XmlReader.Create(content, Rules);
        var cell = "";
        var hasFormula = false;
        var merged = new List<MergedCells.Range>();
        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "c"):
                    (cell, hasFormula) = (xml.GetAttribute("r") ?? "", false);
                    break;
                case (XmlNodeType.Element, "f"):
                    hasFormula = true;
                    break;
                case (XmlNodeType.Element, "v" or "is"):
                    hasFormula = false;
                    break;
                case (XmlNodeType.EndElement, "c") when hasFormula:
                    throw new TableBroken(
                        "data.table.formula",
                        cell.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]),
                        cell.TrimEnd([.. "0123456789"])
                    );
                case (XmlNodeType.Element, "mergeCell"):
                    merged.Add(MergedCells.Range.Of(xml.GetAttribute("ref") ?? ""));
                    break;
            }
        }

        return merged;
    }

    private static List<Dictionary<string, string>> Elements(
        ZipArchive archive,
        string path,
        string name
    )
    {
        using var content = Entry(archive, path).Open();
        using var xml = XmlReader.Create(content, Rules);
        var found = new List<Dictionary<string, string>>();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name)
            {
                var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
                while (xml.MoveToNextAttribute())
                {
                    attributes[xml.LocalName] = xml.Value;
                }

                found.Add(attributes);
            }
        }

        return found;
    }

    private static ZipArchiveEntry Entry(ZipArchive archive, string path) =>
        archive.GetEntry(path) ?? throw new InvalidDataException(path);
}
