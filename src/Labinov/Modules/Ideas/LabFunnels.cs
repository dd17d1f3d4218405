using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>The balances of several labs side by side, counted as each lab's own page counts them.</summary>
internal sealed class LabFunnels(TimeProvider time) : ILabFunnel
{
    public async Task<IReadOnlyDictionary<Id<Lab>, LabFunnel>> ReadAsync(
        LabinovDb db,
        IReadOnlyCollection<Id<Lab>> labs,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var wanted = labs.Select(id => (Id<Lab>?)id).ToList();
        var received = db.Ideas.Received().Where(idea => wanted.Contains(idea.LabId));
        var states = await received
            .GroupBy(idea => new { idea.LabId, idea.State })
            .Select(group => new
            {
                group.Key.LabId,
                group.Key.State,
                Count = group.Count(),
            })
            .ToListAsync(cancel);
        var carriedOut = await received
            .CarriedOutBefore(db, time.Now().AddMilliseconds(1))
            .GroupBy(idea => idea.LabId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancel);
        return states
            .GroupBy(row => row.LabId!.Value)
            .ToDictionary(
                lab => lab.Key,
                lab => new LabFunnel(
                    lab.Sum(row => row.Count),
                    carriedOut.Find(row => row.Key == lab.Key)?.Count ?? 0,
                    lab.Where(row => row.State.IsEnded()).Sum(row => row.Count)
                )
            );
    }
}
