using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Votes;

/// <summary>
/// Voters, not dots; whoever voted for several ideas that became one by merging is counted once, at the head of that family.
/// </summary>
public static class CountVoters
{
    /// <summary>People of the lab who gave an idea a dot.</summary>
    public static Task<Dictionary<Id<Idea>, int>> VotersAsync(
        this LabinovDb db,
        Id<IdeaScreening> screening,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
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

    /// <summary>Phones of guests from which it got a dot.</summary>
    public static Task<Dictionary<Id<Idea>, int>> GuestVotersAsync(
        this LabinovDb db,
        Id<IdeaScreening> screening,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .GuestDots.Where(vote => vote.ScreeningId == screening)
            .Join(
                db.Ideas,
                vote => vote.IdeaId,
                idea => idea.Id,
                (vote, idea) => new { IdeaId = idea.HeadId ?? idea.Id, vote.Phone }
            )
            .GroupBy(vote => vote.IdeaId)
            .Select(votes => new
            {
                Idea = votes.Key,
                Voters = votes.Select(vote => vote.Phone).Distinct().Count(),
            })
            .ToDictionaryAsync(row => row.Idea, row => row.Voters, cancel);
    }
}
