using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Votes;

/// <summary>
/// Gives and takes back a dot. Row and count move in one transaction, the count first: its row is the lock on which those who vote for the same
/// idea, and whoever ends the vote, wait for each other.
/// </summary>
public static class GiveDot
{
    private const int Tries = 4;

    /// <param name="nth">Place in the screening.</param>
    /// <returns>Null: this voter is asked about no such idea.</returns>
    public static Task<Id<Idea>?> FindAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        int nth,
        Voter voter,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(voter);
        return voter
            .Seen(db, screening, now)
            .Where(row => row.Nth == nth)
            .Select(row => (Id<Idea>?)row.IdeaId)
            .SingleOrDefaultAsync(cancel);
    }

    /// <summary>Asked twice it is done once and no error.</summary>
    /// <exception cref="RuleBroken">The vote is over, or all dots are given.</exception>
    public static async Task RunAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        Id<Idea> idea,
        Voter voter,
        bool wanted,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(voter);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TryAsync(db, screening, idea, voter, wanted, now, cancel);
                return;
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // The same hand pressed twice at once and a key let one through; looked at anew it is done, or finds the next dot.
                db.ChangeTracker.Clear();
            }
        }
    }

    private static async Task TryAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        Id<Idea> idea,
        Voter voter,
        bool wanted,
        DateTime now,
        CancellationToken cancel
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var by = wanted ? 1 : -1;
        var open = voter.Open(db, HallVote.Dots, now);
        if (
            await db
                .ScreenedIdeas.Where(row =>
                    row.ScreeningId == screening
                    && row.IdeaId == idea
                    && open.Any(one => one.Id == screening)
                )
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.Dots, row => row.Dots + by),
                    cancel
                ) == 0
        )
        {
            throw new RuleBroken("screening.rule.votes-over");
        }

        var given = await voter.Dots(db, screening).ToListAsync(cancel);
        if (given.Exists(row => row.IdeaId == idea) == wanted)
        {
            // Nothing to do; the count goes back with the transaction.
            return;
        }

        if (wanted)
        {
            var most = await db
                .Screenings.Where(one => one.Id == screening)
                .Select(one => one.Dots)
                .SingleAsync(cancel);
            var free = Enumerable.Range(1, most).Except(given.Select(row => row.Nth)).ToList();
            if (free.Count == 0)
            {
                throw new RuleBroken("screening.rule.no-dots-left", most);
            }

            db.Add(voter.Row(screening, new GivenDot { Nth = free[0], IdeaId = idea }, now));
            await db.SaveChangesAsync(cancel);
        }
        else
        {
            await voter.TakeAsync(db, screening, idea, cancel);
        }

        await transaction.CommitAsync(cancel);
    }
}
