using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Teams;

/// <summary>Before the first stage: is anybody taking part?</summary>
internal sealed class UnitsChosen : IOpeningCheck
{
    public int Order => 10;

    public async Task<GateCheck?> ReadAsync(
        LabinovDb db,
        LabFacts lab,
        StageKind stage,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        return stage != StageKind.DrumUp
            ? null
            : new GateCheck(
                "programme.gate.units",
                await db.LabUnits.TakingPart(lab.Id).AnyAsync(cancel) ? 1 : 0,
                1,
                ProgrammeLinks.Units(lab.Number)
            );
    }
}

/// <summary>Before the first stage: is there a coach?</summary>
internal sealed class CoachNamed(TimeProvider time) : IOpeningCheck
{
    public int Order => 20;

    public async Task<GateCheck?> ReadAsync(
        LabinovDb db,
        LabFacts lab,
        StageKind stage,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        if (stage != StageKind.DrumUp)
        {
            return null;
        }

        var team = await db.TeamAsync(lab, time.Today(lab.TimeZone), cancel);
        return new GateCheck(
            "programme.gate.coach",
            team.Of(Role.Facilitator).Any() ? 1 : 0,
            1,
            ProgrammeLinks.Team(lab.Number)
        );
    }
}
