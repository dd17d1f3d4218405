using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>A signature that was ticked by mistake, or that its head takes back, with a reason; it stays on record.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class WithdrawSignature(LabinovDb db, TimeProvider time, Words words) : InsidePage(db)
{
    /// <summary>Number of the unit.</summary>
    [BindProperty(SupportsGet = true)]
    public int Unit { get; set; }

    [BindProperty, AtMost(Signature.ReasonMax)]
    public string? Reason { get; set; }

    public SigningRow Row { get; private set; } = null!;

    private Id<Charter> Text { get; set; }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        Text = await Db
            .Charters.InForce(Lab.Id)
            .Select(charter => charter.Id)
            .SingleOrDefaultAsync(cancel);
        var rows = await Db.SigningAsync(Lab.Id, Text, cancel);
        Row = rows.Find(row => row.Number == Unit && row.HasSigned)!;
        return Row is not null;
    }

    private bool MayWithdraw => Lab.MayArrange(Actor) || Signature.IsHead(Actor, Row.UnitId);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : MayWithdraw ? Page()
        : NotAllowed();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayWithdraw)
        {
            return NotAllowed();
        }

        if (Reason is null)
        {
            ModelState.AddModelError(nameof(Reason), words["commitments.rule.say-why"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var signature = await Db
            .Signatures.Standing(Text)
            .SingleAsync(row => row.UnitId == Row.UnitId, cancel);
        signature.Withdraw(Actor, Lab, Reason!, time.Now());
        await Db.SaveChangesAsync(cancel);
        return Done(CommitmentsLinks.Charter(Number), "commitments.withdraw.done", Row.Unit);
    }
}
