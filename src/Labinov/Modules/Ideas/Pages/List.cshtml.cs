using System.Globalization;
using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Approval;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>My ideas, my unit's, my region's: searched, narrowed, walked by key, taken along as a file.</summary>
public sealed partial class List(LabinovDb db, TimeProvider time, Words words) : LabinovPage
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

    /// <summary>Code of an affair that it serves or touches.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Affair { get; set; }

    [BindProperty(SupportsGet = true)]
    public InnovationForm? Form { get; set; }

    [BindProperty(SupportsGet = true)]
    public IdeaCost? Cost { get; set; }

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

    /// <summary>Units that the actor heads, types for or coordinates, with how many ideas wait for their heads.</summary>
    public IReadOnlyList<UnitWaiting> Approvals { get; private set; } = [];

    public IReadOnlyList<Whose> Circles { get; private set; } = [];

    public IdeaFilter Filter => field ??= new(Q, State, Kind, Year, Exact, KnownAffair, Form, Cost);

    // An address that was written by hand narrows by nothing that is not there.
    private string? KnownAffair =>
        Affair is { } code && AffairList.Find(code) is not null ? code : null;

    /// <summary>What a search found; null when nothing was sought.</summary>
    public Found? Search { get; private set; }

    public DateOnly Today => time.Today();

    public bool MayDraft => Idea.MayDraft(Actor);

    /// <summary>What is asked for, or the nearest circle in which the actor has work.</summary>
    public Whose Shown { get; private set; }

    public IEnumerable<Choice> States =>
        words.Choices(
            Enum.GetValues<IdeaState>()
                .Where(state =>
                    state
                        is IdeaState.Draft
                            or IdeaState.AwaitingUnitHead
                            or IdeaState.Submitted
                            or IdeaState.Selected
                            or IdeaState.Reserve
                            or IdeaState.NotSelected
                            or IdeaState.Returned
                            or IdeaState.Withdrawn
                    || state.IsLaunched()
                )
        );

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Circles = IdeaFilters.CirclesOf(Actor);
        Shown = Of is { } asked && Circles.Contains(asked) ? asked : Nearest();
        var today = Today;
        (var found, Search) = await db
            .Ideas.VisibleTo(db, Actor, today)
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
        Approvals = await db.ApprovalsWaitingAsync(Actor, cancel, withRegion: true);
        return Page();
    }

    private Whose Nearest() =>
        Circles.Contains(Whose.Unit) || Circles.Count == 1 ? Whose.Mine : Circles[1];

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
