using Microsoft.EntityFrameworkCore;

namespace Labinov.Data.Search;

/// <summary>A thing that was found.</summary>
/// <param name="Doc">Its document: of two hits, the larger is newer.</param>
public readonly record struct Hit(Guid Subject, long Doc, int Score);

/// <summary>What a search found, best first.</summary>
/// <param name="Sought">What was searched for in the end: with corrected words, where there are any.</param>
/// <param name="Corrections">Words that found nothing as they were typed.</param>
/// <param name="IsRelaxed">No document held every word, so one word was enough; the page says so.</param>
/// <param name="IsMore">There were more than were looked at: the newest are here.</param>
public sealed record Found(
    IReadOnlyList<Hit> Hits,
    Sought Sought,
    IReadOnlyList<Correction> Corrections,
    bool IsRelaxed,
    bool IsMore
);

/// <summary>Searches in two steps: an index gives the newest candidates, the app ranks them.</summary>
public static class Candidates
{
    /// <summary>How many are looked at; one more tells that there are more.</summary>
    public const int Limit = 1000;

    internal const int Most = Limit + 1;

    private readonly record struct Doc(long Id, Guid Subject, string Title, string Body);

    /// <summary>
    /// Finds documents of a kind; every tag must be there. One query where something holds every word as it was typed. Else at most three
    /// more: for new words of the vocabulary, for what the words may have meant, and for documents that hold one of them. A number is looked
    /// up by itself first. A search without words finds nothing.
    /// </summary>
    /// <param name="among">Narrows what the index found to what may be seen; null does not.</param>
    public static async Task<Found> FindAsync(
        this LabinovDb db,
        string kind,
        Sought sought,
        IReadOnlyList<string> tags,
        CancellationToken cancel,
        Func<IQueryable<SearchDoc>, IQueryable<SearchDoc>>? among = null
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(sought);
        ArgumentNullException.ThrowIfNull(tags);
        if (sought.IsEmpty)
        {
            return new Found([], sought, [], false, false);
        }

        var docs = sought.NumberTerm is null
            ? []
            : await ReadAsync(sought.OnlyNumber(), any: false);
        docs.AddRange(await ReadAsync(sought, any: false));
        if (docs.Count > 0)
        {
            return Ranked(docs.DistinctBy(doc => doc.Id).ToList(), sought, [], false);
        }

        var meanings = sought.IsExact ? null : await MeaningsAsync(db, sought, cancel);
        if (meanings is not null)
        {
            docs = await ReadAsync(meanings.Wide, any: false);
            var met = docs.ConvertAll(doc => meanings.MetBy(doc.Title, doc.Body));
            if (meanings.OfAll(met) is var (meant, corrections))
            {
                return Ranked(docs, meant, corrections, false, meant.Words.Count);
            }
        }

        if (sought.Words.Count == 1)
        {
            return new Found([], sought, [], false, false);
        }

        docs = await ReadAsync(meanings?.Wide ?? sought, any: true);
        var (at, corrected) =
            meanings is null || docs.Count == 0
                ? (sought, [])
                : meanings.OfEach(docs.ConvertAll(doc => meanings.MetBy(doc.Title, doc.Body)));
        return Ranked(docs, at, corrected, isRelaxed: docs.Count > 0);

        async Task<List<Doc>> ReadAsync(Sought words, bool any)
        {
            var matching = db.Matching(kind, words, tags, any).AsNoTracking();
            return await (among is null ? matching : among(matching))
                .Select(doc => new Doc(doc.Id, doc.Subject, doc.Title, doc.Body))
                .ToListAsync(cancel);
        }
    }

    private static async Task<Meanings?> MeaningsAsync(
        LabinovDb db,
        Sought sought,
        CancellationToken cancel
    )
    {
        if (!sought.Words.Any(word => Vocabulary.MayHold(word.Word)))
        {
            return null;
        }

        await db.Vocabulary.RefreshAsync(db, cancel);
        return Meanings.Of(sought, db.Vocabulary);
    }

    private static Found Ranked(
        List<Doc> docs,
        Sought sought,
        IReadOnlyList<Correction> corrections,
        bool isRelaxed,
        int leastWords = 1
    )
    {
        var hits = docs.ConvertAll(doc => new Hit(
            doc.Subject,
            doc.Id,
            Ranking.Score(sought, doc.Title, doc.Body)
        ));
        if (corrections.Count > 0)
        {
            // What only met a meaning that was not taken in the end.
            hits.RemoveAll(hit => hit.Score < leastWords * Ranking.EachWord);
        }

        hits.Sort(
            static (left, right) =>
                right.Score != left.Score
                    ? right.Score.CompareTo(left.Score)
                    : right.Doc.CompareTo(left.Doc)
        );
        return new Found(
            hits.Count > Limit ? hits[..Limit] : hits,
            sought,
            corrections,
            isRelaxed,
            docs.Count > Limit
        );
    }
}
