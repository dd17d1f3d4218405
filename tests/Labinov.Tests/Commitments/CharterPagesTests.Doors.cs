using System.Net;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Commitments;

/// <content>Who stays out.</content>
public sealed partial class CharterPagesTests
{
    [Fact]
    public async Task The_coordinator_of_another_region_finds_nothing_to_do()
    {
        var lab = await host.Given.LabAsync();
        await host.Given.CharterAsync(lab);
        var other = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("73.09")).Scope
        );
        foreach (
            var path in new[]
            {
                CommitmentsLinks.Edit(lab.Number),
                CommitmentsLinks.Force(lab.Number),
                CommitmentsLinks.Scan(lab.Number),
                CommitmentsLinks.Links(lab.Number),
                CommitmentsLinks.Sheet(lab.Number),
                CommitmentsLinks.Worries(lab.Number),
                CommitmentsLinks.Talk(lab.Number),
                CommitmentsLinks.Promises(lab.Number),
            }
        )
        {
            (await other.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        }

        var page = await other.OpenAsync(CommitmentsLinks.Charter(lab.Number));
        Assert.DoesNotContain("Bupati Contoh", page.Body, StringComparison.Ordinal);
    }
}
