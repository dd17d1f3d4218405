using Labinov.House;
using Labinov.Modules.Ideas.Projects;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages.Projects;

/// <summary>Words of the training projects, as they are shown and as lists write them.</summary>
internal static class ProjectText
{
    private static readonly Dictionary<string, TrainingKind> Written = new[] { "id", "en" }
        .Select(Words.Read)
        .SelectMany(words =>
            Enum.GetValues<TrainingKind>().Select(kind => (words[IdeasText.Key(kind)], kind))
        )
        .Concat([
            ("PKN I", TrainingKind.PknOne),
            ("PKN Tingkat I", TrainingKind.PknOne),
            ("PKN II", TrainingKind.PknTwo),
            ("PKN Tingkat II", TrainingKind.PknTwo),
            ("PKN Tk. II", TrainingKind.PknTwo),
            ("PKA", TrainingKind.Pka),
            ("PKP", TrainingKind.Pkp),
            ("Pelatihan Kepemimpinan Administrator", TrainingKind.Pka),
            ("Pelatihan Kepemimpinan Pengawas", TrainingKind.Pkp),
            ("Diklatpim", TrainingKind.Diklatpim),
            ("Diklatpim II", TrainingKind.Diklatpim),
            ("Diklatpim III", TrainingKind.Diklatpim),
            ("Diklatpim IV", TrainingKind.Diklatpim),
            ("Latsar", TrainingKind.Latsar),
            ("Latsar CPNS", TrainingKind.Latsar),
            ("Pelatihan Dasar CPNS", TrainingKind.Latsar),
        ])
        .Select(pair => (Name: Slug.Of(pair.Item1), Kind: pair.Item2))
        .DistinctBy(pair => pair.Name, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Name, pair => pair.Kind, StringComparer.Ordinal);

    /// <summary>Null for what no list is known to write.</summary>
    public static TrainingKind? TrainingOf(string written) =>
        Written.TryGetValue(Slug.Of(written), out var kind) ? kind : null;

    /// <summary><c>PKA 2025</c>; null when neither is told.</summary>
    public static string? Origin(Words words, TrainingKind? training, int? year) =>
        (training, year) switch
        {
            (null, null) => null,
            ({ } kind, null) => words.Name(kind),
            (null, { } at) => $"{at}",
            ({ } kind, { } at) => $"{words.Name(kind)} {at}",
        };

    public static string Badge(ProjectState state) =>
        state switch
        {
            ProjectState.Adopted => "badge badge-pandan",
            ProjectState.NotNow => "badge badge-soga",
            _ => "badge badge-nila",
        };

    public static List<SheetColumn<ProjectRow>> Columns(Words words) =>
        [
            new(words["ideas.number"], row => row.Number),
            new(words["ideas.project.column.title"], row => row.Title),
            new(words["ideas.project.column.unit"], row => row.Unit),
            new(words["ideas.project.column.participant"], row => row.Participant),
            new(
                words["ideas.project.column.training"],
                row => row.Training is { } kind ? words.Name(kind) : null
            ),
            new(words["ideas.project.column.year"], row => row.Year),
            new(words["ideas.project.state"], row => words.Name(row.State)),
            new(words["ideas.project.why"], row => row.Why),
            new(words["ideas.project.brought"], row => Clock.DayOf(row.BroughtAt)),
            new(
                words["ideas.project.answered"],
                row => row.AnsweredAt is { } at ? Clock.DayOf(at) : (DateOnly?)null
            ),
            new(words["ideas.project.idea"], row => row.Idea?.Title),
        ];
}
