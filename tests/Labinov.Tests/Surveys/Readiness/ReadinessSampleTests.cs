using Labinov.Data;
using Labinov.Modules.Surveys.Readiness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Surveys.Readiness;

public sealed class ReadinessSampleTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task The_sample_shows_every_state()
    {
        await using var db = host.Db();
        foreach (var sample in host.Services.GetServices<ISample>().OrderBy(row => row.Order))
        {
            await sample.SowAsync(db, host.Now, CancellationToken.None);
        }

        var states = await db
            .ReadinessAssessments.Select(row => row.State)
            .Distinct()
            .ToListAsync();
        Assert.Equal(4, states.Count);
        Assert.True(await db.ReadinessAssessments.AnyAsync(row => row.Files.Any()));
        var call = await db.ReadinessCalls.SingleAsync(row =>
            row.DueOn > DateOnly.FromDateTime(host.Now)
        );
        Assert.Contains(await db.ReadinessOf(call.LabId).ToListAsync(), row => row.State is null);
    }
}
