using Labinov.Data;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Readiness;

/// <summary>Which units have not assessed themselves yet.</summary>
public sealed class ReadinessOutstanding : IOutstanding
{
    public string Code => "readiness";
    public string Words => "surveys.readiness.outstanding";
    public int Order => 50;

    public async Task<Outstanding?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(lab);
        if (await db.ReadinessDueAsync(lab.Id, cancel) is not { } due)
        {
            return null;
        }

        var rows = await db.ReadinessOf(lab.Id).ToListAsync(cancel);
        var owing = rows.FindAll(row => row.IsMissing);
        return new(
            rows.Count,
            owing.Count,
            owing.ConvertAll(row => new Owing(row.Unit, null)),
            due,
            ReadinessLinks.OfLab(lab.Number)
        );
    }
}

/// <summary>Before Drum-up is closed: how many units have assessed themselves.</summary>
public sealed class ReadinessGate : IGateCheck
{
    public StageKind Stage => StageKind.DrumUp;
    public int Order => 50;

    public async Task<GateCheck?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        if (await db.ReadinessDueAsync(lab.Id, cancel) is null)
        {
            return null;
        }

        var rows = await db.ReadinessOf(lab.Id).ToListAsync(cancel);
        return new(
            "surveys.readiness.gate",
            rows.Count(row => !row.IsMissing),
            rows.Count,
            ReadinessLinks.OfLab(lab.Number)
        );
    }
}
