using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>
/// Counts the labs of a round from the day on which their region was selected, as the ledger tells it. Of a lab of before this house stood only
/// the year is known: it counts from the year's last quarter on.
/// </summary>
internal sealed class RoundLoci : IRoundReached
{
    public IReadOnlyList<TargetFigure> Figures { get; } = [TargetFigure.Loci];

    public async Task<IReadOnlyDictionary<TargetFigure, IReadOnlyList<int>>> ReadAsync(
        LabinovDb db,
        Id<Round> round,
        IReadOnlyList<DateTime> before,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(before);
        var labs = await db
            .Labs.Where(lab => lab.RoundId == round)
            .Select(lab => lab.Id)
            .ToListAsync(cancel);
        var subjects = labs.ConvertAll(lab => lab.Value);
        var selected = await db
            .LedgerEntries.Where(entry =>
                entry.Kind == nameof(LabSelected) && subjects.Contains(entry.Subject)
            )
            .Select(entry => entry.At)
            .ToListAsync(cancel);
        var undated = labs.Count - selected.Count;
        return new Dictionary<TargetFigure, IReadOnlyList<int>>
        {
            [TargetFigure.Loci] =
            [
                .. before.Select(
                    (moment, i) =>
                        selected.Count(at => at < moment) + (i == before.Count - 1 ? undated : 0)
                ),
            ],
        };
    }
}
