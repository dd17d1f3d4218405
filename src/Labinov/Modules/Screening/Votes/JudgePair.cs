using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Votes;

/// <summary>Keeps an answer to a pair, or takes the last one back; the counts beside both ideas move in the same transaction.</summary>
public static class JudgePair
{
    /// <summary>The first answer to a pair counts: the same form sent twice, or an old tab, changes nothing.</summary>
    /// <param name="one">Came in before <paramref name="other"/>.</param>
    /// <exception cref="RuleBroken">The hall compares no more.</exception>
    public static async Task GiveAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        Id<Idea> one,
        Id<Idea> other,
        Id<Idea>? chosen,
        Id<Person> person,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var vote = new PairVote
        {
            ScreeningId = screening,
            PersonId = person,
            OneId = one,
            OtherId = other,
            ChosenId = chosen,
            At = now,
        };
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            if (!await CountAsync(db, vote, 1, cancel))
            {
                throw new RuleBroken("screening.rule.pairs-over");
            }

            if (await IsKeptAsync())
            {
                // The counts go back with the transaction.
                return;
            }

            db.Add(vote);
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
            db.PairVotes.AnyAsync(
                row =>
                    row.ScreeningId == screening
                    && row.PersonId == person
                    && row.OneId == one
                    && row.OtherId == other,
                cancel
            );
    }

    /// <summary>Takes the last answer back; nothing happens where there is none.</summary>
    public static async Task TakeBackAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        Id<Person> person,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var mine = db.PairVotes.Where(row =>
            row.ScreeningId == screening && row.PersonId == person
        );
        var last = await mine.AsNoTracking()
            .OrderByDescending(row => row.At)
            .ThenByDescending(row => row.OtherId)
            .FirstOrDefaultAsync(cancel);
        if (last is null)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await CountAsync(db, last, -1, cancel))
        {
            throw new RuleBroken("screening.rule.pairs-over");
        }

        // Pressed twice at once, the row is there for one of the two only.
        if (
            await mine.Where(row => row.OneId == last.OneId && row.OtherId == last.OtherId)
                .ExecuteDeleteAsync(cancel) == 1
        )
        {
            await transaction.CommitAsync(cancel);
        }
    }

    // Both rows in the order of their coming in, as everybody does: nobody waits for somebody who waits for them.
    private static async Task<bool> CountAsync(
        LabinovDb db,
        PairVote vote,
        int by,
        CancellationToken cancel
    )
    {
        foreach (var idea in new[] { vote.OneId, vote.OtherId })
        {
            var half =
                by
                * (
                    vote.ChosenId is null ? 1
                    : vote.ChosenId == idea ? 2
                    : 0
                );
            var screening = vote.ScreeningId;
            if (
                await db
                    .ScreenedIdeas.Where(row =>
                        row.ScreeningId == screening
                        && row.IdeaId == idea
                        && db.Screenings.Any(one => one.Id == screening && one.ArePairsOpen)
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
