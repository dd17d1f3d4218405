using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Votes;

public static class CountVoters
{
    public static async Task<IReadOnlyDictionary<Id<Idea>, int>> VotersAsync(
        this LabinovDb db,
        Id<IdeaScreening> screening,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db
            .DotVotes.Where(vote => vote.ScreeningId == screening)
            .GroupBy(vote => vote.IdeaId)
            .Select(votes => new
            {
                Idea = votes.Key,
                Voters = votes.Select(vote => vote.PersonId).Distinct().Count(),
            })
            .ToDictionaryAsync(row => row.Idea, row => row.Voters, cancel);
    }
}
