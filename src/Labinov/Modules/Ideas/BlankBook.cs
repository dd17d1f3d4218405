using Labinov.House;
using Labinov.Modules.Ideas.Import;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas;

/// <summary>
/// A workbook to fill in away from the network: headings that the import knows, pick lists, and a sheet that says what belongs where.
/// </summary>
internal sealed class BlankBook(
    Words words,
    IReadOnlyList<string> regions,
    IReadOnlyList<string> units
)
{
    private const int YearsBack = 30;

    private static readonly ImportField[] Long =
    [
        ImportField.Trouble,
        ImportField.Intervention,
        ImportField.Newness,
        ImportField.WhoGains,
        ImportField.OtherAffairs,
        ImportField.LegalBasis,
        ImportField.Description,
        ImportField.Drivers,
        ImportField.Obstacles,
        ImportField.Process,
        ImportField.Output,
        ImportField.Outcome,
        ImportField.Benefit,
        ImportField.ReplicationConditions,
    ];

    /// <summary>What a person fills in; where the innovation is checked and what a directory called it is not asked.</summary>
    private static readonly ImportField[] Asked =
    [
        ImportField.Region,
        ImportField.Unit,
        ImportField.Title,
        ImportField.Acronym,
        ImportField.Kind,
        ImportField.Product,
        ImportField.Group,
        ImportField.State,
        ImportField.YearBegun,
        ImportField.YearCarriedOut,
        .. FactCells.Told.Where(field => field != ImportField.Validation),
    ];

    public async Task WriteAsync(Stream file, int year, CancellationToken cancel)
    {
        var lists = Lists(year);
        using var book = new WorkbookFile(file);
        await book.AddAsync(
            words["ideas.blank.sheet"],
            [.. Asked.Select(field => Column(field))],
            AsyncEnumerable.Empty<IEnumerable<object?>>(),
            [.. lists.Select((list, i) => Pick(list, i))],
            cancel
        );
        await book.AddAsync(
            words["ideas.blank.guide"],
            [
                new(words["ideas.import.column"], 28),
                new(words["ideas.blank.needed"], 14),
                new(words["ideas.blank.means"], 90, Wraps: true),
            ],
            Asked.Select(Explained).ToAsyncEnumerable(),
            cancel: cancel
        );
        await book.AddAsync(
            words["ideas.blank.lists"],
            [.. lists.Select(list => new BookColumn(Name(list.Field), 34))],
            Rows(lists).ToAsyncEnumerable(),
            cancel: cancel
        );
        book.Finish();
    }

    private sealed record List(ImportField Field, IReadOnlyList<object> Values, bool IsStrict);

    private List<List> Lists(int year)
    {
        var years = Enumerable.Range(0, YearsBack).Select(back => (object)(year - back)).ToList();
        List[] all =
        [
            new(ImportField.Region, [.. regions], false),
            new(ImportField.Unit, [.. units], false),
            new(ImportField.Kind, Named(Enum.GetValues<InnovationKind>()), true),
            new(ImportField.Group, Named(Enum.GetValues<InnovatorGroup>()), true),
            new(ImportField.State, Named(IdeaStates.Claimable), true),
            new(ImportField.YearBegun, years, false),
            new(ImportField.YearCarriedOut, years, false),
            new(ImportField.Form, Named(Enum.GetValues<InnovationForm>()), true),
            new(
                ImportField.MainAffair,
                [.. AffairList.All.Where(affair => affair.UntilOn is null).Select(Name)],
                true
            ),
            new(ImportField.Proposer, Named(Enum.GetValues<Proposer>()), true),
            new(ImportField.Cost, Named(Enum.GetValues<IdeaCost>()), true),
        ];
        return [.. all.Where(list => list.Values.Count > 0)];
    }

    private List<object> Named<T>(IEnumerable<T> values)
        where T : struct, Enum =>
        [.. values.Select(value => (object)words[IdeaWords.Key(value)].Value)];

    private PickList Pick(List list, int i)
    {
        var column = ColumnLetters.Of(i);
        return new PickList(
            Array.IndexOf(Asked, list.Field),
            $"'{words["ideas.blank.lists"]}'!${column}$2:${column}${list.Values.Count + 1}",
            list.IsStrict,
            Name(list.Field),
            words[list.IsStrict ? "ideas.blank.pick" : "ideas.blank.pick.or-type"]
        );
    }

    private static IEnumerable<IEnumerable<object?>> Rows(List<List> lists) =>
        Enumerable
            .Range(0, lists.Max(list => list.Values.Count))
            .Select(i => lists.Select(list => list.Values.ElementAtOrDefault(i)));

    private BookColumn Column(ImportField field) =>
        new(
            Name(field),
            field == ImportField.Title ? 40
                : Long.Contains(field) ? 50
                : 24,
            Long.Contains(field),
            IsText: field
                is not (
                    ImportField.YearBegun
                    or ImportField.YearCarriedOut
                    or ImportField.BudgetYear
                    or ImportField.BudgetRupiah
                )
        );

    private IEnumerable<object?> Explained(ImportField field)
    {
        var isNeeded =
            field == ImportField.Title || (field == ImportField.Region && regions.Count != 1);
        return
        [
            Name(field),
            isNeeded ? words["ideas.blank.yes"].Value : null,
            field switch
            {
                ImportField.Region => words["ideas.blank.region"].Value,
                ImportField.Unit => words["ideas.blank.unit"].Value,
                ImportField.State => words["ideas.blank.state"].Value,
                ImportField.OtherAffairs => words["ideas.blank.affairs"].Value,
                ImportField.Before or ImportField.After => words["ideas.blank.value"].Value,
                _ => words[$"ideas.field.{IdeaWords.Kebab(field.ToString())}.hint"].Value,
            },
        ];
    }

    private object Name(Affair affair) => words[affair.Key].Value;

    private string Name(ImportField field) => words[ImportHeadings.Key(field)];
}
