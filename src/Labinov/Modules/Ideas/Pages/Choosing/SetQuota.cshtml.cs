using System.ComponentModel.DataAnnotations;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.Programme;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Choosing;

/// <summary>How many ideas each unit of a lab is asked for, and how far each is: set by whoever arranges the lab, read by everybody inside.</summary>
public sealed class SetQuota(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    /// <summary>Number of the lab.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty, Range(1, IdeaQuota.Greatest)]
    public int? Least { get; set; }

    [BindProperty, Range(1, IdeaQuota.Greatest)]
    public int? Most { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public IReadOnlyList<QuotaRow> Rows { get; private set; } = [];

    /// <summary>As it lies in the database.</summary>
    public (int? Least, int? Most) Saved { get; private set; }

    /// <summary>Something is asked or limited, so that a unit can be short or full.</summary>
    public bool IsSet => Saved != (null, null);

    public bool MaySet => Lab.MayArrange(Actor);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        Rows = await db.QuotaRowsAsync(lab.Id, cancel);
        var quota = await db
            .IdeaQuotas.AsNoTracking()
            .SingleOrDefaultAsync(row => row.LabId == lab.Id, cancel);
        Saved = (quota?.Least, quota?.Most);
        Version = quota?.Version ?? 0;
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        (Least, Most) = Saved;
        return Sheet.Of(
                Format,
                $"{words["ideas.quota.title"]} {Lab.Name}",
                [
                    new SheetColumn<QuotaRow>(words["ideas.unit"], row => row.Unit),
                    new(words["ideas.quota.under-way"], row => row.UnderWay),
                    new(words["ideas.quota.awaiting"], row => row.Awaiting),
                ],
                () => Rows.ToAsyncEnumerable()
            ) ?? (IActionResult)Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        if (!lab.MayArrange(Actor))
        {
            return NotAllowed();
        }

        if (Least > Most)
        {
            ModelState.AddModelError(nameof(Most), words["ideas.quota.rule.order"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var now = time.Now();
        var quota = await db.IdeaQuotas.SingleOrDefaultAsync(row => row.LabId == lab.Id, cancel);
        // The answer may have been lost: the same wish, sent once more, stands there already.
        if (quota is null || (quota.Least, quota.Most) != (Least, Most))
        {
            if (quota is null)
            {
                quota = IdeaQuota.For(lab.Id, now);
                db.Add(quota);
            }
            else
            {
                db.Expect(quota, Version);
            }

            quota.Set(Actor, lab, Least, Most, now);
            await SaveAsync(quota, cancel);
        }

        return Done(ChoosingLinks.Quota(Number), "ideas.quota.done");
    }

    // Two who set the first quota of a lab at the same time meet at its key: the second reads what the first wished.
    private async Task SaveAsync(IdeaQuota quota, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException wrong)
            when (wrong is not DbUpdateConcurrencyException
                && db.Entry(quota).State == EntityState.Added
            )
        {
            db.ChangeTracker.Clear();
            throw new RuleBroken("ideas.quota.rule.just-set");
        }
    }
}
