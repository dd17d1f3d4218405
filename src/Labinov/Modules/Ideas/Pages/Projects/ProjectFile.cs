using System.Globalization;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.Modules.Ideas.Projects;
using Labinov.Modules.People;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages.Projects;

/// <summary>Reads the list of a training institution: our own blank in either language, or what such lists usually head their columns.</summary>
internal static class ProjectFile
{
    /// <summary>Bytes.</summary>
    public const long Largest = 5 * 1024 * 1024;
    public const int MostRows = 2_000;

    public const string Participant = "participant";
    public const string Unit = "unit";
    public const string Title = "title";
    public const string Training = "training";
    public const string Year = "year";
    public const string Summary = "summary";
    public const string Change = "change";

    public static readonly string[] Columns =
    [
        Participant,
        Unit,
        Title,
        Training,
        Year,
        Summary,
        Change,
    ];

    private static readonly Dictionary<string, string>[] Languages =
    [
        Words.Read("id"),
        Words.Read("en"),
    ];

    private static readonly (string Heading, string Column)[] Usual =
    [
        ("Nama", Participant),
        ("Nama lengkap", Participant),
        ("Peserta", Participant),
        ("Unit", Unit),
        ("OPD", Unit),
        ("Instansi", Unit),
        ("Unit kerja", Unit),
        ("Nama unit", Unit),
        ("Perangkat daerah", Unit),
        ("Judul", Title),
        ("Judul proyek perubahan", Title),
        ("Judul aksi perubahan", Title),
        ("Judul aktualisasi", Title),
        ("Proyek perubahan", Title),
        ("Aksi perubahan", Title),
        ("Pelatihan", Training),
        ("Jenis diklat", Training),
        ("Diklat", Training),
        ("Tahun pelatihan", Year),
        ("Ringkasan proyek", Summary),
        ("Deskripsi", Summary),
        ("Abstrak", Summary),
        ("Hasil", Change),
        ("Perubahan", Change),
        ("Hasil perubahan", Change),
        ("Dampak", Change),
    ];

    private static readonly Dictionary<string, string> Headings = Columns
        .SelectMany(column =>
            Languages.Select(words => (words[$"ideas.project.column.{column}"], column))
        )
        .Concat(Usual)
        .Select(pair => (Heading: Slug.Of(pair.Item1), Column: pair.Item2))
        .DistinctBy(pair => pair.Heading, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Heading, pair => pair.Column, StringComparer.Ordinal);

    /// <exception cref="TableBroken">It is no such table; says what is wrong.</exception>
    public static List<ProjectRecord> Read(Stream file, int thisYear)
    {
        var table = TableFile.Open(file, heading => Headings.ContainsKey(Slug.Of(heading)));
        var places = table
            .Columns.Select(
                (column, i) => (Column: Headings.GetValueOrDefault(Slug.Of(column.Heading)), i)
            )
            .Where(pair => pair.Column is not null)
            .DistinctBy(pair => pair.Column, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Column!, pair => pair.i, StringComparer.Ordinal);
        if (!places.ContainsKey(Title) || !places.ContainsKey(Unit))
        {
            throw new TableBroken("ideas.project.file.no-heading");
        }

        var rows = table
            .Rows()
            .Take(MostRows + 1)
            .Select(row => Record(row, places, thisYear))
            .ToList();
        return rows.Count == 0 ? throw new TableBroken("ideas.project.file.empty")
            : rows.Count > MostRows
                ? throw new TableBroken(
                    "ideas.project.file.too-long",
                    MostRows.ToString(CultureInfo.InvariantCulture)
                )
            : rows;
    }

    private static ProjectRecord Record(TableRow row, Dictionary<string, int> places, int thisYear)
    {
        var wrong = new List<ProjectProblem>();
        var training = Cell(Training);
        var kind = ProjectText.TrainingOf(training);
        if (training.Length > 0 && kind is null)
        {
            Wrong("ideas.project.error.training", training);
        }

        var year = Cell(Year);
        var at = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var told)
            ? told
            : (int?)null;
        if (year.Length > 0 && (at is not { } y || y < LeadershipProject.FirstYear || y > thisYear))
        {
            Wrong("ideas.project.error.year", year);
        }

        if (Cell(Unit).Length == 0)
        {
            Wrong("ideas.project.error.no-unit", "");
        }

        if (Cell(Title).Length == 0)
        {
            Wrong("ideas.project.error.no-title", "");
        }

        return new ProjectRecord(
            row.Line,
            Text(Participant, Person.NameMax),
            Cell(Unit),
            Text(Title, Idea.TitleMax) ?? "",
            kind,
            at,
            Text(Summary, Idea.TextMax),
            Text(Change, Idea.TextMax),
            wrong
        );

        string Cell(string column) =>
            places.TryGetValue(column, out var place) && place < row.Cells.Length
                ? row.Cells[place].Trim()
                : "";

        string? Text(string column, int most)
        {
            var text = Cell(column);
            if (text.Length > most)
            {
                Wrong("ideas.project.error.too-long", text.Shortened(40));
            }

            return text.Length == 0 ? null : text;
        }

        void Wrong(string words, string cell) =>
            wrong.Add(new ProjectProblem(row.Line, words, cell));
    }
}
