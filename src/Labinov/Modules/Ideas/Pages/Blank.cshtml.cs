using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Import;
using Labinov.Modules.Regions;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>The blank workbook, with the regions and units of whoever downloads it to choose from.</summary>
public sealed class Blank(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    /// <summary>A longer list helps nobody to choose.</summary>
    private const int MostUnits = 1000;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!IdeaImport.MayImport(Actor))
        {
            return NotAllowed();
        }

        var mine = Actor.Scopes<Region>(
            ScopeKind.Region,
            Role.LocusCoordinator,
            Role.InnovationAdmin
        );
        var own = Actor.Scopes<Organisation>(ScopeKind.Unit, IdeasQueries.OfUnit);
        var all = Actor.IsNational(Role.ProgrammeManager);
        var units = await db
            .Organisations.Living()
            .Where(unit => mine.Contains(unit.RegionId!.Value) || own.Contains(unit.Id))
            .OrderBy(unit => unit.SearchName)
            .Take(MostUnits)
            .Select(unit => new { unit.Name, unit.RegionId })
            .ToListAsync(cancel);
        var homes = units.Select(unit => unit.RegionId).OfType<Id<Region>>().Concat(mine).ToList();
        var regions = await db
            .Regions.Where(region => all || homes.Contains(region.Id))
            .OrderBy(region => region.Code)
            .Select(region => region.Name)
            .ToListAsync(cancel);
        using var file = new MemoryStream();
        var names = units.Select(unit => unit.Name).Distinct(StringComparer.Ordinal);
        await new BlankBook(words, regions, [.. names]).WriteAsync(file, time.Today().Year, cancel);
        return File(file.ToArray(), Sheet.WorkbookType, words["ideas.blank.file"] + ".xlsx");
    }
}
