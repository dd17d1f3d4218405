using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Surveys.Readiness;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages.Readiness;

/// <summary>One document to take away, for whoever may read the assessment to which it belongs.</summary>
public sealed class TakeEvidence(LabinovDb db, IFiles files) : EvidenceDoor(db)
{
    public async Task<IActionResult> OnGetAsync(Guid file, CancellationToken cancel)
    {
        if (!await EnterAsync(cancel) || !MayRead)
        {
            return NotFound();
        }

        var id = new Id<EvidenceFile>(file);
        var kept = await Assessments
            .SelectMany(row => row.Files)
            .Where(row => row.Id == id)
            .Select(row => new
            {
                row.Hash,
                row.Kind,
                row.Name,
            })
            .SingleOrDefaultAsync(cancel);
        return kept is null
            ? NotFound()
            : this.TakeAway(files, kept.Hash, kept.Kind, NameOf(kept.Name));
    }

    // The unit's own name for it in letters that every disk takes.
    private static string NameOf(string name) =>
        Slug.Of(name) is { Length: > 0 } slug ? slug : "bukti";
}
