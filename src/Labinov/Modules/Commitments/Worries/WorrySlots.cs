using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Worries;

/// <summary>On a lab's public page: worries that were answered and released, with their answers.</summary>
internal sealed class LabWorries : ILabSection
{
    public int Order => 31;

    public async Task<LabSection?> ReadAsync(
        LabinovDb db,
        Id<Lab> lab,
        Actor actor,
        CancellationToken cancel
    )
    {
        var rows = await db.ReleasedAsync(lab, cancel);
        return rows.Count == 0
            ? null
            : new LabSection(
                "commitments.worries.public",
                "/Modules/Commitments/Pages/_LabWorries.cshtml",
                rows
            );
    }
}

/// <summary>Before Drum-up is closed: was every worry answered? A starter that nobody has is none.</summary>
internal sealed class WorryCheck : IGateCheck
{
    public StageKind Stage => StageKind.DrumUp;

    public int Order => 31;

    public async Task<GateCheck?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel)
    {
        var said = db.Worries.Where(worry =>
            worry.LabId == lab.Id
            && worry.HiddenOn == null
            && (worry.Starter == null || db.MeToos.Any(same => same.WorryId == worry.Id))
        );
        var counts = await db
            .WorryWalls.Where(wall => wall.LabId == lab.Id)
            .Select(_ => new
            {
                Of = said.Count(),
                Done = said.Count(worry => worry.Answer != null),
            })
            .SingleOrDefaultAsync(cancel);
        return counts is null
            ? null
            : new GateCheck(
                "commitments.gate.answered",
                counts.Done,
                counts.Of,
                CommitmentsLinks.Worries(lab.Number)
            );
    }
}
