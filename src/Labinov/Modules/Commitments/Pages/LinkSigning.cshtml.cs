using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>Makes the link by which the head of one unit signs without an account, and shows it once. One made before no longer opens.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class LinkSigning(LabinovDb db, IHomeAddress home, TimeProvider time, Words words)
    : InsidePage(db)
{
    private const string Kept = "signing-link";
    private const string KeptUnit = "signing-unit";

    /// <summary>Number of the unit.</summary>
    [BindProperty, Needed]
    public int? Unit { get; set; }

    public CharterView? Shown { get; private set; }
    public IReadOnlyList<SigningRow> Rows { get; private set; } = [];
    public IEnumerable<Choice> Units =>
        Rows.Select(row => new Choice($"{row.Number}", row.Unit, row.Head));

    /// <summary>The code just made; null before, and when the page is opened again.</summary>
    public string? Code { get; private set; }
    public string MadeFor { get; private set; } = "";
    public string Link => home.To(CommitmentsLinks.SignWith(Code!));
    public string Until => Formats.Day(Clock.DayOf(time.Now() + SigningLink.Lasting));
    public string Message =>
        words["commitments.links.message", MadeFor, Shown!.Title, Lab.Name, Link, Until];

    private bool MayMakeAny { get; set; }

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
                SigningLink.MayMake(Actor, Lab, row.UnitId)
            );
            MayMakeAny = mine.Count > 0;
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

        (Code, MadeFor) = (TempData[Kept] as string, TempData[KeptUnit] as string ?? "");
        return MayMakeAny ? Page() : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayMakeAny)
        {
            return NotAllowed();
        }

        var row = Rows.FirstOrDefault(row => row.Number == Unit);
        if (row is null && ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(Unit), words["house.required"]);
        }

        if (row is null)
        {
            return await AgainAsync(cancel);
        }

        var charter = await Db.Charters.SingleAsync(charter => charter.Id == Shown!.Id, cancel);
        Db.RemoveRange(
            await Db
                .SigningLinks.Where(link =>
                    link.CharterId == charter.Id && link.UnitId == row.UnitId && link.UsedAt == null
                )
                .ToListAsync(cancel)
        );
        var code = SigningLink.NewCode();
        Db.Add(SigningLink.Make(Actor, Lab, charter, row.UnitId, code, time.Now()));
        await Db.SaveChangesAsync(cancel);
        (TempData[Kept], TempData[KeptUnit]) = (code, row.Unit);
        return LocalRedirect(Request.PathBase + CommitmentsLinks.Links(Number));
    }
}
