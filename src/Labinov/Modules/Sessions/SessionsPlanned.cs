using Labinov.Data;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions;

/// <summary>Before a stage that people meet for: is there a session in its calendar? Deliver and documentation happen at work.</summary>
internal sealed class SessionsPlanned : IOpeningCheck
{
    public int Order => 30;

    public async Task<GateCheck?> ReadAsync(
        LabinovDb db,
        LabFacts lab,
        StageKind stage,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        return stage is StageKind.Deliver or StageKind.Documentation
            ? null
            : new GateCheck(
                "sessions.gate",
                await db.Sessions.AnyAsync(
                    session =>
                        session.LabId == lab.Id
                        && session.Stage == stage
                        && session.CancelledAt == null,
                    cancel
                )
                    ? 1
                    : 0,
                1,
                SessionsLinks.Calendar(lab.Number)
            );
    }
}
