using Microsoft.EntityFrameworkCore;

namespace Labinov.Data.Ledger;

/// <summary>What is wrong with a line of the ledger.</summary>
public enum LedgerFault
{
    /// <summary>Its text, its position or its seal is not what was sealed.</summary>
    Changed,

    /// <summary>No line stands at this position.</summary>
    Missing,

    /// <summary>The chain ends before a position that was vouched for.</summary>
    Cut,

    /// <summary>A day's root vouches for another hash at this position.</summary>
    NotAsVouched,
}

/// <param name="Position">Of the line; of a cut the first that is gone.</param>
/// <param name="Entry">The line that stands there now; null where none does.</param>
/// <param name="Day">The root that tells so; null where the chain itself does.</param>
public sealed record FoundFault(LedgerFault Fault, long Position, Guid? Entry, DateOnly? Day);

/// <summary>What a root said when its day was over: kept here, or handed in from outside.</summary>
public readonly record struct Vouched(DateOnly Day, long Position, string Hash);

/// <param name="Entries">Sealed lines that were read.</param>
/// <param name="Unsealed">Written, and not yet sealed.</param>
/// <param name="Faults">In the order of their positions, at most <see cref="VerifyLedger.MostFaults"/>.</param>
public sealed record LedgerFindings(
    long Entries,
    long Position,
    string Hash,
    int Roots,
    int Unsealed,
    IReadOnlyList<FoundFault> Faults
);

/// <summary>
/// Walks the whole chain and computes every seal anew. A changed line is named alone, for the next is tried against the seal that stands
/// stored before it; a chain that was sealed anew from some line on is seen by the roots.
/// </summary>
public static class VerifyLedger
{
    public const int MostFaults = 100;

    /// <param name="outside">Roots from a copy that was kept elsewhere, beside those in the database.</param>
    public static async Task<LedgerFindings> RunAsync(
        LabinovDb db,
        IEnumerable<Vouched> outside,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var roots = await db
            .LedgerRoots.AsNoTracking()
            .Select(root => new Vouched(root.Day, root.Position, root.Hash))
            .ToListAsync(cancel);
        var vouched = roots
            .Concat(outside)
            .Distinct()
            .Where(root => root.Position > 0)
            .OrderBy(root => root.Position)
            .ThenBy(root => root.Day)
            .ToList();
        var faults = new List<FoundFault>();
        var (entries, position, hash, next) = (0L, 0L, "", 0);
        var lines = db
            .LedgerEntries.AsNoTracking()
            .Where(entry => entry.Position != null)
            .OrderBy(entry => entry.Position)
            .AsAsyncEnumerable();
        await foreach (var entry in lines.WithCancellation(cancel))
        {
            entries++;
            var at = entry.Position!.Value;
            var isNext = at == position + 1;
            if (!isNext)
            {
                Tell(LedgerFault.Missing, position + 1, null, null);
            }

            // Behind a gap nobody knows the seal before.
            if (isNext && LedgerSealer.HashOf(entry, at, hash) != entry.Hash)
            {
                Tell(LedgerFault.Changed, at, entry.Id.Value, null);
            }

            (position, hash) = (at, entry.Hash ?? "");
            for (; next < vouched.Count && vouched[next].Position <= at; next++)
            {
                if (vouched[next].Position == at && vouched[next].Hash != hash)
                {
                    Tell(LedgerFault.NotAsVouched, at, entry.Id.Value, vouched[next].Day);
                }
            }
        }

        var head = await db.LedgerHeads.AsNoTracking().SingleOrDefaultAsync(cancel);
        if (vouched.Count > next)
        {
            Tell(LedgerFault.Cut, position + 1, null, vouched[next].Day);
        }
        else if ((head?.Position ?? 0) > position)
        {
            Tell(LedgerFault.Cut, position + 1, null, null);
        }
        else if ((head?.Position ?? 0) == position && (head?.Hash ?? "") != hash)
        {
            Tell(LedgerFault.Changed, position, null, null);
        }

        var unsealed = await db.LedgerEntries.CountAsync(entry => entry.Position == null, cancel);
        return new(entries, position, hash, vouched.Count, unsealed, faults);

        void Tell(LedgerFault fault, long where, Guid? entry, DateOnly? day)
        {
            if (faults.Count < MostFaults)
            {
                faults.Add(new(fault, where, entry, day));
            }
        }
    }
}
