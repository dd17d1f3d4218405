using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Agreements;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.FixedLists.Pages;

/// <summary>
/// The signed paper comes in, and the list is locked as it stands. The same facts fill the link of the lab's chain of agreements, so that nobody
/// types them twice.
/// </summary>
[EnableRateLimiting(RateLimits.Uploads)]
public sealed class FixList(LabinovDb db, KeepScan keep, TimeProvider time, Words words)
    : SignedPaperPage<FixedList>(db, keep, time, words)
{
    /// <summary>As they will be signed.</summary>
    public IReadOnlyList<ChosenIdea> Chosen { get; private set; } = [];

    /// <summary>How many of them were looked at: who chooses meanwhile is told, and nothing unseen is fixed.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public int Unsorted => Chosen.Count(idea => idea.PointId is null);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        Chosen = await Db.ChosenAsync(Lab.Id, cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Lab.MayArrange(Actor))
        {
            return NotAllowed();
        }

        if (await IsFixedAsync(cancel) || Chosen.Count == 0)
        {
            return LocalRedirect(Request.PathBase + FixedListsLinks.Of(Number));
        }

        ModelState.Clear();
        (Paper, Seen) = (ListPaper.Decree, Chosen.Count);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return !Lab.MayArrange(Actor)
            ? NotAllowed()
            : await OnceAsync(() => FixAsync(cancel), cancel);
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel) =>
        await Db.FixedLists.AnyAsync(list => list.Id == Draft && list.LabId == Lab.Id, cancel)
            ? Fixed()
            : null;

    private async Task<IActionResult> FixAsync(CancellationToken cancel)
    {
        var paper = await TakeAsync(cancel);
        if (Seen != Chosen.Count)
        {
            ModelState.AddModelError("", Says["fixedlists.error.changed"]);
            Seen = Chosen.Count;
        }

        if (paper is null || !ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        if (await IsFixedAsync(cancel))
        {
            throw new RuleBroken("fixedlists.rule.fixed");
        }

        var now = Time.Now();
        Db.Add(FixedList.Fix(Actor, Lab, Draft, paper, Chosen, now));
        await WriteChainAsync(paper, now, cancel);
        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException wrote) when (wrote is not DbUpdateConcurrencyException)
        {
            // Somebody else fixed it at the same moment, and the key let only one through.
            Db.ChangeTracker.Clear();
            throw new RuleBroken("fixedlists.rule.fixed");
        }

        return Fixed();
    }

    private async Task WriteChainAsync(SignedPaper paper, DateTime now, CancellationToken cancel)
    {
        var link = await Db.Agreements.SingleOrDefaultAsync(
            row => row.LabId == Lab.Id && row.Kind == AgreementKind.IdeaDecree,
            cancel
        );
        var today = Time.Today(Lab.TimeZone);
        var facts = new AgreementFacts(
            AgreementState.Signed,
            link is { Parties.Length: > 0 } ? link.Parties : paper.Signer,
            paper.Number,
            paper.SignedOn,
            Scan: paper.Scan
        );
        if (link is null)
        {
            Db.Add(Agreement.Begin(Actor, Lab, AgreementKind.IdeaDecree, facts, today, now));
        }
        else
        {
            link.Write(Actor, Lab, facts, today, now);
        }
    }

    private Task<bool> IsFixedAsync(CancellationToken cancel) =>
        Db.FixedLists.AnyAsync(list => list.LabId == Lab.Id, cancel);

    private IActionResult Fixed() => Done(FixedListsLinks.Of(Number), "fixedlists.fixed.done");
}
