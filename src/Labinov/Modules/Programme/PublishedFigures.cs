using System.Globalization;
using CsvHelper;

namespace Labinov.Modules.Programme;

/// <summary>The files of what was published about the programme since 2015: figures with their sources, and loci with their dates.</summary>
public static class PublishedFigures
{
    /// <summary>One published figure.</summary>
    public sealed record Figure(
        int Line,
        string Ref,
        int YearFrom,
        int YearTo,
        string Region,
        string Locus,
        int? LabYear,
        ObservedAt Stage,
        string StagePublished,
        Measure Measure,
        long? Value,
        long? ValueTo,
        Qualifier Qualifier,
        string CountedId,
        string CountedEn,
        string ObservedFrom,
        string ObservedUntil,
        string Published,
        string Source,
        string Archive,
        string NoteId,
        string NoteEn
    );

    /// <summary>A locus of a past round; stages that the sources do not mention are missing.</summary>
    public sealed record Locus(
        int Year,
        string Round,
        Funding Funding,
        string Region,
        IReadOnlyList<LabStage> Stages
    );

    public static IReadOnlyList<Figure> Figures() =>
        Read(
            "observations.csv",
            (row, line) =>
                new Figure(
                    line,
                    row("ref"),
                    Number(row("year_from"))!.Value,
                    Number(row("year_to"))!.Value,
                    row("region"),
                    row("locus"),
                    Number(row("lab_year")),
                    Enum.Parse<ObservedAt>(row("stage")),
                    row("stage_published"),
                    Enum.Parse<Measure>(row("measure")),
                    Number(row("value")),
                    Number(row("value_to")),
                    Enum.Parse<Qualifier>(row("qualifier")),
                    row("counted_id"),
                    row("counted_en"),
                    row("observed_from"),
                    row("observed_until"),
                    row("published"),
                    row("source"),
                    row("archive"),
                    row("note_id"),
                    row("note_en")
                )
        );

    public static IReadOnlyList<Locus> Loci() =>
        Read(
            "labs.csv",
            (row, _) =>
                new Locus(
                    Number(row("year"))!.Value,
                    row("round"),
                    Enum.Parse<Funding>(row("funding")),
                    row("region"),
                    [
                        .. Enum.GetValues<StageKind>()
                            .Select(kind => Stage(kind, row(Column(kind))))
                            .OfType<LabStage>(),
                    ]
                )
        );

    // "2015-02-24/2015-02-25"; "/" when it took place on days nobody published; empty when the sources do not mention it.
    private static LabStage? Stage(StageKind kind, string days) =>
        days.Split('/') is [var from, var until]
            ? LabStage.Past(kind, Day(from), Day(until))
            : null;

    private static string Column(StageKind kind) =>
        kind == StageKind.DrumUp ? "drum_up" : kind.ToString().ToLowerInvariant();

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static int? Number(string text) =>
        text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);

    private static List<T> Read<T>(string file, Func<Func<string, string>, int, T> make)
    {
        using var stream = typeof(PublishedFigures).Assembly.GetManifestResourceStream(
            $"Labinov.Modules.Programme.Data.{file}"
        )!;
        using var text = new StreamReader(stream);
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = new List<T>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(make(name => csv.GetField(name) ?? "", rows.Count + 1));
        }

        return rows;
    }
}
