using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Votes;

/// <summary>Keeps an answer to a pair, or takes the last one back; the counts beside both ideas move in the same transaction.</summary>
public static class JudgePair
{
    /// <summary>What a form says by places in the screening, kept; <paramref name="chosen"/> is 0 when both are as good.</summary>
    /// <returns>False: they are no pair that this voter is asked about, or the chosen one is none of the two.</returns>
    /// <exception cref="RuleBroken">The hall compares no more.</exception>
    public static async Task<bool> GiveAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        int one,
        int other,
        int chosen,
        Voter voter,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(voter);
        var two = await voter
            .Seen(db, screening, now)
            .Where(row => row.Nth == one || row.Nth == other)
            .OrderBy(row => row.Nth)
            .ToListAsync(cancel);
        var better = two.Find(row => row.Nth == chosen);
        if (two.Count != 2 || (chosen != 0 && better is null))
        {
            return false;
        }

        await GiveAsync(
            db,
            screening,
            two[0].IdeaId,
            two[1].IdeaId,
            better?.IdeaId,
            voter,
            now,
            cancel
        );
        return true;
    }

    /// <summary>The first answer to a pair counts: the same form sent twice, or an old tab, changes nothing.</summary>
    /// <param name="one">Came in before <paramref name="other"/>.</param>
    /// <param name="chosen">Null: both are as good.</param>
    /// <exception cref="RuleBroken">The hall compares no more.</exception>
    public static async Task GiveAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        Id<Idea> one,
        Id<Idea> other,
        Id<Idea>? chosen,
        Voter voter,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(voter);
        var pair = new AnsweredPair
        {
            OneId = one,
            OtherId = other,
            ChosenId = chosen,
        };
        var mine = voter.Pairs(db, screening);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            if (!await CountAsync(db, screening, pair, voter, 1, now, cancel))
            {
                throw new RuleBroken("screening.rule.pairs-over");
            }

            if (await IsKeptAsync())
            {
                // The counts go back with the transaction.
                return;
            }

            db.Add(voter.Row(screening, pair, await mine.CountAsync(cancel), now));
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await IsKeptAsync())
            {
                throw;
            }
        }

        Task<bool> IsKeptAsync() =>
            mine.AnyAsync(row => row.OneId == one && row.OtherId == other, cancel);
    }

    /// <summary>Takes the last answer back; nothing happens where there is none.</summary>
    public static async Task TakeBackAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        Voter voter,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(voter);
        if (await voter.LastPairAsync(db, screening, cancel) is not { } last)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await CountAsync(db, screening, last, voter, -1, now, cancel))
        {
            throw new RuleBroken("screening.rule.pairs-over");
        }

        // Pressed twice at once, the row is there for one of the two only.
        if (await voter.TakeAsync(db, screening, last, cancel) == 1)
        {
            await transaction.CommitAsync(cancel);
        }
    }

    // Both rows in the order of their coming in, as everybody does: nobody waits for somebody who waits for them.
    private static async Task<bool> CountAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        AnsweredPair pair,
        Voter voter,
        int by,
        DateTime now,
        CancellationToken cancel
    )
    {
        var open = voter.Open(db, HallVote.Pairs, now);
        foreach (var idea in new[] { pair.OneId, pair.OtherId })
        {
            var half = by * pair.HalfWinsOf(idea);
            if (
                await db
                    .ScreenedIdeas.Where(row =>
                        row.ScreeningId == screening
                        && row.IdeaId == idea
                        && open.Any(one => one.Id == screening)
                    )
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(row => row.Compared, row => row.Compared + by)
                                .SetProperty(row => row.HalfWins, row => row.HalfWins + half),
                        cancel
                    ) == 0
            )
            {
                return false;
            }
        }

        return true;
    }
}
