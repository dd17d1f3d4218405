using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>A lab's balance of ideas, as measured here: counts by state, for everybody; titles stay behind the doors.</summary>
internal sealed class LabIdeas : ILabSection
{
    public int Order => 50;

    public async Task<LabSection?> ReadAsync(
        LabinovDb db,
        Id<Lab> lab,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var counts = await db
            .Ideas.Received()
            .Where(idea => idea.LabId == lab)
            .GroupBy(idea => idea.State)
            .Select(group => new StateCount(group.Key, group.Count()))
            .ToListAsync(cancel);
        return counts.Count == 0
            ? null
            : new LabSection(
                "ideas.lab.title",
                "/Modules/Ideas/Pages/_Balance.cshtml",
                new Balance([.. counts.OrderBy(count => count.State)])
            );
    }
}

public sealed record StateCount(IdeaState State, int Count);

/// <summary>Received = moving + ended: holds by construction, because every sent idea is in one state.</summary>
public sealed record Balance(IReadOnlyList<StateCount> Counts)
{
    public int Received => Counts.Sum(count => count.Count);
    public int Ended => Counts.Where(count => count.State.IsEnded()).Sum(count => count.Count);
}
