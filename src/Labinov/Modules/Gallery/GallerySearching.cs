using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery;

/// <summary>The ways to a page of the gallery: along an index, by rank, or what was found in another order.</summary>
internal static class GallerySearching
{
    public static Task<Found> FindAsync(
        LabinovDb db,
        GalleryFilter filter,
        CancellationToken cancel
    ) => db.FindAsync(GallerySearch.Kind, filter.Sought, filter.Tags(), cancel);

    public static async Task<GalleryPage> PageAsync(
        LabinovDb db,
        GalleryFilter filter,
        string? after,
        string? before,
        CancellationToken cancel
    )
    {
        var found = await FindAsync(db, filter, cancel);
        var count = found.IsMore ? Paged<ExhibitRow>.CountLimit + 1 : found.Hits.Count;
        var list =
            filter.Sort == GallerySort.Relevance
                ? await RankedAsync(db, found, after, before, count, cancel)
                : await WalkAsync(Among(db, found), filter.Sort, after, before, count, cancel);
        return new(list, found.Sought, found.Corrections, found.IsRelaxed, found.IsMore);
    }

    /// <summary>What was found, at most a thousand: their numbers go as one list.</summary>
    private static IQueryable<Exhibit> Among(LabinovDb db, Found found)
    {
        var docs = found.Hits.Select(hit => hit.Doc).ToList();
        return db
            .Exhibits.AsNoTracking()
            .Where(exhibit => EF.Parameter(docs).Contains(exhibit.DocId));
    }

    public static async Task<Paged<ExhibitRow>> WalkAsync(
        IQueryable<Exhibit> all,
        GallerySort sort,
        string? after,
        string? before,
        int count,
        CancellationToken cancel
    )
    {
        var key = GalleryKey.Parse(before ?? after, sort);
        var (onward, back) = key is null ? (null, null) : (before is null ? after : null, before);
        var rows = await all.From(sort, key, back is not null)
            .Take(Paged<ExhibitRow>.Size + 1)
            .Rows()
            .ToListAsync(cancel);
        return Keyset.Page(rows, row => GalleryKey.Of(row, sort), onward, back, count);
    }

    private static async Task<Paged<ExhibitRow>> RankedAsync(
        LabinovDb db,
        Found found,
        string? after,
        string? before,
        int count,
        CancellationToken cancel
    )
    {
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
        var rows = await Among(db, found with { Hits = page })
            .Rows()
            .ToDictionaryAsync(row => row.Doc, cancel);
        var scores = page.ToDictionary(hit => hit.Doc, hit => hit.Score);
        return Keyset.Page(
            [.. page.Where(hit => rows.ContainsKey(hit.Doc)).Select(hit => rows[hit.Doc])],
            row => GalleryKey.Text(scores[row.Doc], row.Doc),
            onward,
            back,
            count
        );
    }

    // Ranking puts the larger first: score, then age.
    private static (long Score, long Doc) Place(Hit hit) => (hit.Score, hit.Doc);
}
