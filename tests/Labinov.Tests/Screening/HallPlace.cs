using System.Net;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Screening;
using Labinov.Modules.Screening.Votes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Screening;

/// <summary>A screening whose hall votes, and the proof that nothing was miscounted.</summary>
public abstract class HallPlace(LabHost host)
{
    protected LabHost Host => host;

    private protected async Task<(ScreeningPlace Place, IdeaScreening Screening)> HallAsync(
        int ideas = 4,
        int dots = 3,
        bool blind = false
    )
    {
        var place = await ScreeningPlace.MakeAsync(host, ideas);
        return (
            place,
            await host.Given.ScreeningAsync(place.Lab, place.Ideas, blind, dots: dots, hall: true)
        );
    }

    protected async Task AssertNoDriftAsync()
    {
        await using var db = host.Db();
        foreach (
            var count in host
                .Services.GetServices<IKeptCount>()
                .Where(count => count.Name.StartsWith("screening.", StringComparison.Ordinal))
        )
        {
            Assert.Empty(await count.RecountAsync(db).ToListAsync());
        }
    }
}
