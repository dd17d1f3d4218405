using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.FixedLists.Pages;

/// <summary>A second paper changes the locked list: what comes in, what is taken out, and why.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
public sealed class AmendList(LabinovDb db, KeepScan keep, TimeProvider time, Words words)
    : SignedPaperPage<Amendment>(db, keep, time, words)
{
    [BindProperty, Needed, AtMost(FixedList.ReasonMax)]
    public string? Reason { get; set; }

    /// <summary>Ids of chosen ideas that come in.</summary>
    [BindProperty]
    public List<Guid> Coming { get; set; } = [];

    /// <summary>Ids of lines that are taken out.</summary>
    [BindProperty]
    public List<Guid> Leaving { get; set; } = [];

    public FixedList List { get; private set; } = null!;
    public IReadOnlyList<ChosenIdea> New { get; private set; } = [];
    public IReadOnlyList<FixedLine> Lines { get; private set; } = [];

    /// <summary>On the paper and no longer chosen.</summary>
    public IReadOnlySet<Guid> Ended { get; private set; } = new HashSet<Guid>();

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel) || await Db.FixedListAsync(Lab.Id, cancel) is not { } list)
        {
            return false;
        }

        List = list;
        var chosen = await Db.ChosenAsync(Lab.Id, cancel);
        Lines = [.. list.StandingLines().OrderBy(line => line.Nth)];
        var onPaper = Lines.Select(line => line.IdeaId).ToHashSet();
        New = [.. chosen.Where(idea => !onPaper.Contains(idea.Id))];
        var still = chosen.Select(idea => idea.Id).ToHashSet();
        Ended = Lines
            .Where(line => !still.Contains(line.IdeaId))
            .Select(line => line.Id.Value)
            .ToHashSet();
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        ModelState.Clear();
        (Paper, Signer) = (List.Paper, List.Signer);
        Coming = [.. New.Select(idea => idea.Id.Value)];
        Leaving = [.. Ended];
        return Lab.MayArrange(Actor) ? Page() : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return !Lab.MayArrange(Actor)
            ? NotAllowed()
            : await OnceAsync(() => AmendAsync(cancel), cancel);
    }

    protected override Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel) =>
        Task.FromResult(List.Amendments.Any(one => one.Id == Draft) ? Amended() : null);

    private async Task<IActionResult> AmendAsync(CancellationToken cancel)
    {
        if (SignedOn < List.SignedOn)
        {
            ModelState.AddModelError(nameof(SignedOn), Says["fixedlists.rule.before"]);
        }

        if (PaperNumber is { } number && List.Bears(number))
        {
            ModelState.AddModelError(nameof(PaperNumber), Says["fixedlists.rule.number"]);
        }

        var paper = await TakeAsync(cancel);
        if (Coming.Count + Leaving.Count == 0)
        {
            ModelState.AddModelError("", Says["fixedlists.rule.no-change"]);
        }

        if (paper is null || !ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        List.Amend(
            Actor,
            Lab,
            Draft,
            paper,
            Reason!,
            [.. New.Where(idea => Coming.Contains(idea.Id.Value))],
            [.. Leaving.Select(id => new Id<FixedLine>(id))],
            Time.Now()
        );
        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException wrote) when (wrote is not DbUpdateConcurrencyException)
        {
            // Another amendment got this number at the same moment.
            Db.ChangeTracker.Clear();
            throw new RuleBroken("fixedlists.rule.meanwhile");
        }

        return Amended();
    }

    private IActionResult Amended() => Done(FixedListsLinks.Of(Number), "fixedlists.amended.done");
}
