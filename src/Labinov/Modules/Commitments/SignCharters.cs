using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments;

public static class SignCharters
{
    /// <summary>Saves what was signed. A unit whose word came at the same moment from elsewhere is told so; its first word stands.</summary>
    public static async Task SignAsync(
        this LabinovDb db,
        Id<Charter> charter,
        Id<Organisation> unit,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException wrong) when (wrong is not DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            if (
                await db
                    .Signatures.Standing(charter)
                    .AnyAsync(signed => signed.UnitId == unit, cancel)
            )
            {
                throw new RuleBroken("commitments.rule.signed-already");
            }

            throw;
        }
    }
}
