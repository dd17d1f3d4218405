using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Labinov.Modules.Surveys.Readiness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>Lets the unit take part in the lab, unless it does.</summary>
    public async Task ParticipatesAsync(Lab lab, Organisation unit)
    {
        await using var db = host.Db();
        if (!await db.LabUnits.AnyAsync(row => row.LabId == lab.Id && row.UnitId == unit.Id))
        {
            db.Add(LabUnit.Known(lab.Id, unit.Id, null, DateOnly.FromDateTime(host.Now), host.Now));
            await db.SaveChangesAsync();
        }
    }

    /// <summary>An assessment that the unit's head has submitted, every score the same, with evidence.</summary>
    public async Task<Assessment> ReadinessAsync(
        Lab lab,
        Organisation unit,
        int score = 2,
        bool submitted = true,
        Person? by = null,
        Scan? file = null
    )
    {
        var facts = await FactsAsync(lab);
        by ??= await PersonAsync(Role.UnitHead, unit.Scope, unit: unit.Id);
        var actor = new Actor(by.Id.Value, "", [new Grant(Role.UnitHead, unit.Scope)]);
        var today = DateOnly.FromDateTime(host.Now);
        var row = Assessment.Begin(actor, facts, unit.Id, today, host.Now);
        row.Fill(
            actor,
            facts,
            [
                .. ReadinessMaster
                    .Indicators(row.EditionOn)
                    .Select(indicator => new SelfScore(indicator.Code, score, "SK 12/2026", null)),
            ]
        );
        if (file is not null)
        {
            row.Attach(
                actor,
                facts,
                Id<EvidenceFile>.New(host.Now),
                ReadinessAspect.People,
                "SK tim (contoh)",
                file,
                host.Now
            );
        }

        if (submitted)
        {
            row.Submit(actor, facts, host.Now);
        }

        return await host.SaveAsync(row);
    }

    /// <summary>A document of an assessment that the unit's head has handed in.</summary>
    public async Task<Id<EvidenceFile>> EvidenceAsync(
        Lab lab,
        Organisation unit,
        bool submitted = true
    )
    {
        using var content = new MemoryStream("%PDF-1.7 bukti kesiapan"u8.ToArray());
        var scan = await host
            .Services.GetRequiredService<KeepScan>()
            .RunAsync(content, KeepScan.Largest, CancellationToken.None);
        var row = await ReadinessAsync(lab, unit, score: 3, submitted, file: scan);
        return row.Files[0].Id;
    }
}
