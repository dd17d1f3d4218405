using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery;

/// <summary>A page of the gallery.</summary>
/// <param name="IsRelaxed">Nothing held every word that was sought; these hold at least one.</param>
/// <param name="IsCut">More was found than is ranked: the newest thousand are here.</param>
public sealed record GalleryPage(Paged<ExhibitRow> List, bool IsRelaxed, bool IsCut);

/// <summary>What may be asked of the gallery, by anybody; two queries for a page, one more when a search must be relaxed.</summary>
public static class GalleryQueries
{
    /// <param name="after">The key to go on from.</param>
    /// <param name="before">The key to go back from; wins.</param>
    public static async Task<GalleryPage> GalleryAsync(
        this LabinovDb db,
        GalleryFilter filter,
        string? after,
        string? before,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.Sought.IsBlank)
        {
            var all = db.Exhibits.AsNoTracking().Narrowed(filter);
            return new(await WalkAsync(all, filter.Sort, after, before, cancel), false, false);
        }

        if (filter.Sought.IsEmpty)
        {
            return new(new([], null, null, 0), false, false);
        }

        return filter.Sort == GallerySort.Relevance
            ? await RankedAsync(db, filter, after, before, cancel)
            : await SortedAsync(db, filter, after, before, cancel);
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

        var found = await FindAsync(db, filter, cancel);
        var docs = found.Hits.Select(hit => hit.Doc).ToList();
        var chosen = db.Exhibits.AsNoTracking().Where(exhibit => docs.Contains(exhibit.DocId));
        if (filter.Sort != GallerySort.Relevance)
        {
            return chosen.From(filter.Sort, null, back: false).Rows().AsAsyncEnumerable();
        }

        var rows = await chosen.Rows().ToDictionaryAsync(row => row.Doc, cancel);
        return docs.Where(rows.ContainsKey).Select(doc => rows[doc]).ToAsyncEnumerable();
    }

    /// <summary>The newest exhibits, for the front door.</summary>
    public static Task<List<ExhibitRow>> NewestExhibitsAsync(
        this LabinovDb db,
        int most,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Exhibits.AsNoTracking()
            .From(GallerySort.Newest, null, back: false)
            .Take(most)
            .Rows()
            .ToListAsync(cancel);
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

    private static Task<Found> FindAsync(
        LabinovDb db,
        GalleryFilter filter,
        CancellationToken cancel
    ) => db.FindAsync(GallerySearch.Kind, filter.Sought, filter.Tags(), cancel);

    private static async Task<Paged<ExhibitRow>> WalkAsync(
        IQueryable<Exhibit> all,
        GallerySort sort,
        string? after,
        string? before,
        CancellationToken cancel
    )
    {
        var key = GalleryKey.Parse(before ?? after, sort);
        var (onward, back) = key is null ? (null, null) : (before is null ? after : null, before);
        var rows = await all.From(sort, key, back is not null)
            .Take(Paged<ExhibitRow>.Size + 1)
            .Rows()
            .ToListAsync(cancel);
        var count = await all.Take(Paged<ExhibitRow>.CountLimit + 1).CountAsync(cancel);
        return Keyset.Page(rows, row => GalleryKey.Of(row, sort), onward, back, count);
    }

    private static async Task<GalleryPage> RankedAsync(
        LabinovDb db,
        GalleryFilter filter,
        string? after,
        string? before,
        CancellationToken cancel
    )
    {
        var found = await FindAsync(db, filter, cancel);
        var key = GalleryKey.Parse(before ?? after, GallerySort.Relevance);
        var (onward, back) = key is null ? (null, null) : (before is null ? after : null, before);
        var hits = found.Hits.AsEnumerable();
        if (key is { } at)
        {
            hits = back is null
                ? hits.Where(hit => Place(hit).CompareTo((at.Number, at.Tail)) < 0)
                : hits.Where(hit => Place(hit).CompareTo((at.Number, at.Tail)) > 0).Reverse();
        }

        var page = hits.Take(Paged<ExhibitRow>.Size + 1).ToList();
        var docs = page.ConvertAll(hit => hit.Doc);
        var rows = await db
            .Exhibits.AsNoTracking()
            .Where(exhibit => docs.Contains(exhibit.DocId))
            .Rows()
            .ToDictionaryAsync(row => row.Doc, cancel);
        var scores = page.ToDictionary(hit => hit.Doc, hit => hit.Score);
        var list = Keyset.Page(
            [.. docs.Where(rows.ContainsKey).Select(doc => rows[doc])],
            row => GalleryKey.Text(scores[row.Doc], row.Doc),
            onward,
            back,
            found.IsMore ? Paged<ExhibitRow>.CountLimit + 1 : found.Hits.Count
        );
        return new(list, found.IsRelaxed, found.IsMore);
    }

    // Ranking puts the larger first: score, then age.
    private static (long Score, long Doc) Place(Hit hit) => (hit.Score, hit.Doc);

    private static async Task<GalleryPage> SortedAsync(
        LabinovDb db,
        GalleryFilter filter,
        string? after,
        string? before,
        CancellationToken cancel
    )
    {
        var list = await WalkAsync(Among(any: false), filter.Sort, after, before, cancel);
        var relax = list.Count == 0 && filter.Sought.Words.Count > 1;
        if (relax)
        {
            list = await WalkAsync(Among(any: true), filter.Sort, after, before, cancel);
        }

        return new(list, relax && list.Count > 0, list.IsMore);

        IQueryable<Exhibit> Among(bool any)
        {
            var docs = db.Matching(GallerySearch.Kind, filter.Sought, filter.Tags(), any)
                .Select(doc => doc.Id);
            return db.Exhibits.AsNoTracking().Where(exhibit => docs.Contains(exhibit.DocId));
        }
    }
}
