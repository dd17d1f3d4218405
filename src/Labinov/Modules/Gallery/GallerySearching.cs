using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery;

/// <summary>The ways to a page of the gallery: along an index, by rank, or a search in another order.</summary>
internal static class GallerySearching
{
    public static Task<Found> FindAsync(
        LabinovDb db,
        GalleryFilter filter,
        CancellationToken cancel
    ) => db.FindAsync(GallerySearch.Kind, filter.Sought, filter.Tags(), cancel);

    public static async Task<Paged<ExhibitRow>> WalkAsync(
        IQueryable<Exhibit> all,
        GallerySort sort,
        string? after,
        string? before,
        Func<Func<Task<int>>, Task<int>> counting,
        CancellationToken cancel
    )
    {
        var key = GalleryKey.Parse(before ?? after, sort);
        var (onward, back) = key is null ? (null, null) : (before is null ? after : null, before);
        var rows = await all.From(sort, key, back is not null)
            .Take(Paged<ExhibitRow>.Size + 1)
            .Rows()
            .ToListAsync(cancel);
        var count = await counting(() =>
            all.Take(Paged<ExhibitRow>.CountLimit + 1).CountAsync(cancel)
        );
        return Keyset.Page(rows, row => GalleryKey.Of(row, sort), onward, back, count);
    }

    public static async Task<GalleryPage> RankedAsync(
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

    public static async Task<GalleryPage> SortedAsync(
        LabinovDb db,
        GalleryFilter filter,
        string? after,
        string? before,
        CancellationToken cancel
    )
    {
        var list = await WalkAsync(
            Among(any: false),
            filter.Sort,
            after,
            before,
            now => now(),
            cancel
        );
        var relax = list.Count == 0 && filter.Sought.Words.Count > 1;
        if (relax)
        {
            list = await WalkAsync(
                Among(any: true),
                filter.Sort,
                after,
                before,
                now => now(),
                cancel
            );
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
