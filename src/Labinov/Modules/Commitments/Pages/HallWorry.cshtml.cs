using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Commitments.Worries;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>
/// In the hall, without an account: tap one of the six, or write. What others wrote is not shown here, for the link may wander. Opening it
/// does nothing.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class HallWorry(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public Guid Draft { get; set; }

    [BindProperty, AtMost(Worry.TextMax)]
    public string? Said { get; set; }

    [BindProperty]
    public Guid Tap { get; set; }

    [BindProperty]
    public Guid Same { get; set; }

    public View? Shown { get; private set; }
    public WallView Wall { get; private set; } = null!;

    public sealed record View(Id<Lab> Lab, string Name, bool IsOpen);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Response.Headers.CacheControl = "no-store";
        var hash = Invitation.HashOf(Code ?? "");
        var now = time.Now();
        Shown = await (
            from wall in db.WorryWalls
            where wall.HallHash == hash
            join lab in db.Labs on wall.LabId equals lab.Id
            select new View(lab.Id, lab.Name, wall.HallUntilAt > now)
        ).SingleOrDefaultAsync(cancel);
        if (Shown is null)
        {
            return false;
        }

        var starters = await db
            .Worries.Where(row => row.LabId == Shown.Lab && row.Starter != null)
            .Rows(db)
            .ToListAsync(cancel);
        Wall = new WallView(starters, ChanceId.New);
        if (Draft == Guid.Empty)
        {
            Draft = ChanceId.New();
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostSayAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        RequireOpen();
        if (Said is null)
        {
            ModelState.AddModelError(nameof(Said), words["commitments.rule.worry-empty"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var zone = await db.ZoneOfAsync(Shown!.Lab, cancel);
        await db.SayAsync(
            Worry.Say(new Id<Worry>(Draft), Shown.Lab, Said!, time.Today(zone)),
            cancel
        );
        return Done(CommitmentsLinks.WorryWith(Code), "commitments.worries.said");
    }

    public async Task<IActionResult> OnPostSameAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        RequireOpen();
        if (Same == Guid.Empty)
        {
            return await AgainAsync(cancel);
        }

        var known = Wall.Rows.Any(row => row.Id.Value == Same);
        var tap = Tap == Guid.Empty ? ChanceId.New() : Tap;
        return known && await db.SayMeTooAsync(Shown!.Lab, new Id<Worry>(Same), tap, cancel)
            ? Done(CommitmentsLinks.WorryWith(Code), "commitments.worries.counted")
            : NotFound();
    }

    private void RequireOpen()
    {
        if (!Shown!.IsOpen)
        {
            throw new RuleBroken("commitments.rule.hall-over");
        }
    }
}
