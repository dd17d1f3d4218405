using Labinov.House.Web;
using Labinov.Modules.Screening.Votes;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Dots of a guest's phone. How many an idea has is told to no guest.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Board)]
public sealed class GuestDots(HallDoor door, Words words) : HallPage(door)
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Before { get; set; }

    /// <summary>Place of an idea in the screening.</summary>
    [BindProperty]
    public int Idea { get; set; }

    /// <summary>False takes the dot back.</summary>
    [BindProperty]
    public bool Wanted { get; set; }

    public DotList Dots { get; private set; } = DotList.Empty;
    public int Left => Math.Max(0, Screening.Dots - Dots.Mine.Count);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel) || Pass is not { } pass)
        {
            return false;
        }

        Dots = await Db.DotsAsync(
            Screening.Id,
            Voter.Of(pass),
            AreDotsOpen,
            Q,
            After,
            Before,
            Door.Time.Now(),
            cancel
        );
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

        var (voter, now) = (Voter.Of(pass), Door.Time.Now());
        var idea = await GiveDot.FindAsync(Db, Screening.Id, Idea, voter, now, cancel);
        if (idea is not { } which)
        {
            ModelState.AddModelError("", words["screening.rule.no-such-idea"]);
            return await AgainAsync(cancel);
        }

        await GiveDot.RunAsync(Db, Screening.Id, which, voter, Wanted, now, cancel);
        return Done(
            ScreeningLinks.GuestDots(Code) + ReadDots.Query(Q, After, Before),
            Wanted ? "screening.votes.given" : "screening.votes.taken"
        );
    }
}
