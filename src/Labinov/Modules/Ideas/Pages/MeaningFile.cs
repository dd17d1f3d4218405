using Labinov.Data.Tables;
using Labinov.House;
using Labinov.Modules.Ideas.Similar;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>A meaning as the spreadsheet holds it.</summary>
public sealed record MeaningRow(
    string Concept,
    string Field,
    string Words,
    DateOnly? SinceOn,
    DateOnly? UntilOn,
    DateTime? ChangedAt,
    string? Source
);

/// <summary>The vocabulary as a spreadsheet. What is exported can be brought in again, in either language.</summary>
internal static class MeaningFile
{
    /// <summary>Bytes.</summary>
    public const long Largest = 5 * 1024 * 1024;

    public const int MostRows = 5_000;

    private const string Concept = "concept";
    private const string Field = "field";
    private const string Said = "words";
    private const string Source = "source";

    private static readonly Dictionary<string, string> Titles = new[] { "id", "en" }
        .Select(Words.Read)
        .SelectMany(words =>
            new[]
            {
                (Slug.Of(words["ideas.meaning.concept"]), Concept),
                (Slug.Of(words["ideas.meaning.field"]), Field),
                (Slug.Of(words["ideas.meaning.words"]), Said),
                (Slug.Of(words["ideas.meaning.source"]), Source),
            }
        )
        .DistinctBy(pair => pair.Item1, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    public static List<SheetColumn<MeaningRow>> Columns(Words words) =>
        [
            new(words["ideas.meaning.concept"], row => row.Concept),
            new(words["ideas.meaning.field"], row => row.Field),
            new(words["ideas.meaning.words"], row => row.Words),
            new(words["ideas.meaning.since"], row => row.SinceOn),
            new(words["ideas.meaning.until-on"], row => row.UntilOn),
            new(words["ideas.meaning.source"], row => row.Source),
        ];

    /// <exception cref="TableBroken">It is no such table; says what is wrong.</exception>
    public static List<MeaningRecord> Read(Stream file)
    {
        var table = TableFile.Open(file, heading => Titles.ContainsKey(Slug.Of(heading)));
        var places = table
            .Columns.Select(
                (column, i) => (Column: Titles.GetValueOrDefault(Slug.Of(column.Heading)), i)
            )
            .Where(pair => pair.Column is not null)
            .DistinctBy(pair => pair.Column, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Column!, pair => pair.i, StringComparer.Ordinal);
        // Everything but the source is needed.
        if (places.Keys.Count(column => column != Source) < 3)
        {
            throw new TableBroken("ideas.meaning.file.no-heading");
        }

        var rows = table
            .Rows()
            .Where(row => !row.IsEmpty)
            .Take(MostRows + 1)
            .Select(row =>
            {
                string Cell(string column) =>
                    places.TryGetValue(column, out var place) && place < row.Cells.Length
                        ? row.Cells[place].Trim()
                        : "";
                return new MeaningRecord(
                    row.Line,
                    Cell(Concept),
                    Cell(Field),
                    Cell(Said),
                    Cell(Source)
                );
            })
            .ToList();
        return rows.Count == 0 ? throw new TableBroken("ideas.meaning.file.empty")
            : rows.Count > MostRows ? throw new TableBroken("ideas.meaning.file.too-long")
            : rows;
    }
}
