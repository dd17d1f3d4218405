using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Applications;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>A year of the programme and its labs, by name of region.</summary>
[AllowAnonymous]
[KeptForStrangers(Outside.Shown | Outside.Counted)]
public sealed class ShowRound(
    LabinovDb db,
    TimeProvider time,
    Words words,
    IEnumerable<IRoundReached> counters
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    /// <summary>The targets with what was reached, as a file.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public RoundRow Round { get; private set; } = null!;
    public Paged<LabRow> List { get; private set; } = new([], null, null, 0);
    public RoundPromise Promise { get; private set; } = null!;
    public RoundProgress Progress { get; private set; } = new([]);
    public DateOnly Today { get; private set; }
    public bool MayFrame => Programme.Round.MayFrame(Actor);
    public bool MaySelect => Lab.MaySelect(Actor);

    /// <summary>By what applications are judged; empty while nobody said.</summary>
    public IReadOnlyList<CriterionRow> Criteria { get; private set; } = [];

    /// <summary>May apply for a region of their own.</summary>
    public bool MayApply =>
        Actor.Grants.Any(grant =>
            grant.Scope.Kind == ScopeKind.Region && Application.Writers.Contains(grant.Role)
        );

    public bool MayReadApplications => Application.MayReadAll(Actor);

    public async Task<IActionResult> OnGetAsync(int number, string? slug, CancellationToken cancel)
    {
        var round = await db
            .Rounds.VisibleTo(Actor)
            .Where(round => round.Number == number)
            .Rows(db)
            .SingleOrDefaultAsync(cancel);
        if (round is null)
        {
            return NotFound();
        }

        var right = ProgrammeLinks.Round(number, round.Year, round.Theme);
        if (slug is null || !right.EndsWith("/" + slug, StringComparison.Ordinal))
        {
            return LocalRedirectPermanent(Request.PathBase + right + Request.QueryString);
        }

        Round = round;
        Today = time.Today();
        Promise = await db.Rounds.Where(row => row.Id == round.Id).Promises().SingleAsync(cancel);
        Progress = await RoundProgress.ReadAsync(
            counters,
            db,
            round,
            Promise.Targets,
            Today,
            cancel
        );
        if (ReachedSheet.Of(Format, round, Progress, words) is { } file)
        {
            return file;
        }

        Criteria = await db
            .Rounds.Where(row => row.Id == round.Id)
            .SelectMany(row => row.Criteria)
            .Rows()
            .ToListAsync(cancel);
        var walk = Walk.Of(After, Before);
        var rows = await db
            .Labs.VisibleTo(Actor)
            .Where(lab => lab.RoundId == round.Id)
            .From(walk, byName: true)
            .Rows(db, Paged<LabRow>.Size + 1)
            .ToListAsync(cancel);
        List = Keyset.Page(rows, row => new RowKey(row.SearchName, row.Number), walk, round.Labs);
        return Page();
    }
}
