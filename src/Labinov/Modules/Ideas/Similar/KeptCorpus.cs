using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>
/// The corpus of this node: read when somebody first asks, and anew when it has grown old. Some megabytes, whatever the number of ideas.
/// </summary>
public sealed class KeptCorpus(TimeProvider time) : IDisposable
{
    /// <summary>So many texts are sampled; all of them while there are no more.</summary>
    public const int Sample = 6_000;

    /// <summary>Another node may have changed the vocabulary, and ideas come in.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan FreshWhileSmall = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim turn = new(1);
    private Corpus? corpus;
    private DateTime readAt;

    /// <summary>The vocabulary was changed here: the next who asks reads it.</summary>
    public void Forget() => Volatile.Write(ref corpus, null);

    public async Task<Corpus> ReadAsync(LabinovDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var known = Volatile.Read(ref corpus);
        if (known is not null && IsFresh(known))
        {
            return known;
        }

        await turn.WaitAsync(cancel);
        try
        {
            known = Volatile.Read(ref corpus);
            if (known is not null && IsFresh(known))
            {
                return known;
            }

            var read = await SampleAsync(db, cancel);
            readAt = time.Now();
            Volatile.Write(ref corpus, read);
            return read;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private bool IsFresh(Corpus known) =>
        time.Now() - readAt < (known.All < Sample / 4 ? FreshWhileSmall : Fresh);

    private static async Task<Corpus> SampleAsync(LabinovDb db, CancellationToken cancel)
    {
        var words = new FieldWords(await db.FieldMeanings.SpokenAsync(cancel));
        var docs = db.SearchDocs.AsNoTracking();
        // Asked one by one, each is a look at an end of the key; asked together they would be a walk over all.
        if (
            await docs.MinAsync(doc => (long?)doc.Id, cancel) is not { } first
            || await docs.MaxAsync(doc => (long?)doc.Id, cancel) is not { } last
        )
        {
            return new Corpus(words, [], 0);
        }

        // Other kinds lie between the ideas, so some more numbers are asked for; evenly over time, old and new alike.
        var range = last - first + 1;
        var asked = Math.Min(range, Sample * 5 / 4);
        var wanted = docs.Where(doc => doc.Kind == IdeaSearch.Kind);
        if (asked < range)
        {
            var ids = Enumerable
                .Range(0, (int)asked)
                .Select(i => first + (i * range / asked))
                .ToList();
            wanted = wanted.Where(doc => ids.Contains(doc.Id));
        }

        var texts = await wanted
            .Select(doc => new ValueTuple<string, string>(doc.Title, doc.Body))
            .ToListAsync(cancel);
        return new Corpus(words, texts, texts.Count * range / asked);
    }
}
