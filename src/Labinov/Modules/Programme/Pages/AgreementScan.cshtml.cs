using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House.Web;
using Labinov.Modules.Programme.Agreements;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The scan of a link, for those inside: taken along as a file, never drawn within the house's own pages.</summary>
public sealed class AgreementScan(LabinovDb db, IFiles files, TimeProvider time) : LabinovPage
{
    public async Task<IActionResult> OnGetAsync(int number, string kind, CancellationToken cancel)
    {
        if (
            AgreementKinds.Of(kind) is not { } which
            || await db.InsideLabAsync(number, Actor, cancel) is not { } lab
        )
        {
            return NotFound();
        }

        var link = (await db.ChainAsync(lab, time.Today(lab.TimeZone), cancel)).Of(which);
        return link is { FileHash: { } hash, FileKind: { } scan }
            ? this.TakeAway(files, hash, scan, $"lab-{number}-{which.Code()}")
            : NotFound();
    }
}
