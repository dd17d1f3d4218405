using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Approval;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Approval;

/// <summary>The signed sheet comes back: one scan, who signed it as what, and a tick for every idea with a yes; all of them in one save.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
[RequestSizeLimit(KeepScan.Largest + KeepScan.Envelope)]
[RequestFormLimits(MultipartBodyLengthLimit = KeepScan.Largest + KeepScan.Envelope)]
public sealed class BringApprovals(LabinovDb db, KeepScan keep, TimeProvider time, Words words)
    : ApprovalsPage(db, words)
{
    /// <summary>Made by the form, so that a form sent twice brings one sheet.</summary>
    [BindProperty]
    public Id<ApprovalSheet> Draft { get; set; }

    [BindProperty, Needed, AtMost(ApprovalSheet.NameMax)]
    public string? Name { get; set; }

    [BindProperty]
    public ApprovingAs Head { get; set; } = new();

    [BindProperty, Needed]
    public DateOnly? On { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>A scan of a first try that was kept although something else was wrong.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    /// <summary>Each as <c>number-version</c>.</summary>
    [BindProperty]
    public List<string> Ticked { get; set; } = [];

    public override Task<bool> LoadAsync(CancellationToken cancel) => EnterAsync(cancel);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Draft = Id<ApprovalSheet>.New(time.Now());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (await Db.ApprovalSheets.AnyAsync(sheet => sheet.Id == Draft, cancel))
        {
            return Brought(
                await Db.UnitApprovals.CountAsync(row => row.SheetId == Draft, cancel),
                []
            );
        }

        var now = time.Now();
        Check(now);
        var ticks = await TickedAsync(Ticked, cancel);
        var scan = Upload is null ? await keep.AgainAsync(Kept, cancel) : null;
        scan ??= await keep.TakeAsync(Upload, nameof(Upload), ModelState, Words, cancel);
        Kept = scan?.Hash;
        if (scan is null || !ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        if (ticks.Same.Count == 0)
        {
            throw new RuleBroken("ideas.approval.rule.all-changed");
        }

        var signed = new SheetSigned(Name!, Head.Signed(), On!.Value);
        var id = Draft.IsEmpty ? Id<ApprovalSheet>.New(now) : Draft;
        var brought = ApprovalSheet.Bring(Actor, id, Unit.Id, Unit.RegionId, scan, signed, now);
        Db.Add(brought);
        foreach (var idea in ticks.Same)
        {
            idea.ApproveOnPaper(Actor, brought, now);
        }

        await Db.SaveChangesAsync(cancel);
        return Brought(ticks.Same.Count, ticks.Changed);
    }

    private void Check(DateTime now)
    {
        Head.Check(ModelState, Words);
        if (On > Clock.DayOf(now))
        {
            ModelState.AddModelError(nameof(On), Words["ideas.approval.rule.future"]);
        }

        if (Ticked.Count == 0)
        {
            ModelState.AddModelError(nameof(Ticked), Words["ideas.approval.rule.tick"]);
        }
    }

    private IActionResult Brought(int count, IReadOnlyList<int> changed) =>
        Done(Back(Number, changed), "ideas.approval.scan.done", count);
}
