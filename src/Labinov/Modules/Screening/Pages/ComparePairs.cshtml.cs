using Labinov.Data;
using Labinov.Modules.Screening.Votes;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Two ideas at a time on a phone: which one is better? Whoever cannot say says that.</summary>
public sealed class ComparePairs(LabinovDb db, TimeProvider time, Words words) : ScreeningPage(db)
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
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        var voter = Voter.Of(Me);
        Answered = await voter.Pairs(Db, Screening.Id).CountAsync(cancel);
        Pair = Screening.ArePairsOpen
            ? await Db.NextPairAsync(Screening.Id, voter, time.Now(), cancel)
            : null;
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

        if (
            !await JudgePair.GiveAsync(
                Db,
                Screening.Id,
                One,
                Other,
                Chosen,
                Voter.Of(Me),
                time.Now(),
                cancel
            )
        )
        {
            ModelState.AddModelError("", words["screening.rule.not-of-the-pair"]);
            return await AgainAsync(cancel);
        }

        return LocalRedirect(Request.PathBase + ScreeningLinks.Pairs(Number));
    }

    /// <summary>Takes the last answer back, so that the pair may be asked anew.</summary>
    public async Task<IActionResult> OnPostBackAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        await JudgePair.TakeBackAsync(Db, Screening.Id, Voter.Of(Me), time.Now(), cancel);
        return LocalRedirect(Request.PathBase + ScreeningLinks.Pairs(Number));
    }
}
