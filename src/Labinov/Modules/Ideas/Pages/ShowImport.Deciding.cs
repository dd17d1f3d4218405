using Labinov.House;
using Labinov.Modules.Ideas.Import;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>What a decision does.</summary>
public sealed partial class ShowImport
{
    private static Task Told(Action verb)
    {
        verb();
        return Task.CompletedTask;
    }

    private async Task<IActionResult> DecideAsync(
        Func<IdeaImport, Task> verb,
        CancellationToken cancel
    )
    {
        if (!IdeaImport.MayImport(Actor))
        {
            return NotAllowed();
        }

        var import = await db
            .IdeaImports.VisibleTo(Actor)
            .SingleOrDefaultAsync(row => row.Number == Number, cancel);
        if (import is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        db.Expect(import, Version);
        await verb(import);
        await db.SaveChangesAsync(cancel);
        bell.Ring();
        return LocalRedirect(Request.PathBase + IdeasLinks.Imported(Number));
    }

    // A lab brings its region along; else the place that was chosen, or the only one that the actor keeps.
    private async Task<(Id<Lab>? Lab, Id<Region>? Region)> WhereAsync(
        IdeaImport import,
        CancellationToken cancel
    )
    {
        var mine = Mine;
        var lab = await db
            .Labs.Where(lab => lab.Number == Lab && (mine == null || mine.Contains(lab.RegionId)))
            .Select(lab => new { lab.Id, lab.RegionId })
            .SingleOrDefaultAsync(cancel);
        if (lab is not null)
        {
            return (lab.Id, lab.RegionId);
        }

        return (
            null,
            mine is [var only]
                ? only
                : await db
                    .Regions.Where(region =>
                        region.Code == Place && (mine == null || mine.Contains(region.Id))
                    )
                    .Select(region => (Id<Region>?)region.Id)
                    .SingleOrDefaultAsync(cancel)
        );
    }
}
