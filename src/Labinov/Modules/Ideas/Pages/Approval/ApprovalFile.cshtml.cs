using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Approval;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Approval;

/// <summary>The scan of a signed sheet to take away, for those inside an idea that stands on it.</summary>
public sealed class ApprovalFile(LabinovDb db, IFiles files, TimeProvider time) : LabinovPage
{
    public async Task<IActionResult> OnGetAsync(int number, Guid sheet, CancellationToken cancel)
    {
        var view = await IdeaViews.ReadAsync(db, number, Actor, time.Today(), cancel);
        if (view is null || !view.Idea.IsInside(Actor, view.Province))
        {
            return NotFound();
        }

        var (idea, id) = (view.Idea.Id, new Id<ApprovalSheet>(sheet));
        var kept = await db
            .UnitApprovals.Where(row => row.IdeaId == idea && row.SheetId == id)
            .Join(db.ApprovalSheets, row => row.SheetId, kept => kept.Id, (_, kept) => kept)
            .Select(kept => new { kept.Hash, kept.Kind })
            .FirstOrDefaultAsync(cancel);
        return kept is null
            ? NotFound()
            : this.TakeAway(files, kept.Hash, kept.Kind, $"persetujuan-{number}-{kept.Hash[..8]}");
    }
}
