using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages.Readiness;

internal static class SaveOnce
{
    /// <summary>Saves; when another made the same thing at this very moment, the second is told instead of shown a failure.</summary>
    /// <param name="isNew">Something was added that there may be only one of.</param>
    public static async Task SaveOnceAsync(this LabinovDb db, bool isNew, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException wrong) when (isNew && wrong is not DbUpdateConcurrencyException)
        {
            throw new RuleBroken("surveys.readiness.rule.meanwhile");
        }
    }
}
