using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery;

/// <summary>A page of the gallery.</summary>
/// <param name="Sought">What was searched for in the end: with corrected words, where there are any.</param>
/// <param name="Corrections">Words that found nothing as they were typed.</param>
/// <param name="IsRelaxed">Nothing held every word that was sought; these hold at least one.</param>
/// <param name="IsCut">More was found than is ranked: the newest thousand are here.</param>
public sealed record GalleryPage(
    Paged<ExhibitRow> List,
    Sought Sought,
    IReadOnlyList<Correction> Corrections,
    bool IsRelaxed,
    bool IsCut
);

/// <summary>What may be asked of the gallery, by anybody; two queries for a page, at most three more where a search must be forgiven.</summary>
public static class GalleryQueries
{
    /// <param name="after">The key to go on from.</param>
    /// <param name="before">The key to go back from; wins.</param>
    /// <param name="kept">Where counts are kept.</param>
    public static async Task<GalleryPage> GalleryAsync(
        this LabinovDb db,
        GalleryFilter filter,
        string? after,
        string? before,
        KeptReads kept,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(kept);
        if (!filter.Sought.IsBlank)
        {
            return await GallerySearching.PageAsync(db, filter, after, before, cancel);
        }

        var all = db.Exhibits.AsNoTracking().Narrowed(filter);
        var count = await kept.ReadAsync(
            "gallery.count " + GalleryLinks.List(filter),
            Outside.Shown,
            () => all.Take(Paged<ExhibitRow>.CountLimit + 1).CountAsync(cancel)
        );
        var list = await GallerySearching.WalkAsync(all, filter.Sort, after, before, count, cancel);
        return new(list, filter.Sought, [], false, false);
    }

    /// <summary>Every exhibit that the filter lets through, in its order, as a stream; a search gives what it ranks.</summary>
    public static async Task<IAsyncEnumerable<ExhibitRow>> EveryExhibitAsync(
        this LabinovDb db,
        GalleryFilter filter,
        int most,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.Sought.IsBlank)
        {
            return db
                .Exhibits.AsNoTracking()
                .Narrowed(filter)
                .From(filter.Sort, null, back: false)
                .Take(most)
                .Rows()
                .AsAsyncEnumerable();
        }

        var found = await GallerySearching.FindAsync(db, filter, cancel);
        var docs = found.Hits.Select(hit => hit.Doc).ToList();
        var chosen = db
            .Exhibits.AsNoTracking()
            .Where(exhibit => EF.Parameter(docs).Contains(exhibit.DocId));
        if (filter.Sort != GallerySort.Relevance)
        {
            return chosen.From(filter.Sort, null, back: false).Rows().AsAsyncEnumerable();
        }

        var rows = await chosen.Rows().ToDictionaryAsync(row => row.Doc, cancel);
        return docs.Where(rows.ContainsKey).Select(doc => rows[doc]).ToAsyncEnumerable();
    }

    /// <summary>Among so many times the newest exhibits the front door looks for those that tell a change.</summary>
    private const int LooksBack = 4;

    /// <summary>The newest exhibits, for the front door: those with a number before and after stand first.</summary>
    public static async Task<List<ExhibitRow>> NewestExhibitsAsync(
        this LabinovDb db,
        int most,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var newest = await db
            .Exhibits.AsNoTracking()
            .From(GallerySort.Newest, null, back: false)
            .Take(most * LooksBack)
            .Rows()
            .ToListAsync(cancel);
        return [.. newest.OrderByDescending(row => row.HasChange).Take(most)];
    }

    /// <summary>The newest exhibits that came from a lab.</summary>
    public static Task<List<ExhibitRow>> ExhibitsOfAsync(
        this LabinovDb db,
        Id<Lab> lab,
        int most,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Exhibits.AsNoTracking()
            .Where(exhibit => exhibit.LabId == lab)
            .OrderByDescending(exhibit => exhibit.Number)
            .Take(most)
            .Rows()
            .ToListAsync(cancel);
    }

    /// <summary>
    /// How many exhibits each province has, by Kemendagri code (empty for the nation's own); their sum is the number of all. At most 39 rows.
    /// </summary>
    public static Task<Dictionary<string, int>> ExhibitsByProvinceAsync(
        this LabinovDb db,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .ProvinceTallies.AsNoTracking()
            .ToDictionaryAsync(
                tally => tally.ProvinceCode,
                tally => tally.Count,
                StringComparer.Ordinal,
                cancel
            );
    }
}
