using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Pages;

/// <summary>A photo to take away, for those inside the lab. It is never drawn within our pages: a file from outside stays a file.</summary>
public sealed class PhotoFile(LabinovDb db, EnterBoard enter, IFiles files) : LabinovPage
{
    public async Task<IActionResult> OnGetAsync(int number, Guid photo, CancellationToken cancel)
    {
        if (await enter.FindAsync(number, Actor, null, cancel) is not { IsInside: true } place)
        {
            return NotFound();
        }

        var id = new Id<BoardPhoto>(photo);
        var kept = await db
            .BoardPhotos.Where(row => row.Id == id && row.BoardId == place.Board.Id)
            .Select(row => new { row.Hash, row.Kind })
            .SingleOrDefaultAsync(cancel);
        if (kept is null || files.Open(kept.Hash) is not { } content)
        {
            return NotFound();
        }

        var (type, ending) = kept.Kind.Served();
        return File(content, type, $"papan-{number}-{kept.Hash[..8]}.{ending}");
    }
}
