using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>Whoever opens rounds; without an account.</summary>
    public static readonly Actor Manager = new(
        null,
        "",
        [new Grant(Role.ProgrammeManager, Scope.Nation)]
    );

    public async Task<Round> RoundAsync(
        int year = 2026,
        Funding funding = Funding.RegionalBudget
    ) =>
        await host.SaveAsync(
            Round.Open(Manager, 1000 + Next(), year, $"Tema {Next()}", funding, host.Now)
        );

    /// <summary>What the rooms of a lab know of it.</summary>
    public async Task<LabFacts> FactsAsync(Lab lab)
    {
        await using var db = host.Db();
        return await db.Labs.Where(row => row.Id == lab.Id).Facts(db).SingleAsync();
    }

    /// <summary>A unit that takes part in the lab.</summary>
    public async Task<LabUnit> TakingPartAsync(
        Lab lab,
        Organisation unit,
        Person? head = null,
        params Person[] team
    )
    {
        var today = host.Time.Today();
        var joined = LabUnit.Known(lab.Id, unit.Id, head?.Id, today, host.Now);
        foreach (var member in team)
        {
            joined.TakeKnown(member.Id, today);
        }

        return await host.SaveAsync(joined);
    }

    /// <summary>A lab whose six stages are still to come.</summary>
    public async Task<Lab> LabAsync(Region? region = null, Round? round = null)
    {
        region ??= await RegionAsync();
        round ??= await RoundAsync();
        return await host.SaveAsync(
            Lab.Select(Manager, 1000 + Next(), round, region.Id, region.Name, host.Now)
        );
    }
}
