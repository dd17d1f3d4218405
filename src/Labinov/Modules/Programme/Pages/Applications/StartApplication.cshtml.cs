using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>A region's people begin its application; from then on it is a row that is saved step by step.</summary>
public sealed class StartApplication(LabinovDb db, Numbers numbers, TimeProvider time, Words words)
    : MakingPage<Application>(time)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Code of the region; asked only of somebody who may apply for several.</summary>
    [BindProperty]
    public string? Region { get; set; }

    public RoundRow Round { get; private set; } = null!;
    public RoundPromise Promise { get; private set; } = null!;
    public IReadOnlyList<RegionByCode> Mine { get; private set; } = [];
    public DateOnly Today { get; private set; }

    public bool IsOver => Promise.ApplyUntilOn is null || Promise.IsOver(Today);

    public IEnumerable<Choice> Regions =>
        Mine.Select(region => new Choice(region.Code, region.Name));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Mine.Count == 0)
        {
            return NotAllowed();
        }

        return Mine.Count == 1 && await BegunAsync(Mine[0].Id, cancel) is { } begun
            ? LocalRedirect(Request.PathBase + ApplicationLinks.To(begun))
            : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Mine.Count == 0)
        {
            return NotAllowed();
        }

        if (Chosen is null)
        {
            ModelState.AddModelError(nameof(Region), words["house.required"]);
            return await AgainAsync(cancel);
        }

        return await OnceAsync(() => BeginAsync(Chosen, cancel), cancel);
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var round = await db
            .Rounds.VisibleTo(Actor)
            .Where(round => round.Number == Number)
            .Rows(db)
            .SingleOrDefaultAsync(cancel);
        if (round is null)
        {
            return false;
        }

        (Round, Today) = (round, Time.Today());
        Promise = await db.Rounds.Where(row => row.Id == round.Id).Promises().SingleAsync(cancel);
        var mine = Actor.Scopes<Region>(ScopeKind.Region, Application.Writers);
        Mine = await db
            .Regions.Where(region => mine.Contains(region.Id))
            .OrderBy(region => region.Code)
            .Select(region => new RegionByCode(region.Id, region.Code, region.Name))
            .ToListAsync(cancel);
        return true;
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel) =>
        Chosen is { } region && await BegunAsync(region.Id, cancel) is { } number
            ? LocalRedirect(Request.PathBase + ApplicationLinks.To(number))
            : null;

    private RegionByCode? Chosen =>
        Mine.Count == 1 ? Mine[0] : Mine.FirstOrDefault(region => region.Code == Region);

    private Task<int?> BegunAsync(Id<Region> region, CancellationToken cancel) =>
        db
            .Applications.Where(row => row.RoundId == Round.Id && row.RegionId == region)
            .Select(row => (int?)row.Number)
            .SingleOrDefaultAsync(cancel);

    private async Task<IActionResult> BeginAsync(RegionByCode region, CancellationToken cancel)
    {
        if (
            await db.Labs.AnyAsync(
                lab => lab.RoundId == Round.Id && lab.RegionId == region.Id,
                cancel
            )
        )
        {
            throw new RuleBroken("programme.rule.already-selected");
        }

        var round = await db.Rounds.SingleAsync(row => row.Id == Round.Id, cancel);
        var number = await numbers.TakeAsync(Application.Counter, cancel);
        db.Add(Application.Begin(Actor, number, round, region.Id, Today, Time.Now(), Draft));
        await db.SaveChangesAsync(cancel);
        return Done(ApplicationLinks.To(number), "programme.apply.begun", region.Name);
    }
}
