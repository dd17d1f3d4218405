using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>The head of a unit signs on their own phone.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class SignCharter(LabinovDb db, TimeProvider time, Words words) : InsidePage(db)
{
    /// <summary>The text that was read.</summary>
    [BindProperty]
    public Id<Charter> Text { get; set; }

    /// <summary>Number of the unit; asked only of whoever leads several.</summary>
    [BindProperty]
    public int? Unit { get; set; }

    [BindProperty, Needed]
    public Capacity? As { get; set; }

    [BindProperty, AtMost(SignedAs.LetterMax)]
    public string? Letter { get; set; }

    [BindProperty]
    public bool Promised { get; set; }

    public CharterView? Shown { get; private set; }

    /// <summary>The units that the actor leads here.</summary>
    public IReadOnlyList<SigningRow> Mine { get; private set; } = [];
    public IReadOnlyList<SigningRow> Open => [.. Mine.Where(row => !row.HasSigned)];
    public IEnumerable<Choice> Units => Open.Select(row => new Choice($"{row.Number}", row.Unit));
    public IEnumerable<Choice> Capacities => words.Capacities();

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        Shown = await Db.Charters.InForce(Lab.Id).Views().SingleOrDefaultAsync(cancel);
        if (Shown is not null)
        {
            var rows = await Db.SigningAsync(Lab.Id, Shown.Id, cancel);
            Mine = rows.FindAll(row => Signature.IsHead(Actor, row.UnitId));
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return !await LoadAsync(cancel) ? NotFound()
            : Mine.Count == 0 && Shown is not null ? NotAllowed()
            : Shown is null ? LocalRedirect(Request.PathBase + CommitmentsLinks.Charter(Number))
            : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Mine.Count == 0)
        {
            return NotAllowed();
        }

        var row = Mine.Count == 1 ? Mine[0] : Mine.FirstOrDefault(mine => mine.Number == Unit);
        if (row is null)
        {
            ModelState.AddModelError(nameof(Unit), words["house.required"]);
        }
        else if (row.HasSigned)
        {
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

        var charter = await Db.Charters.SingleAsync(charter => charter.Id == Shown!.Id, cancel);
        if (charter.Id != Text)
        {
            throw new RuleBroken("commitments.rule.text-changed");
        }

        Db.Add(
            Signature.Give(
                Actor,
                charter,
                row!.UnitId,
                new SignedAs(As!.Value, Letter),
                time.Today(Lab.TimeZone),
                time.Now()
            )
        );
        await Db.SignAsync(charter.Id, row.UnitId, cancel);
        return Thanks();
    }

    private IActionResult Thanks() =>
        Done(CommitmentsLinks.Charter(Number), "commitments.sign.done");
}
