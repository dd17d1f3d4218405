using Labinov.House.Web;
using Labinov.Modules.Screening.Votes;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Two ideas at a time on the phone of a guest.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Board)]
public sealed class GuestPairs(HallDoor door, Words words) : HallPage(door)
{
    /// <summary>Place of one of the pair in the screening.</summary>
    [BindProperty]
    public int One { get; set; }

    [BindProperty]
    public int Other { get; set; }

    /// <summary>Place of the better one; 0 when both are as good.</summary>
    [BindProperty]
    public int Chosen { get; set; }

    public (PairSide One, PairSide Other)? Pair { get; private set; }
    public int Answered { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel) || Pass is not { } pass)
        {
            return false;
        }

        var voter = Voter.Of(pass);
        Answered = await voter.Pairs(Db, Screening.Id).CountAsync(cancel);
        Pair = ArePairsOpen
            ? await Db.NextPairAsync(Screening.Id, voter, Door.Time.Now(), cancel)
            : null;
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? Page()
        : Screening is null ? Refused()
        : ToDoor();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return Refused();
        }

        if (Pass is not { } pass)
        {
            return ToDoor();
        }

        if (
            !await JudgePair.GiveAsync(
                Db,
                Screening.Id,
                One,
                Other,
                Chosen,
                Voter.Of(pass),
                Door.Time.Now(),
                cancel
            )
        )
        {
            ModelState.AddModelError("", words["screening.rule.not-of-the-pair"]);
            return await AgainAsync(cancel);
        }

        return ToNext();
    }

    /// <summary>Takes the last answer back, so that the pair may be asked anew.</summary>
    public async Task<IActionResult> OnPostBackAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return Refused();
        }

        if (Pass is not { } pass)
        {
            return ToDoor();
        }

        await JudgePair.TakeBackAsync(Db, Screening.Id, Voter.Of(pass), Door.Time.Now(), cancel);
        return ToNext();
    }

    private LocalRedirectResult ToNext() =>
        LocalRedirect(Request.PathBase + ScreeningLinks.GuestPairs(Code));
}
