using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery;

/// <summary>On a lab's page: what of it is shown to everybody.</summary>
internal sealed class LabExhibits : ILabSection
{
    /// <summary>So many are listed; the others are found in the gallery.</summary>
    public const int Most = 6;

    public int Order => 90;

    public async Task<LabSection?> ReadAsync(
        LabinovDb db,
        Id<Lab> lab,
        Actor actor,
        CancellationToken cancel
    )
    {
        var rows = await db.ExhibitsOfAsync(lab, Most, cancel);
        return rows.Count == 0
            ? null
            : new LabSection(
                "gallery.lab.title",
                "/Modules/Gallery/Pages/_Exhibits.cshtml",
                new ExhibitCards(rows, null)
            );
    }
}

/// <summary>On the page of a region or province: the newest of what it shows, and the way to the others.</summary>
internal sealed class RegionExhibits : IRegionSection
{
    public int Order => 90;

    public async Task<RegionSection?> ReadAsync(
        LabinovDb db,
        Id<Region> region,
        Actor actor,
        CancellationToken cancel
    )
    {
        var code = await db
            .Regions.Where(row => row.Id == region)
            .Select(row => row.Code)
            .SingleAsync(cancel);
        var filter =
            code.Length == 2
                ? new GalleryFilter { Province = code }
                : new GalleryFilter { Province = code[..2], Region = code };
        var rows = await db
            .Exhibits.AsNoTracking()
            .Narrowed(filter)
            .From(GallerySort.Newest, null, back: false)
            .Take(LabExhibits.Most)
            .Rows()
            .ToListAsync(cancel);
        return rows.Count == 0
            ? null
            : new RegionSection(
                "gallery.region.title",
                "/Modules/Gallery/Pages/_Exhibits.cshtml",
                new ExhibitCards(rows, GalleryLinks.List(filter))
            );
    }
}

/// <summary>On an idea's own page: where everybody reads it.</summary>
internal sealed class IdeaExhibit : IIdeaSection
{
    public int Order => 90;

    public async Task<IdeaSection?> ReadAsync(
        LabinovDb db,
        Id<Idea> idea,
        Actor actor,
        CancellationToken cancel
    )
    {
        var row = await db
            .Exhibits.AsNoTracking()
            .Where(exhibit => exhibit.IdeaId == idea)
            .Rows()
            .SingleOrDefaultAsync(cancel);
        return row is null
            ? null
            : new IdeaSection(
                "gallery.idea.title",
                "/Modules/Gallery/Pages/_PublicPage.cshtml",
                row
            );
    }
}

/// <summary>What the partial <c>_Exhibits.cshtml</c> draws.</summary>
/// <param name="All">Where the others are, without language prefix; null for no link.</param>
public sealed record ExhibitCards(IReadOnlyList<ExhibitRow> Rows, string? All);
