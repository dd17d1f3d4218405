using Labinov.Data.Tables;
using Labinov.House;
using Labinov.Modules.Regions.Capacity;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Regions.Pages;

/// <summary>The classes as a spreadsheet. What is exported can be imported again, in either language.</summary>
internal static class CapacitySheet
{
    /// <summary>Bytes.</summary>
    public const long Largest = 5 * 1024 * 1024;

    private const string Code = "code";
    private const string Year = "year";
    private const string Class = "class";

    private static readonly Dictionary<string, string>[] Languages =
    [
        Words.Read("id"),
        Words.Read("en"),
    ];

    private static readonly Dictionary<string, string> Titles = new[] { Code, Year, Class }
        .SelectMany(column =>
            Texts($"regions.capacity.sheet.{column}").Select(title => (title, column))
        )
        .Concat([
            ("kode", Code),
            ("kode-wilayah", Code),
            ("kode-kemendagri", Code),
            ("kategori", Class),
            ("kategori-kapasitas-fiskal", Class),
            ("kategori-kapasitas-fiskal-daerah", Class),
        ])
        .DistinctBy(pair => pair.Item1, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly Dictionary<string, FiscalCapacity> Classes =
        Enum.GetValues<FiscalCapacity>()
            .SelectMany(capacity => Texts(KeyOf(capacity)).Select(text => (text, capacity)))
            .DistinctBy(pair => pair.text, StringComparer.Ordinal)
            .ToDictionary(pair => pair.text, pair => pair.capacity, StringComparer.Ordinal);

    public static List<SheetColumn<CapacityRow>> Columns(Words words) =>
        [
            new(words["regions.capacity.sheet.code"], row => row.Code),
            new(words["regions.capacity.sheet.region"], row => row.Region),
            new(words["regions.capacity.sheet.year"], row => row.Year),
            new(words["regions.capacity.sheet.class"], row => words[KeyOf(row.Capacity)].Value),
            new(words["regions.capacity.sheet.source"], row => row.Source),
        ];

    // Written out one by one, so that the test of the words finds each.
    public static string KeyOf(FiscalCapacity capacity) =>
        capacity switch
        {
            FiscalCapacity.VeryLow => "regions.capacity.very-low",
            FiscalCapacity.Low => "regions.capacity.low",
            FiscalCapacity.Medium => "regions.capacity.medium",
            FiscalCapacity.High => "regions.capacity.high",
            _ => "regions.capacity.very-high",
        };

    /// <exception cref="TableBroken">It is no such table; says what is wrong.</exception>
    public static List<CapacityRecord> Read(Stream file)
    {
        var table = TableFile.Open(file, heading => Titles.ContainsKey(Slug.Of(heading)));
        var places = table
            .Columns.Select(
                (column, i) => (Column: Titles.GetValueOrDefault(Slug.Of(column.Heading)), i)
            )
            .Where(pair => pair.Column is not null)
            .DistinctBy(pair => pair.Column, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Column!, pair => pair.i, StringComparer.Ordinal);
        if (places.Count < 3)
        {
            throw new TableBroken("regions.capacity.file.no-heading");
        }

        var rows = table
            .Rows()
            .Take(JudgeCapacity.MostRows + 1)
            .Select(row =>
            {
                string Cell(string column) =>
                    places[column] < row.Cells.Length ? row.Cells[places[column]] : "";
                var named = Cell(Class);
                return new CapacityRecord(
                    row.Line,
                    UnitFile.Code(Cell(Code)),
                    Cell(Year),
                    named,
                    Classes.TryGetValue(Slug.Of(named), out var capacity) ? capacity : null
                );
            })
            .ToList();
        return rows.Count == 0 ? throw new TableBroken("regions.capacity.file.empty")
            : rows.Count > JudgeCapacity.MostRows
                ? throw new TableBroken("regions.capacity.file.too-long")
            : rows;
    }

    private static IEnumerable<string> Texts(string key) =>
        Languages.Select(words => Slug.Of(words[key]));
}
