using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House.Web;
using Labinov.Modules.Programme.Applications;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>The scanned letter, to save and open elsewhere: never drawn by the browser as a page of ours.</summary>
public sealed class LetterScan(LabinovDb db, IFiles files, Words words) : LabinovPage
{
    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        var kept = await db
            .Applications.VisibleTo(Actor)
            .Where(row => row.Number == number && row.LetterFile != null)
            .Select(row => new { row.LetterFile, row.LetterFormat })
            .SingleOrDefaultAsync(cancel);
        return kept is { LetterFile: { } hash, LetterFormat: { } scan }
            ? this.TakeAway(files, hash, scan, $"{words["programme.apply.scan.file"]}-{number}")
            : NotFound();
    }
}
