using Labinov.House;
using Labinov.Modules.Ideas.Projects;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages.Projects;

/// <summary>The blank for a training institution: our headings, the units of the lab and the trainings to pick, and what belongs where.</summary>
internal sealed class ProjectBook(Words words, IReadOnlyList<string> units, int year)
{
    private const int YearsBack = 10;

    public async Task WriteAsync(Stream file, CancellationToken cancel)
    {
        (string Column, IReadOnlyList<object> Values, bool IsStrict)[] lists =
        [
            (ProjectFile.Unit, [.. units], true),
            (
                ProjectFile.Training,
                [.. Enum.GetValues<TrainingKind>().Select(kind => words.Name(kind))],
                true
            ),
            (
                ProjectFile.Year,
                [.. Enumerable.Range(0, YearsBack).Select(back => (object)(year - back))],
                false
            ),
        ];
        var sheet = words["ideas.blank.lists"].Value;
        using var book = new WorkbookFile(file);
        await book.AddAsync(
            words["ideas.project.sheet"],
            [.. ProjectFile.Columns.Select(Column)],
            AsyncEnumerable.Empty<IEnumerable<object?>>(),
            [
                .. lists
                    .Select((list, i) => (list, letter: ColumnLetters.Of(i)))
                    .Where(pair => pair.list.Values.Count > 0)
                    .Select(pair => new PickList(
                        Array.IndexOf(ProjectFile.Columns, pair.list.Column),
                        $"'{sheet}'!${pair.letter}$2:${pair.letter}${pair.list.Values.Count + 1}",
                        pair.list.IsStrict,
                        Name(pair.list.Column),
                        words[pair.list.IsStrict ? "ideas.blank.pick" : "ideas.blank.pick.or-type"]
                    )),
            ],
            cancel
        );
        await book.AddAsync(
            words["ideas.blank.guide"],
            [
                new(words["ideas.import.column"], 28),
                new(words["ideas.blank.means"], 90, Wraps: true),
            ],
            ProjectFile
                .Columns.Select(column =>
                    new object?[]
                    {
                        Name(column),
                        words[$"ideas.project.column.{column}.hint"].Value,
                    }.AsEnumerable()
                )
                .ToAsyncEnumerable(),
            cancel: cancel
        );
        await book.AddAsync(
            sheet,
            [.. lists.Select(list => new BookColumn(Name(list.Column), 34))],
            Enumerable
                .Range(0, lists.Max(list => list.Values.Count))
                .Select(i => lists.Select(list => list.Values.ElementAtOrDefault(i)))
                .ToAsyncEnumerable(),
            cancel: cancel
        );
        book.Finish();
    }

    private BookColumn Column(string column) =>
        new(
            Name(column),
            column is ProjectFile.Summary or ProjectFile.Change ? 50 : 28,
            Wraps: column is ProjectFile.Summary or ProjectFile.Change,
            IsText: column != ProjectFile.Year
        );

    private string Name(string column) => words[$"ideas.project.column.{column}"];
}
