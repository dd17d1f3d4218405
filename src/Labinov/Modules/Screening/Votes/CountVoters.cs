using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Votes;

public static class CountVoters
{
    /// <summary>Persons, not dots; whoever voted for several ideas that became one by merging is counted once, at the head of that family.</summary>
    public static async Task<IReadOnlyDictionary<Id<Idea>, int>> VotersAsync(
        this LabinovDb db,
        Id<IdeaScreening> screening,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db
            .DotVotes.Where(vote => vote.ScreeningId == screening)
            .Join(
                db.Ideas,
                vote => vote.IdeaId,
                idea => idea.Id,
                (vote, idea) => new { IdeaId = idea.HeadId ?? idea.Id, vote.PersonId }
            )
            .GroupBy(vote => vote.IdeaId)
            .Select(votes => new
            {
                Idea = votes.Key,
                Voters = votes.Select(vote => vote.PersonId).Distinct().Count(),
            })
            .ToDictionaryAsync(row => row.Idea, row => row.Voters, cancel);
    }
}
