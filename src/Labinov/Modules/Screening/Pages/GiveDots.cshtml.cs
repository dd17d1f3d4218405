using Labinov.Data;
using Labinov.Modules.Screening.Votes;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Everybody in the hall gives a few dots; how many an idea has is told to those who lead only, so that nobody runs after the others.</summary>
public sealed class GiveDots(LabinovDb db, TimeProvider time, Words words) : ScreeningPage(db)
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
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        Dots = await Db.DotsAsync(
            Screening.Id,
            Voter.Of(Me),
            Screening.AreVotesOpen,
            Q,
            After,
            Before,
            time.Now(),
            cancel
        );
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        var (voter, now) = (Voter.Of(Me), time.Now());
        var idea = await GiveDot.FindAsync(Db, Screening.Id, Idea, voter, now, cancel);
        if (idea is not { } which)
        {
            ModelState.AddModelError("", words["screening.rule.no-such-idea"]);
            return await AgainAsync(cancel);
        }

        await GiveDot.RunAsync(Db, Screening.Id, which, voter, Wanted, now, cancel);
        return Done(
            ScreeningLinks.Votes(Number) + ReadDots.Query(Q, After, Before),
            Wanted ? "screening.votes.given" : "screening.votes.taken"
        );
    }
}
