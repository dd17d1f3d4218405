using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages.Problems;

/// <summary>What the units of a lab want to be otherwise, the most pressing first.</summary>
public sealed class ListProblems(LabinovDb db, Words words) : ProblemsPage(db)
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public GapKind? Gap { get; set; }

    [BindProperty(SupportsGet = true)]
    public ProblemsShown Shown { get; set; }

    [BindProperty(SupportsGet = true)]
    public ProblemOrder Order { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public IReadOnlyList<ProblemRow> All { get; private set; } = [];
    public Paged<ProblemRow> Rows { get; private set; } = new([], null, null, 0);

    public bool IsNarrowed =>
        Q is not null || Unit is not null || Gap is not null || Shown != ProblemsShown.Open;

    public bool MayCompare => All.Count(row => !row.IsAside && Voice.For(row.UnitId)) > 1;

    public IEnumerable<Choice> Units =>
        All.DistinctBy(row => row.UnitId)
            .OrderBy(row => row.Unit, StringComparer.OrdinalIgnoreCase)
            .Select(row => new Choice(row.UnitId.ToString(), row.Unit));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        All = await Db.ProblemsOfAsync(Lab.Id, cancel);
        var found = Sorted([.. All.Where(Fits)]);
        Rows = Keyset.Page(
            Keyset.Walk(found, row => row.Number, After, Before),
            row => row.Number.ToString(CultureInfo.InvariantCulture),
            After?.ToString(CultureInfo.InvariantCulture),
            Before?.ToString(CultureInfo.InvariantCulture),
            found.Count
        );
        return Sheet.Of(
                Format,
                words["ideas.problems.file"],
                ProblemSheet.Columns(words),
                found.ToAsyncEnumerable
            ) ?? (IActionResult)Page();
    }

    private bool Fits(ProblemRow row)
    {
        var sought = Slug.WordsOf(Q).ToList();
        return (Unit is null || row.UnitId.Value == Unit)
            && (Gap is not { } gap || row.Facts.In(gap) is not null)
            && Shown switch
            {
                ProblemsShown.Open => !row.IsAside,
                ProblemsShown.Unanswered => !row.IsAside && row.Ideas == 0,
                ProblemsShown.Answered => row.Ideas > 0,
                ProblemsShown.Aside => row.IsAside,
                _ => true,
            }
            && sought.TrueForAll(word =>
                row.SearchTitle.Contains(word, StringComparison.Ordinal)
                || Slug.Of(row.Facts.Present).Contains(word, StringComparison.Ordinal)
            );
    }

    // What was never weighed or compared stands behind what was; of equals the older comes first.
    private List<ProblemRow> Sorted(List<ProblemRow> rows) =>
        Order switch
        {
            ProblemOrder.Pairs =>
            [
                .. rows.OrderByDescending(row => row.Pairs.Compared > 0)
                    .ThenByDescending(row => row.Pairs.Share)
                    .ThenBy(row => row.Number),
            ],
            ProblemOrder.Newest => [.. rows.OrderByDescending(row => row.Number)],
            _ => [.. rows.OrderByDescending(row => row.Usg ?? 0).ThenBy(row => row.Number)],
        };
}

public enum ProblemsShown
{
    Open,
    Unanswered,
    Answered,
    Aside,
    All,
}

public enum ProblemOrder
{
    Usg,
    Pairs,
    Newest,
}
