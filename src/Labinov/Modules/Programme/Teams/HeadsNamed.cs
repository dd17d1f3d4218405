using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Teams;

/// <summary>Whether every unit of the lab has somebody who leads and signs for it; asked before Drum-up ends, which wants their promise.</summary>
internal sealed class HeadsNamed : IGateCheck
{
    public StageKind Stage => StageKind.DrumUp;

    public int Order => 10;

    public async Task<GateCheck?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        var heads = await db
            .LabUnits.TakingPart(lab.Id)
            .Select(unit => unit.HeadId != null)
            .ToListAsync(cancel);
        return heads.Count == 0
            ? null
            : new GateCheck(
                "programme.gate.heads",
                heads.Count(named => named),
                heads.Count,
                ProgrammeLinks.Units(lab.Number)
            );
    }
}
