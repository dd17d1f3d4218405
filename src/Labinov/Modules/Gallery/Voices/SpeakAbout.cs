using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery.Voices;

/// <summary>Changes of comments that move the count beside them: both in one transaction, the count first, as with <see cref="GiveSupport"/>.</summary>
public static class SpeakAbout
{
    /// <summary>Saves what <paramref name="say"/> did, and moves the count of shown comments.</summary>
    /// <param name="by">1 for one more, -1 for one less.</param>
    /// <returns>False, and nothing was done, when a stranger cannot read the innovation at this moment.</returns>
    public static async Task<bool> RunAsync(
        LabinovDb db,
        Id<Idea> idea,
        int by,
        Action say,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(say);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (
            await db
                .Exhibits.ShownNow(db, idea, today)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.Comments, row => row.Comments + by),
                    cancel
                ) == 0
        )
        {
            return false;
        }

        say();
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}
