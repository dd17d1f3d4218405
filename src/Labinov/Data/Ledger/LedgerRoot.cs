using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data.Ledger;

/// <summary>
/// How far the chain had come when a day was over, and its hash there. Whoever keeps a copy elsewhere sees later whether lines were cut off
/// or the whole chain was written anew: the chain alone cannot tell that.
/// </summary>
public sealed class LedgerRoot
{
    /// <summary>The day in Jakarta that was over.</summary>
    public DateOnly Day { get; private init; }
    public long Position { get; private init; }
    public string Hash { get; private init; } = "";
    public DateTime MadeAt { get; private init; }

    private LedgerRoot() { }

    /// <summary>The root of the day before today, when that day has none and there is anything to vouch for.</summary>
    /// <remarks>Days on which no node ran have none; the next root vouches for their lines too.</remarks>
    public static async Task<LedgerRoot?> CloseDayAsync(
        LabinovDb db,
        IEnumerable<IWhenDayCloses> told,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(told);
        var day = Clock.DayOf(now).AddDays(-1);
        if (await db.LedgerRoots.AnyAsync(root => root.Day >= day, cancel))
        {
            return null;
        }

        var head = await db.LedgerHeads.AsNoTracking().SingleOrDefaultAsync(cancel);
        if (head is null)
        {
            return null;
        }

        var root = new LedgerRoot
        {
            Day = day,
            Position = head.Position,
            Hash = head.Hash,
            MadeAt = now,
        };
        db.Add(root);
        foreach (var one in told)
        {
            await one.TellAsync(db, root, now, cancel);
        }

        try
        {
            await db.SaveChangesAsync(cancel);
            return root;
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Another node was quicker.
            db.ChangeTracker.Clear();
            return null;
        }
    }
}

/// <summary>What follows from the root of a day; adds to the context, and is saved together with the root: by one node, once.</summary>
public interface IWhenDayCloses
{
    Task TellAsync(LabinovDb db, LedgerRoot root, DateTime now, CancellationToken cancel);
}

internal sealed class LedgerRootTable : IEntityTypeConfiguration<LedgerRoot>
{
    public void Configure(EntityTypeBuilder<LedgerRoot> builder)
    {
        builder.HasKey(root => root.Day);
        builder.Property(root => root.Hash).HasMaxLength(64);
    }
}
