using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data.Search;

/// <summary>
/// Every word that was written, kept in memory as plain letters (some 20 bytes a word) beside the table that keeps it. A walk over all of
/// them with a test of two machine instructions for each is quicker than asking an index for near words, and the same on both engines.
/// </summary>
public sealed class Vocabulary
{
    /// <summary>So many words are held in memory; those that come later are not offered as corrections.</summary>
    public const int Most = 400_000;

    private const int Shortest = 3;
    private const int Chunk = 500;

    /// <summary>A save of another node may have taken its numbers before ours and ended after.</summary>
    private const int Overlap = 500;

    private readonly Lock gate = new();
    private readonly HashSet<ulong> known = [];
    private byte[] letters = new byte[1 << 14];
    private int[] ends = new int[1 << 11];
    private uint[] masks = new uint[1 << 11];
    private int count;
    private long last;

    public int Count => Volatile.Read(ref count);

    /// <summary>Only plain words are held, no numbers and no other scripts, and of these only longer ones are corrected.</summary>
    internal static bool MayHold(string word) => word.Length > Shortest && Fits(word);

    public bool Has(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        lock (gate)
        {
            return known.Contains(HashOf(word));
        }
    }

    /// <summary>Words that are one slip away, or two where the word is long; the nearest first.</summary>
    public IReadOnlyList<(string Word, int Slips)> Near(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (!MayHold(word))
        {
            return [];
        }

        var (most, mask) = (word.Length > 6 ? 2 : 1, MaskOf(word));
        Span<byte> sought = stackalloc byte[SearchWord.WordMax];
        sought = sought[..Encoding.ASCII.GetBytes(word, sought)];
        var (all, until, signs, size) = Now();

        var near = new List<(string Word, int Slips)>();
        for (var i = 0; i < size; i++)
        {
            // A slip changes at most two of the letters that occur at all.
            if (BitOperations.PopCount(signs[i] ^ mask) > 2 * most)
            {
                continue;
            }

            var from = i == 0 ? 0 : until[i - 1];
            var slips = Slips.Between<byte>(sought, all.AsSpan(from, until[i] - from), most);
            if (slips <= most && slips > 0)
            {
                near.Add((Encoding.ASCII.GetString(all, from, until[i] - from), slips));
            }
        }

        return
        [
            .. near.OrderBy(found => found.Slips)
                .ThenBy(found => found.Word[0] != word[0])
                .ThenBy(found => found.Word, StringComparer.Ordinal),
        ];
    }

    /// <summary>Reads what was added since, by this node or another; one query.</summary>
    public async Task RefreshAsync(LabinovDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var from = Volatile.Read(ref last) - Overlap;
        var words = db
            .SearchWords.AsNoTracking()
            .Where(word => word.Id > from)
            .OrderBy(word => word.Id)
            .Take(Most)
            .AsAsyncEnumerable();
        await foreach (var word in words.WithCancellation(cancel))
        {
            lock (gate)
            {
                Take(word.Word);
                last = Math.Max(last, word.Id);
            }
        }
    }

    /// <summary>Writes down those that nobody knows yet. Outside a transaction they stay even when the save behind it fails: harmless.</summary>
    public async Task KeepAsync(LabinovDb db, IEnumerable<string> words, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        // Always in the same order, so that two saves never wait for each other.
        var fresh = words
            .Where(word =>
                word.Length >= Shortest && Fits(word) && !StopWords.Has(word) && !Has(word)
            )
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var chunk in fresh.Chunk(Chunk))
        {
            var places = string.Join(',', chunk.Select((_, i) => $"({{{i}}})"));
            await db.Database.ExecuteSqlAsync(
                FormattableStringFactory.Create(
                    $"INSERT INTO search_words (word) VALUES {places} ON CONFLICT DO NOTHING",
                    chunk
                ),
                cancel
            );
        }

        if (db.Database.CurrentTransaction is null)
        {
            lock (gate)
            {
                fresh.ForEach(Take);
            }
        }
    }

    private (byte[] Letters, int[] Ends, uint[] Masks, int Count) Now()
    {
        lock (gate)
        {
            return (letters, ends, masks, count);
        }
    }

    private void Take(string word)
    {
        if (count == Most || !Fits(word) || !known.Add(HashOf(word)))
        {
            return;
        }

        var from = count == 0 ? 0 : ends[count - 1];
        // Readers hold the old arrays and their count: what they see never changes.
        letters = Grown(letters, from + word.Length);
        ends = Grown(ends, count + 1);
        masks = Grown(masks, count + 1);
        Encoding.ASCII.GetBytes(word, letters.AsSpan(from));
        ends[count] = from + word.Length;
        masks[count] = MaskOf(word);
        Volatile.Write(ref count, count + 1);
    }

    private static T[] Grown<T>(T[] array, int needed)
    {
        if (needed <= array.Length)
        {
            return array;
        }

        var larger = new T[Math.Max(needed, array.Length * 2)];
        array.CopyTo(larger, 0);
        return larger;
    }

    private static bool Fits(string word) =>
        word.Length <= SearchWord.WordMax && word.All(char.IsAsciiLetterLower);

    private static uint MaskOf(string word)
    {
        var mask = 0u;
        foreach (var letter in word)
        {
            mask |= 1u << (letter - 'a');
        }

        return mask;
    }

    // Sixty-four bits: that two of a million words share one is one chance in thirty-seven million.
    private static ulong HashOf(string word) =>
        word.Aggregate(14695981039346656037UL, (hash, c) => (hash ^ c) * 1099511628211UL);
}
