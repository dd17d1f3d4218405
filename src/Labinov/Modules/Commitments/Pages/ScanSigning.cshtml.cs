using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>After a mass signing: one scan, and a tick for every unit whose hand is on it; all of them in one save.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
[RequestSizeLimit(KeepScan.Largest + KeepScan.Envelope)]
[RequestFormLimits(MultipartBodyLengthLimit = KeepScan.Largest + KeepScan.Envelope)]
public sealed class ScanSigning(LabinovDb db, KeepScan keep, TimeProvider time, Words words)
    : InsidePage(db)
{
    /// <summary>Made by the form, so that a form sent twice brings one scan.</summary>
    [BindProperty]
    public Id<SignedScan> Draft { get; set; }

    /// <summary>The text that stands on the sheet.</summary>
    [BindProperty]
    public Id<Charter> Text { get; set; }

    [BindProperty, Needed]
    public DateOnly? On { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>Numbers of the units on the sheet.</summary>
    [BindProperty]
    public List<string> Ticked { get; set; } = [];

    public CharterView? Shown { get; private set; }
    public IReadOnlyList<SigningRow> Rows { get; private set; } = [];
    public IEnumerable<Choice> Units =>
        Rows.Select(row => new Choice($"{row.Number}", row.Unit, row.Head));

    private bool MayBringAny { get; set; }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        Shown = await Db.Charters.InForce(Lab.Id).Views().SingleOrDefaultAsync(cancel);
        if (Shown is not null)
        {
            var mine = (await Db.SigningAsync(Lab.Id, Shown.Id, cancel)).FindAll(row =>
                Signature.MayBring(Actor, Lab, row.UnitId)
            );
            MayBringAny = mine.Count > 0;
            Rows = mine.FindAll(row => !row.HasSigned);
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Shown is null)
        {
            return LocalRedirect(Request.PathBase + CommitmentsLinks.Charter(Number));
        }

        (Draft, On) = (Id<SignedScan>.New(time.Now()), Shown.ForceOn);
        return MayBringAny ? Page() : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayBringAny)
        {
            return NotAllowed();
        }

        if (await Db.SignedScans.AnyAsync(scan => scan.Id == Draft, cancel))
        {
            var brought = await Db.Signatures.CountAsync(row => row.ScanId == Draft, cancel);
            return Brought(brought);
        }

        var today = time.Today(Lab.TimeZone);
        var chosen = Rows.Where(row => Ticked.Contains($"{row.Number}")).ToList();
        if (chosen.Count == 0)
        {
            ModelState.AddModelError(nameof(Ticked), words["commitments.scan.tick"]);
        }

        if (On > today)
        {
            ModelState.AddModelError(nameof(On), words["commitments.rule.future"]);
        }

        if (Upload is null)
        {
            ModelState.AddModelError(nameof(Upload), words["data.scan.needed"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var charter = await Db.Charters.SingleAsync(charter => charter.Id == Shown!.Id, cancel);
        if (charter.Id != Text)
        {
            throw new RuleBroken("commitments.rule.text-changed");
        }

        if (await keep.TakeAsync(Upload, nameof(Upload), ModelState, words, cancel) is not { } scan)
        {
            return await AgainAsync(cancel);
        }

        var now = time.Now();
        var id = Draft.IsEmpty ? Id<SignedScan>.New(now) : Draft;
        Db.Add(SignedScan.Bring(Actor, id, Lab.Id, scan, now));
        foreach (var row in chosen)
        {
            Db.Add(Signature.Bring(Actor, Lab, charter, row.UnitId, id, On!.Value, today, now));
        }

        await Db.SignAsync(charter.Id, chosen[0].UnitId, cancel);
        return Brought(chosen.Count);
    }

    private IActionResult Brought(int count) =>
        Done(CommitmentsLinks.Charter(Number), "commitments.scan.done", count);
}
