using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery.Voices;

/// <summary>A person likes an innovation: once, which the key sees to. It may be one's own; a count of friends is no election.</summary>
public sealed class Support
{
    public Id<Idea> IdeaId { get; init; }

    [Personal("gallery.kept.support", "gallery.why.support", "gallery.until.support")]
    public Id<Person> PersonId { get; init; }
    public DateTime At { get; init; }
}

/// <summary>
/// Gives and takes back support. Row and count move in one transaction, the count first: its row is the lock on which the supporters of
/// one innovation, and whoever takes it down, wait for each other. Saves by itself, because a count is never read, added to and written.
/// </summary>
public static class GiveSupport
{
    /// <summary>Asked twice it is done once and no error.</summary>
    /// <returns>False when a stranger cannot read the innovation at this moment.</returns>
    public static async Task<bool> RunAsync(
        LabinovDb db,
        Id<Idea> idea,
        Id<Person> person,
        bool wanted,
        DateOnly today,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        // Whoever supported what was merged into it supports it already.
        var family = db.FamilyOf(idea);
        var own = db.Supports.Where(row => family.Contains(row.IdeaId) && row.PersonId == person);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var by = wanted ? 1 : -1;
            if (
                await db
                    .Exhibits.ShownNow(db, idea, today)
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(row => row.Supports, row => row.Supports + by),
                        cancel
                    ) == 0
            )
            {
                return false;
            }

            if (await own.AnyAsync(cancel) == wanted)
            {
                // Nothing to do; the count goes back with the transaction.
                return true;
            }

            if (wanted)
            {
                db.Add(
                    new Support
                    {
                        IdeaId = idea,
                        PersonId = person,
                        At = now,
                    }
                );
                await db.SaveChangesAsync(cancel);
            }
            else
            {
                await own.ExecuteDeleteAsync(cancel);
            }

            await transaction.CommitAsync(cancel);
            return true;
        }
        catch (DbUpdateException) when (wanted)
        {
            // The same hand pressed twice, and the key let one through.
            db.ChangeTracker.Clear();
            if (await own.AnyAsync(cancel))
            {
                return true;
            }

            throw;
        }
    }

    /// <summary>The exhibit of an idea, while a stranger may read it: what can be spoken to.</summary>
    internal static IQueryable<Exhibit> ShownNow(
        this IQueryable<Exhibit> exhibits,
        LabinovDb db,
        Id<Idea> idea,
        DateOnly today
    ) =>
        exhibits.Where(exhibit =>
            exhibit.IdeaId == idea && db.Ideas.Public(today).Any(row => row.Id == exhibit.IdeaId)
        );
}
