using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Commitments.Worries;
using Labinov.Modules.People;
using Labinov.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>Makes the link by which people in the hall write without an account, and shows it once, large enough for a screen.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class HallLink(LabinovDb db, IHomeAddress home, TimeProvider time) : InsidePage(db)
{
    private const string Kept = "hall-link";

    public bool IsOpened { get; private set; }
    public string? Code { get; private set; }
    public string Link => home.To(CommitmentsLinks.WorryWith(Code!));
    public string Until => Formats.Day(Clock.DayOf(time.Now() + WorryWall.HallLasting));

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        IsOpened = await Db.WorryWalls.AnyAsync(wall => wall.LabId == Lab.Id, cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Worry.MayAnswer(Actor, Lab))
        {
            return NotAllowed();
        }

        if (!IsOpened)
        {
            return LocalRedirect(Request.PathBase + CommitmentsLinks.Worries(Number));
        }

        Code = TempData[Kept] as string;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel) || !IsOpened)
        {
            return NotFound();
        }

        if (!Worry.MayAnswer(Actor, Lab))
        {
            return NotAllowed();
        }

        var wall = await Db.WorryWalls.SingleAsync(row => row.LabId == Lab.Id, cancel);
        var code = Invitation.NewCode();
        wall.LetHallIn(Actor, Lab, code, time.Now());
        await Db.SaveChangesAsync(cancel);
        TempData[Kept] = code;
        return LocalRedirect(Request.PathBase + CommitmentsLinks.Hall(Number));
    }
}
