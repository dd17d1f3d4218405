using Labinov.Data;
using Labinov.House;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>An aide prepares the text: the first of a lab, or another that is to take the place of the one in force.</summary>
public sealed class EditCharter(LabinovDb db, TimeProvider time, Words words) : InsidePage(db)
{
    /// <summary>Made by the form for a new draft, so that a form sent twice drafts one; null while an existing draft is edited.</summary>
    [BindProperty]
    public Id<Charter>? Draft { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty, Needed, AtMost(Charter.TitleMax)]
    public string? Heading { get; set; }

    [BindProperty, Needed, AtMost(Charter.PromiseMax)]
    public string? Promise { get; set; }

    [BindProperty, AtMost(Charter.PointsMax)]
    public string? Points { get; set; }

    [BindProperty]
    public DateOnly? SignUntil { get; set; }

    [BindProperty, AtMost(Charter.ReasonMax)]
    public string? Reason { get; set; }

    /// <summary>What is in force and would be replaced; null for the first text.</summary>
    public CharterView? Before { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        Before = await Db.Charters.InForce(Lab.Id).Views().SingleOrDefaultAsync(cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Charter.MayDraft(Actor, Lab))
        {
            return NotAllowed();
        }

        ModelState.Clear();
        var draft = await Db.Charters.Drafts(Lab.Id).Views().SingleOrDefaultAsync(cancel);
        if ((draft ?? Before) is { } text)
        {
            (Heading, Promise, Points) = (text.Title, text.Promise, text.Points);
        }

        (SignUntil, Reason, Version) = (draft?.SignUntilOn, draft?.Reason, draft?.Version ?? 0);
        Draft = draft is null ? Id<Charter>.New(time.Now()) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Charter.MayDraft(Actor, Lab))
        {
            return NotAllowed();
        }

        if (Before is not null && Reason is null)
        {
            ModelState.AddModelError(nameof(Reason), words["commitments.rule.say-why-anew"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var text = new CharterText(Heading!, Promise!, Points, SignUntil);
        var draft = await Db.Charters.Drafts(Lab.Id).SingleOrDefaultAsync(cancel);
        if (Draft is { IsEmpty: false } fresh)
        {
            return await MakeAsync(fresh, draft, text, cancel);
        }

        if (draft is null)
        {
            throw new RuleBroken("commitments.rule.in-force-already");
        }

        Db.Expect(draft, Version);
        draft.Edit(Actor, Lab, text, Reason);
        await Db.SaveChangesAsync(cancel);
        return Made();
    }

    private async Task<IActionResult> MakeAsync(
        Id<Charter> fresh,
        Charter? draft,
        CharterText text,
        CancellationToken cancel
    )
    {
        if (draft is not null)
        {
            return draft.Id == fresh
                ? Made()
                : throw new RuleBroken("commitments.rule.drafted-already");
        }

        var before = await Db.Charters.InForce(Lab.Id).SingleOrDefaultAsync(cancel);
        Db.Add(Charter.Draft(Actor, Lab, before, text, Reason, time.Now(), fresh));
        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Two drafted at the same moment, and the number let only one through; anything else stays what it is.
            Db.ChangeTracker.Clear();
            if (await Db.Charters.AnyAsync(row => row.Id == fresh, cancel))
            {
                return Made();
            }

            if (await Db.Charters.Drafts(Lab.Id).AnyAsync(cancel))
            {
                throw new RuleBroken("commitments.rule.drafted-already");
            }

            throw;
        }

        return Made();
    }

    private IActionResult Made() =>
        Done(
            Lab.IsLeader(Actor) || Lab.MayArrange(Actor)
                ? CommitmentsLinks.Force(Number)
                : CommitmentsLinks.Charter(Number),
            "commitments.edit.done"
        );
}
