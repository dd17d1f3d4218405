using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Labinov.Data.Ledger;

/// <summary>Writes what happened into the ledger within the same save, counts versions up, and rings the bell after the commit.</summary>
public sealed class LedgerInterceptor(LedgerBell bell, PublicFace face) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(eventData);
        Write(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> SavingChanges(
        DbContextEventData eventData,
        InterceptionResult<int> result
    ) =>
        throw new NotSupportedException(
            "Save with SaveChangesAsync: a blocked thread is a visitor who waits."
        );

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(eventData);
        var (rang, seen) = (false, Outside.Nothing);
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<IHappen>())
        {
            foreach (var happening in entry.Entity.TakeHappenings())
            {
                rang = true;
                seen |= PublicFaceReader.Of(happening.GetType());
            }
        }

        face.Change(seen);

        if (rang)
        {
            bell.Ring();
        }

        return ValueTask.FromResult(result);
    }

    public override Task SaveChangesFailedAsync(
        DbContextErrorEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(eventData);
        // A second attempt writes its lines anew; the happenings still wait on their entities.
        foreach (
            var entry in eventData
                .Context!.ChangeTracker.Entries<LedgerEntry>()
                .Where(entry => entry.State == EntityState.Added)
                .ToList()
        )
        {
            entry.State = EntityState.Detached;
        }

        return Task.CompletedTask;
    }

    private static void Write(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<IHappen>().ToList())
        {
            var happenings = entry.Entity.Happenings;
            if (
                entry.State == EntityState.Modified
                || (entry.State == EntityState.Unchanged && happenings.Count > 0)
            )
            {
                var version = entry.Property(nameof(Installation.Version));
                version.CurrentValue = (int)version.OriginalValue! + 1;
            }

            foreach (var happening in happenings)
            {
                db.Add(LedgerEntry.Of(happening));
            }
        }
    }
}
