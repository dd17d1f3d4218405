using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>
/// What a round has reached: ideas by the day on which they left their author's hands, as a lab's balance counts them, and those of them that
/// were carried out, by the first move that says so. A later stop takes nothing back: the figures add up from the year's start.
/// </summary>
internal sealed class RoundIdeas : IRoundReached
{
    public IReadOnlyList<TargetFigure> Figures { get; } =
    [TargetFigure.Ideas, TargetFigure.Implemented];

    public async Task<IReadOnlyDictionary<TargetFigure, IReadOnlyList<int>>> ReadAsync(
        LabinovDb db,
        Id<Round> round,
        IReadOnlyList<DateTime> before,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(before);
        var received = db
            .Ideas.Received()
            .Where(idea => db.Labs.Any(lab => lab.Id == idea.LabId && lab.RoundId == round));
        var sent = new List<int>();
        var carriedOut = new List<int>();
        foreach (var moment in before)
        {
            sent.Add(await received.CountAsync(idea => idea.SentAt < moment, cancel));
            carriedOut.Add(await received.CarriedOutBefore(db, moment).CountAsync(cancel));
        }

        return new Dictionary<TargetFigure, IReadOnlyList<int>>
        {
            [TargetFigure.Ideas] = sent,
            [TargetFigure.Implemented] = carriedOut,
        };
    }
}
