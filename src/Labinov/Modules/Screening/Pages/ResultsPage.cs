using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Screening.Results;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Screening.Pages;

public enum ResultsShown
{
    All,

    /// <summary>Reviewers should talk.</summary>
    Talk,

    /// <summary>Fewer reviews than the screening wants.</summary>
    Incomplete,
}

/// <summary>Pages that read what came of a screening: for those who lead it and those who choose.</summary>
public abstract class ResultsPage(LabinovDb db) : ScreeningPage(db)
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public ResultsShown Shown { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public ScreeningResults Results { get; private set; } = null!;
    public Paged<IdeaResult> Rows { get; private set; } = new([], null, null, 0);
    public bool IsNarrowed => Q is not null || Shown != ResultsShown.All;

    protected IReadOnlyList<IdeaResult> Found { get; private set; } = [];

    /// <returns>Null when there is something to show.</returns>
    protected async Task<IActionResult?> ReadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        if (!ReadsResults)
        {
            return NotAllowed();
        }

        Results = ScreeningResults.Of(
            await Db.RecordAsync(Screening.Id, cancel),
            await Db.CriteriaOfAsync(Screening.Id, cancel),
            Screening.TalkFrom,
            Screening.Reviewers,
            withGuests: !Screening.AreGuestsLeftOut
        );
        var sought = Slug.WordsOf(Q).ToList();
        Found = [.. Results.Ideas.Where(row => Fits(row, sought))];
        Rows = Keyset.Page(
            Keyset.Walk(Found, row => row.Idea.Nth, After, Before),
            row => row.Idea.Nth.ToString(CultureInfo.InvariantCulture),
            After?.ToString(CultureInfo.InvariantCulture),
            Before?.ToString(CultureInfo.InvariantCulture),
            Found.Count
        );
        return null;
    }

    private bool Fits(IdeaResult row, List<string> sought) =>
        Shown switch
        {
            ResultsShown.Talk => row.Accord == Accord.Talk,
            ResultsShown.Incomplete => row.Reviews < Screening.Reviewers,
            _ => true,
        } && (sought.Count == 0 || Holds($"{row.Idea.Title} {row.Idea.Unit}", sought));

    private static bool Holds(string text, List<string> sought)
    {
        var here = Slug.Of(text);
        return sought.TrueForAll(word => here.Contains(word, StringComparison.Ordinal));
    }
}
