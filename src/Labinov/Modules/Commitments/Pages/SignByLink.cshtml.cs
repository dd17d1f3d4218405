using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>The head of a unit signs without an account, by a link of their own. Opening it shows the text; only sending the form signs.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class SignByLink(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty, Needed, AtMost(Person.NameMax)]
    public string? Name { get; set; }

    [BindProperty, Needed]
    public Capacity? As { get; set; }

    [BindProperty, AtMost(SignedAs.LetterMax)]
    public string? Letter { get; set; }

    [BindProperty]
    public bool Promised { get; set; }

    public View? Shown { get; private set; }
    public CharterView? Text { get; private set; }
    public IEnumerable<Choice> Capacities => words.Capacities();

    /// <param name="IsOpen">Neither used nor over, and its text is still in force.</param>
    public sealed record View(
        Id<SigningLink> Id,
        Id<Charter> Charter,
        string Unit,
        string Lab,
        int Number,
        string TimeZone,
        bool IsUsed,
        bool IsOpen
    );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Response.Headers.CacheControl = "no-store";
        var hash = Invitation.HashOf(Code ?? "");
        var now = time.Now();
        Shown = await (
            from link in db.SigningLinks
            where link.CodeHash == hash
            join charter in db.Charters on link.CharterId equals charter.Id
            join lab in db.Labs on charter.LabId equals lab.Id
            join region in db.Regions on lab.RegionId equals region.Id
            join unit in db.Organisations on link.UnitId equals unit.Id
            select new View(
                link.Id,
                charter.Id,
                unit.Name,
                lab.Name,
                lab.Number,
                region.TimeZone,
                link.UsedAt != null,
                link.UsedAt == null && link.ExpiresAt > now && charter.State == CharterState.InForce
            )
        ).SingleOrDefaultAsync(cancel);
        if (Shown is null)
        {
            return false;
        }

        Text = await db
            .Charters.Where(charter => charter.Id == Shown.Charter)
            .Views()
            .SingleAsync(cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return await LoadAsync(cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Shown!.IsUsed)
        {
            // The form came twice: what it says was done.
            return Thanks();
        }

        if (As is { } capacity && new SignedAs(capacity, Letter).LacksLetter)
        {
            ModelState.AddModelError(nameof(Letter), words["commitments.rule.letter"]);
        }

        if (!Promised)
        {
            ModelState.AddModelError(nameof(Promised), words["commitments.rule.tick"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var link = await db.SigningLinks.SingleAsync(row => row.Id == Shown.Id, cancel);
        var charter = await db.Charters.SingleAsync(row => row.Id == Shown.Charter, cancel);
        if (
            await db
                .Signatures.Standing(charter.Id)
                .AnyAsync(row => row.UnitId == link.UnitId, cancel)
        )
        {
            throw new RuleBroken("commitments.rule.signed-already");
        }

        var signed = new SignedAs(As!.Value, Letter);
        var (today, now) = (time.Today(Shown.TimeZone), time.Now());
        db.Add(Signature.GiveByLink(link, charter, Name!, signed, today, now));
        await db.SignAsync(charter.Id, link.UnitId, cancel);
        return Thanks();
    }

    private IActionResult Thanks() =>
        Done(CommitmentsLinks.Charter(Shown!.Number), "commitments.sign.done");
}
