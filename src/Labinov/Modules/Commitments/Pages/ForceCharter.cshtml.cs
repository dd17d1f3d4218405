using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>The leader of the region gives their word here, or whoever arranges the lab brings the sheet on which they did.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
[RequestSizeLimit(KeepScan.Largest + KeepScan.Envelope)]
[RequestFormLimits(MultipartBodyLengthLimit = KeepScan.Largest + KeepScan.Envelope)]
public sealed class ForceCharter(LabinovDb db, KeepScan keep, TimeProvider time, Words words)
    : InsidePage(db)
{
    /// <summary>The text that was read.</summary>
    [BindProperty]
    public Id<Charter> Text { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty, Needed]
    public Capacity? As { get; set; }

    [BindProperty, AtMost(SignedAs.LetterMax)]
    public string? Letter { get; set; }

    /// <summary>Of the sheet only, like the three below.</summary>
    [BindProperty]
    public Role? Leader { get; set; }

    [BindProperty, AtMost(Person.NameMax)]
    public string? Name { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public CharterView? Draft { get; private set; }

    /// <summary>The actor is the leader; else the sheet is brought.</summary>
    public bool IsLeader => Lab.IsLeader(Actor);
    public bool MayForce => IsLeader || Lab.MayArrange(Actor);
    public IEnumerable<Choice> Capacities => words.Capacities();
    public IEnumerable<Choice> Leaders =>
        new[] { Role.HeadOfRegion, Role.RegionalSecretary }.Select(role => new Choice(
            role.ToString(),
            words[PeopleWords.Of(role)]
        ));

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        Draft = await Db.Charters.Drafts(Lab.Id).Views().SingleOrDefaultAsync(cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return !await LoadAsync(cancel) ? NotFound()
            : !MayForce ? NotAllowed()
            : Draft is null ? LocalRedirect(Request.PathBase + CommitmentsLinks.Charter(Number))
            : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayForce)
        {
            return NotAllowed();
        }

        var draft = await Db.Charters.Drafts(Lab.Id).SingleOrDefaultAsync(cancel);
        var before = await Db.Charters.InForce(Lab.Id).SingleOrDefaultAsync(cancel);
        if (draft is null)
        {
            // There is nothing left to put in force; the page of the charter shows what counts now.
            return before?.Id == Text
                ? Forced()
                : LocalRedirect(Request.PathBase + CommitmentsLinks.Charter(Number));
        }

        var today = time.Today(Lab.TimeZone);
        var signed = Examine(today);
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        if (IsLeader)
        {
            draft.PutInForce(Actor, Lab, before, signed!, today, time.Now());
        }
        else
        {
            if (
                await keep.TakeAsync(Upload, nameof(Upload), ModelState, words, cancel)
                is not { } scan
            )
            {
                return await AgainAsync(cancel);
            }

            var now = time.Now();
            var id = Id<SignedScan>.New(now);
            Db.Add(SignedScan.Bring(Actor, id, Lab.Id, scan, now));
            draft.BringInForce(
                Actor,
                Lab,
                before,
                new LeaderWord(Leader!.Value, Name!, signed!, On!.Value, id),
                today,
                now
            );
        }

        Db.Expect(draft, Version);
        await Db.SaveChangesAsync(cancel);
        return Forced();
    }

    private IActionResult Forced() =>
        Done(CommitmentsLinks.Charter(Number), "commitments.force.done");

    // Errors stand beside their fields.
    private SignedAs? Examine(DateOnly today)
    {
        var signed = As is { } capacity ? new SignedAs(capacity, Letter) : null;
        if (signed is { LacksLetter: true })
        {
            ModelState.AddModelError(nameof(Letter), words["commitments.rule.letter"]);
        }

        if (IsLeader)
        {
            return signed;
        }

        if (Leader is not { } role || !Charter.IsLeading(role))
        {
            ModelState.AddModelError(nameof(Leader), words["house.required"]);
        }

        if (Name is null)
        {
            ModelState.AddModelError(nameof(Name), words["commitments.rule.name"]);
        }

        if (On is null || On > today)
        {
            ModelState.AddModelError(
                nameof(On),
                words[On is null ? "house.required" : "commitments.rule.future"]
            );
        }

        if (Upload is null)
        {
            ModelState.AddModelError(nameof(Upload), words["data.scan.needed"]);
        }

        return signed;
    }
}
