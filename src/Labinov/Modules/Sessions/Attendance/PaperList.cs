using System.Globalization;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>A list on paper, as somebody types it ("name; unit" in each line) or as a file brings it.</summary>
public static class PaperList
{
    /// <summary>More than a hall holds.</summary>
    public const int Most = 300;

    /// <summary>Characters of a typed list.</summary>
    public const int TextMax = 60_000;

    /// <summary>Bytes of a file; a list of three hundred names takes a fiftieth of it.</summary>
    public const long LargestFile = 2 * 1024 * 1024;

    // How offices head their own lists.
    private static readonly string[] Names =
    [
        "nama",
        "nama-lengkap",
        "nama-peserta",
        "name",
        "full-name",
    ];
    private static readonly string[] Units =
    [
        "unit",
        "unit-kerja",
        "instansi",
        "opd",
        "perangkat-daerah",
        "asal",
        "asal-instansi",
        "dinas",
        "office",
    ];

    /// <summary>Each line once; between name and unit stands a semicolon or, as spreadsheets copy it, a tab.</summary>
    /// <exception cref="TableBroken">There are too many lines, or one is too long.</exception>
    public static IReadOnlyList<Written> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Checked(
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => line.Split([';', '\t'], 2, StringSplitOptions.TrimEntries))
                .Select(parts => new Written(parts[0], parts.Length > 1 ? Blank(parts[1]) : null))
        );
    }

    /// <exception cref="TableBroken">It is no table with a column of names.</exception>
    public static IReadOnlyList<Written> Read(Stream file)
    {
        var table = TableFile.Open(
            file,
            heading => Names.Contains(Slug.Of(heading)) || Units.Contains(Slug.Of(heading))
        );
        var headings = table.Columns.Select(column => Slug.Of(column.Heading)).ToList();
        var name = headings.FindIndex(Names.Contains);
        var unit = headings.FindIndex(Units.Contains);
        if (name < 0)
        {
            throw new TableBroken("sessions.attendance.paper.no-heading");
        }

        return Checked(
            table
                .Rows()
                .Select(row => new Written(
                    Cell(row, name),
                    unit < 0 ? null : Blank(Cell(row, unit))
                ))
        );
    }

    /// <summary>Back into the text that <see cref="Read(string)"/> reads.</summary>
    public static string Text(IEnumerable<Written> lines) =>
        string.Join('\n', lines.Select(line => $"{line.Name}; {line.Unit}".TrimEnd(' ', ';')));

    private static List<Written> Checked(IEnumerable<Written> lines)
    {
        var list = lines
            .Select(line => new Written(
                OneLine(line.Name),
                line.Unit is null ? null : OneLine(line.Unit)
            ))
            .Where(line => line.Name.Length > 0)
            .DistinctBy(line => (Slug.Of(line.Name), Slug.Of(line.Unit ?? "")))
            .Take(Most + 1)
            .ToList();
        if (list.Count > Most)
        {
            throw new TableBroken(
                "sessions.attendance.paper.too-many",
                Most.ToString(CultureInfo.InvariantCulture)
            );
        }

        return
            list.Find(line =>
                line.Name.Length > Person.NameMax || line.Unit?.Length > Presence.UnitNameMax
            )
                is { } wrong
            ? throw new TableBroken(
                "sessions.attendance.paper.too-long",
                wrong.Name[..Math.Min(40, wrong.Name.Length)]
            )
            : list;
    }

    private static string Cell(TableRow row, int place) =>
        place < row.Cells.Length ? row.Cells[place].Trim() : "";

    private static string? Blank(string text) => text.Length == 0 ? null : text;

    // A line break or semicolon within a cell would make another line of it.
    private static string OneLine(string text) =>
        Typed.Clean(text).Replace('\n', ' ').Replace('\t', ' ').Replace(';', ',').Trim();
}
