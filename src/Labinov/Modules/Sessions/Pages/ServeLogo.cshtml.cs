using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Papers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>
/// The logo of a region's papers, for those who read such papers: a picture that this house drew itself, sent under its own headers (no script,
/// no sniffing).
/// </summary>
public sealed class ServeLogo(LabinovDb db, IFiles files) : LabinovPage
{
    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        var head = await db
            .Letterheads.Where(head =>
                db.Regions.Any(region => region.Id == head.RegionId && region.Code == code)
            )
            .Select(head => new { head.RegionId, head.LogoHash })
            .SingleOrDefaultAsync(cancel);
        if (head is null || files.Open(head.LogoHash ?? "") is not { } content)
        {
            return NotFound();
        }

        if (
            !Letterhead.MayWrite(Actor, head.RegionId)
            && !await db
                .Labs.InsideFor(db, Actor)
                .AnyAsync(lab => lab.RegionId == head.RegionId, cancel)
        )
        {
            await content.DisposeAsync();
            return NotFound();
        }

        // Its address changes with the picture.
        Response.Headers.CacheControl = "private, max-age=86400";
        return File(content, ScanKind.Png.Served().Type);
    }
}
