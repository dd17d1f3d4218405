using Labinov.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>The charter on A4 with a line for every unit: for the mass signing. The draft is printed while none is in force.</summary>
public sealed class PrintCharter(LabinovDb db) : InsidePage(db)
{
    public CharterView Shown { get; private set; } = null!;
    public IReadOnlyList<SigningRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        var shown =
            await Db.Charters.InForce(Lab.Id).Views().SingleOrDefaultAsync(cancel)
            ?? await Db.Charters.Drafts(Lab.Id).Views().SingleOrDefaultAsync(cancel);
        if (shown is null)
        {
            return LocalRedirect(Request.PathBase + CommitmentsLinks.Charter(Number));
        }

        Shown = shown;
        Rows = await Db.SigningAsync(Lab.Id, shown.Id, cancel);
        return Page();
    }
}
