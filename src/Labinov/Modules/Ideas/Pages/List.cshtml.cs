using System.Globalization;
using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>My ideas, my unit's, my region's: searched, narrowed, walked by key, taken along as a file.</summary>
public sealed class List(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public Whose? Of { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public IdeaState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public InnovationKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    /// <summary>Search as typed, correct nothing.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Exact { get; set; }

    /// <summary>A number, or the document of a search.</summary>
    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public Paged<IdeaRow> Rows { get; private set; } = new([], null, null, 0);

    public IReadOnlyList<WaitingIdea> Waiting { get; private set; } = [];

    public IReadOnlyList<Whose> Circles { get; private set; } = [];

    public IdeaFilter Filter => field ??= new(Q, State, Kind, Year, Exact);

    /// <summary>What a search found; null when nothing was sought.</summary>
    public Found? Search { get; private set; }

    public bool MayDraft => Idea.MayDraft(Actor);

    /// <summary>What is asked for, or the nearest circle in which the actor has work.</summary>
    public Whose Shown { get; private set; }

    public IEnumerable<Choice> States =>
        words.Choices(
            Enum.GetValues<IdeaState>()
                .Where(state =>
                    state
                        is IdeaState.Draft
                            or IdeaState.Submitted
                            or IdeaState.Returned
                            or IdeaState.Withdrawn
                    || state.IsLaunched()
                )
        );

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Circles = IdeaFilters.CirclesOf(Actor);
        Shown = Of is { } asked && Circles.Contains(asked) ? asked : Nearest();
        var today = time.Today();
        (var found, Search) = await db
            .Ideas.VisibleTo(Actor, today)
            .FindAsync(db, Filter, Shown, Actor, cancel);
        var file = Sheet.Of(
            Format,
            words["ideas.list.file"],
            IdeaSheet.Columns(
                words,
                line =>
                    $"{Request.Scheme}://{Request.Host}{Request.PathBase}{IdeasLinks.To(line.Number, line.Facts.Basics.Title)}"
            ),
            () => found.OrderByDescending(idea => idea.Number).Lines(db).AsAsyncEnumerable()
        );
        if (file is not null)
        {
            return file;
        }

        Rows = Search is null
            ? await WalkAsync(found, today, cancel)
            : await BestAsync(found, Search, today, cancel);
        Waiting = await db.WaitingForAsync(Actor, cancel);
        return Page();
    }

    private async Task<Paged<IdeaRow>> WalkAsync(
        IQueryable<Idea> found,
        DateOnly today,
        CancellationToken cancel
    ) =>
        Keyset.Page(
            await Read(From(found), today).Take(Paged<IdeaRow>.Size + 1).ToListAsync(cancel),
            row => Text(row.Number),
            Text(After),
            Text(Before),
            await found.Take(Paged<IdeaRow>.CountLimit + 1).CountAsync(cancel)
        );

    // What a search found stands in memory, best first; the page goes on behind the document it ended with.
    private async Task<Paged<IdeaRow>> BestAsync(
        IQueryable<Idea> found,
        Found search,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var page = Keyset.Page(
            Keyset.Walk(search.Hits, hit => hit.Doc, After, Before),
            hit => Text(hit.Doc),
            Text(After),
            Text(Before),
            search.IsMore ? Paged<IdeaRow>.CountLimit + 1 : search.Hits.Count
        );
        var ids = page.Rows.Select(hit => new Id<Idea>(hit.Subject)).ToList();
        var chosen = found.Where(idea => ids.Contains(idea.Id));
        var numbers = await chosen
            .Select(idea => new { idea.Id, idea.Number })
            .ToDictionaryAsync(idea => idea.Id, idea => idea.Number, cancel);
        var rows = await Read(chosen, today).ToDictionaryAsync(row => row.Number, cancel);
        return new(
            [
                .. ids.Where(numbers.ContainsKey)
                    .Select(id => numbers[id])
                    .Where(rows.ContainsKey)
                    .Select(number => rows[number]),
            ],
            page.Newer,
            page.Older,
            page.Count
        );
    }

    private static string? Text(long? key) => key?.ToString(CultureInfo.InvariantCulture);

    private static string Text(long key) => key.ToString(CultureInfo.InvariantCulture);

    private Whose Nearest() =>
        Circles.Contains(Whose.Unit) || Circles.Count == 1 ? Whose.Mine : Circles[1];

    private IQueryable<Idea> From(IQueryable<Idea> ideas)
    {
        if (Before is { } newer)
        {
            return ideas.Where(idea => idea.Number > newer).OrderBy(idea => idea.Number);
        }

        if (After is { } older)
        {
            ideas = ideas.Where(idea => idea.Number < older);
        }

        return ideas.OrderByDescending(idea => idea.Number);
    }

    private IQueryable<IdeaRow> Read(IQueryable<Idea> ideas, DateOnly today) =>
        ideas.Select(idea => new IdeaRow(
            idea.Number,
            idea.Title,
            idea.State,
            idea.StateSinceAt,
            idea.Kind,
            idea.YearCarriedOut,
            idea.Audience,
            idea.EmbargoUntilOn != null && idea.EmbargoUntilOn > today,
            db.Organisations.Where(unit => unit.Id == idea.UnitId)
                .Select(unit => unit.Name)
                .First(),
            db.Regions.Where(region => region.Id == idea.RegionId)
                .Select(region => region.Name)
                .FirstOrDefault()
        ));
}
