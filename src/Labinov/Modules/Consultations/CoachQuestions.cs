using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Consultations;

/// <summary>Tells the page of coaches how many questions wait for whom.</summary>
internal sealed class CoachQuestions : ICoachQuestions
{
    public async Task<IReadOnlyList<WaitingQuestions>> WaitingAsync(
        LabinovDb db,
        IReadOnlyCollection<Id<Lab>> labs,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db
            .Consultations.Where(one => one.Turn == Turn.Coach && labs.Contains(one.LabId))
            .GroupBy(one => new { one.LabId, one.CoachId })
            .Select(group => new WaitingQuestions(
                group.Key.LabId,
                group.Key.CoachId,
                group.Count()
            ))
            .ToListAsync(cancel);
    }
}
