using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Agreements;
using Labinov.Modules.Programme.Teams;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The chain of agreements of a lab: what is signed, what comes next, and whose turn it is.</summary>
public sealed class ListAgreements(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public AgreementChain Chain { get; private set; } = null!;

    /// <summary>So many units take part: as many contracts there should be.</summary>
    public int Units { get; private set; }

    public bool MayArrange => Lab.MayArrange(Actor);

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (await db.InsideLabAsync(number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        Lab = lab;
        Chain = await db.ChainAsync(lab, time.Today(lab.TimeZone), cancel);
        Units = await db.CountTakingPartAsync(lab.Id, cancel);
        return Sheet.Of(
                Format,
                $"{words["programme.agreement.file"]}-{lab.Number}",
                AgreementSheet.Columns(words),
                Chain.Links.ToAsyncEnumerable
            ) ?? (IActionResult)Page();
    }
}
