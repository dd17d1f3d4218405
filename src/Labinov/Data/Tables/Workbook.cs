using System.IO.Compression;
using System.Xml;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Labinov.Data.Tables;

/// <summary>One sheet of a workbook that people see, the first unless told otherwise, looked over before it is trusted.</summary>
internal static class Workbook
{
    /// <summary>Bytes when unpacked: more than a million rows of long texts take less.</summary>
    private const long Largest = 4L * 1024 * 1024 * 1024;

    /// <summary>Texts shrink to a tenth; a thousandth is a trap.</summary>
    private const long MostRatio = 250;
    private const long SmallEnough = 32L * 1024 * 1024;

    /// <param name="Sheet">Name of the sheet that is read.</param>
    /// <param name="Shown">Names of all that people see.</param>
    public sealed record Book(
        string Sheet,
        IReadOnlyList<string> Shown,
        IReadOnlyList<MergedCells.Range> Merged,
        IReadOnlyList<TableNote> Notes
    );

    public static bool IsOne(Stream file)
    {
        file.Position = 0;
        Span<byte> start = stackalloc byte[4];
        var read = file.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        file.Position = 0;
        ReadOnlySpan<byte> zip = [(byte)'P', (byte)'K', 3, 4];
        return read == 4 && start.SequenceEqual(zip);
    }

    public static Book Look(Stream file, string? wanted)
    {
        try
        {
            Weigh(file);
            var sheets = Sheets(file);
            var shown = sheets.FindAll(sheet => sheet.IsVisible);
            if (shown.Count == 0)
            {
                throw new TableBroken("data.table.no-sheet");
            }

            var chosen = shown.Find(sheet => sheet.Name == wanted) ?? shown[0];
            var notes = new List<TableNote>();
            Note("data.table.note.hidden", sheets.Where(sheet => !sheet.IsVisible));
            Note("data.table.note.other-sheets", shown.Where(sheet => sheet != chosen));
            var merged = SheetLook.Look(file, chosen.Path);
            if (merged.Count > 0)
            {
                notes.Add(new TableNote("data.table.note.merged", []));
            }

            return new Book(chosen.Name, shown.ConvertAll(sheet => sheet.Name), merged, notes);

            void Note(string words, IEnumerable<SheetLook.Sheet> named)
            {
                var names = string.Join(", ", named.Select(sheet => sheet.Name));
                if (names.Length > 0)
                {
                    notes.Add(new TableNote(words, [names]));
                }
            }
        }
        catch (Exception broken) when (IsOfTheFile(broken))
        {
            throw new TableBroken("data.table.no-workbook");
        }
    }

    public static IEnumerable<TableRow> Rows(Stream file, Book book)
    {
        file.Position = 0;
        var rows = file.Query(
                sheetName: book.Sheet,
                excelType: ExcelType.XLSX,
                configuration: new OpenXmlConfiguration { IgnoreEmptyRows = false }
            )
            .Cast<IDictionary<string, object?>>();
        using var walk = rows.GetEnumerator();
        var merged = new MergedCells(book.Merged);
        var line = 0;
        while (Next(walk, line))
        {
            line++;
            string[] cells = [.. walk.Current.Values.Select(CellText.Of)];
            merged.Fill(line, cells);
            yield return new TableRow(line, cells);
        }
    }

    private static bool Next(IEnumerator<IDictionary<string, object?>> walk, int line)
    {
        try
        {
            return walk.MoveNext();
        }
        catch (Exception broken) when (IsOfTheFile(broken))
        {
            throw new TableBroken("data.table.broken-line", TableFile.Number(line + 1));
        }
    }

    // Whatever a broken or hostile workbook does to its readers, it is the file's fault.
    private static bool IsOfTheFile(Exception broken) =>
        broken is not (TableBroken or OperationCanceledException or OutOfMemoryException);

    // The sizes that an archive declares may be lies; what comes out of it is counted.
    private static void Weigh(Stream file)
    {
        file.Position = 0;
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var most = Math.Min(Largest, Math.Max(SmallEnough, file.Length * MostRatio));
        var buffer = new byte[81920];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0; )
            {
                total += read;
                if (total > most)
                {
                    throw new TableBroken("data.table.bomb");
                }
            }
        }
    }

    private static List<SheetLook.Sheet> Sheets(Stream file)
    {
        file.Position = 0;
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        return SheetLook.Sheets(archive);
    }
}
