using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>Tells the page of coaches how many ideas move in each lab: sent, not ended, not asleep, not yet ordinary work.</summary>
internal sealed class CoachIdeas : ICoachLoad
{
    public async Task<IReadOnlyDictionary<Id<Lab>, int>> IdeasAsync(
        LabinovDb db,
        IReadOnlyCollection<Id<Lab>> labs,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var wanted = labs.Select(id => (Id<Lab>?)id).ToList();
        var counts = await db
            .Ideas.Where(idea =>
                wanted.Contains(idea.LabId)
                && idea.SentAt != null
                && idea.State != IdeaState.NotSelected
                && idea.State != IdeaState.Merged
                && idea.State != IdeaState.Withdrawn
                && idea.State != IdeaState.Stopped
                && idea.State != IdeaState.Superseded
                && idea.State != IdeaState.WaitingForBudget
                && idea.State != IdeaState.Postponed
                && idea.State != IdeaState.Embedded
            )
            .GroupBy(idea => idea.LabId!.Value)
            .Select(group => new { Lab = group.Key, Count = group.Count() })
            .ToListAsync(cancel);
        return counts.ToDictionary(row => row.Lab, row => row.Count);
    }
}
