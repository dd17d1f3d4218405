using Labinov.Data;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Regions;

public sealed class RegionsSampleTests
{
    [Fact]
    public async Task The_sample_has_a_whole_tree_and_can_be_looked_up_by_name()
    {
        await using var lab = new LabHost();
        await lab.InitializeAsync();
        var numbers = lab.Services.GetRequiredService<Numbers>();
        await using var db = lab.Db();
        await new RegionsSample(numbers).SowAsync(db, lab.Now, CancellationToken.None);
        var home = await db.Regions.SingleAsync(region => region.Code == RegionsSample.Region);
        var living = db.Organisations.Where(unit => unit.EndedOn == null);
        Assert.InRange(await living.CountAsync(unit => unit.RegionId == home.Id), 60, 80);
        Assert.False(await living.AnyAsync(unit => unit.Kind == OrganisationKind.Other));
        Assert.True(
            await living.AnyAsync(unit =>
                unit.RegionId == null && unit.Kind == OrganisationKind.TrainingInstitution
            )
        );
        var known = await KnownUnits.ReadAsync(db, numbers, [home.Id], CancellationToken.None);
        Assert.NotNull(known.Find(home.Id, "dpmptsp"));
        var fresh = await known.FindOrFoundAsync(
            home,
            "Dinas Baru",
            lab.Now,
            CancellationToken.None
        );
        Assert.Equal(
            fresh,
            await known.FindOrFoundAsync(home, "DINAS BARU", lab.Now, CancellationToken.None)
        );
        Assert.Equal(1, known.Added);
    }
}
