using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

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
