using Microsoft.EntityFrameworkCore;

namespace Labinov.Data.Search;

/// <summary>A thing that was found.</summary>
/// <param name="Doc">Its document: of two hits, the larger is newer.</param>
public readonly record struct Hit(Guid Subject, long Doc, int Score);

/// <summary>What a search found, best first.</summary>
/// <param name="IsRelaxed">No document held every word, so one word was enough; the page says so.</param>
/// <param name="IsMore">There were more than were looked at: the newest are here.</param>
public sealed record Found(IReadOnlyList<Hit> Hits, bool IsRelaxed, bool IsMore);

/// <summary>Searches in two steps: an index gives the newest candidates, the app ranks them.</summary>
public static class Candidates
{
    /// <summary>How many are looked at; one more tells that there are more.</summary>
    public const int Limit = 1000;

    internal const int Most = Limit + 1;

    /// <summary>
    /// Finds documents of a kind; every tag must be there. At most two queries: the second only when no document holds every word. A search
    /// without words finds nothing.
    /// </summary>
    public static async Task<Found> FindAsync(
        this LabinovDb db,
        string kind,
        Sought sought,
        IReadOnlyList<string> tags,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(sought);
        ArgumentNullException.ThrowIfNull(tags);
        if (sought.IsEmpty)
        {
            return new Found([], false, false);
        }

        var hits = await RankedAsync(db, kind, sought, tags, any: false, cancel);
        var relax = hits.Count == 0 && sought.Words.Count > 1;
        if (relax)
        {
            hits = await RankedAsync(db, kind, sought, tags, any: true, cancel);
        }

        return new Found(
            hits.Count > Limit ? hits[..Limit] : hits,
            relax && hits.Count > 0,
            hits.Count > Limit
        );
    }

    private static async Task<List<Hit>> RankedAsync(
        LabinovDb db,
        string kind,
        Sought sought,
        IReadOnlyList<string> tags,
        bool any,
        CancellationToken cancel
    )
    {
        var hits = new List<Hit>();
        await foreach (
            var doc in db.Matching(kind, sought, tags, any)
                .AsNoTracking()
                .Select(doc => new
                {
                    doc.Id,
                    doc.Subject,
                    doc.Title,
                    doc.Body,
                })
                .AsAsyncEnumerable()
                .WithCancellation(cancel)
        )
        {
            hits.Add(new Hit(doc.Subject, doc.Id, Ranking.Score(sought, doc.Title, doc.Body)));
        }

        hits.Sort(
            static (left, right) =>
                right.Score != left.Score
                    ? right.Score.CompareTo(left.Score)
                    : right.Doc.CompareTo(left.Doc)
        );
        return hits;
    }
}
