using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>A scan to take away, for those inside the lab. It is never drawn within our pages: a file from outside stays a file.</summary>
public sealed class ScanFile(LabinovDb db, IFiles files) : InsidePage(db)
{
    public async Task<IActionResult> OnGetAsync(Guid scan, CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        var id = new Id<SignedScan>(scan);
        var kept = await Db
            .SignedScans.Where(row => row.Id == id && row.LabId == Lab.Id)
            .Select(row => new { row.Hash, row.Kind })
            .SingleOrDefaultAsync(cancel);
        return kept is null
            ? NotFound()
            : this.TakeAway(files, kept.Hash, kept.Kind, $"piagam-{Number}-{kept.Hash[..8]}");
    }
}
