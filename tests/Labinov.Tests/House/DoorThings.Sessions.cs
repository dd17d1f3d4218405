using Labinov.Data.Files;
using Labinov.Modules.Sessions.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.House;

internal sealed partial class DoorThings
{
    /// <summary>Ahead of us, so that it can be cancelled; minutes and papers are those of one that is over.</summary>
    private async Task<string> SessionAsync(string address)
    {
        var isOver =
            address.EndsWith("/minutes", StringComparison.Ordinal)
            || address.Contains("/papers/", StringComparison.Ordinal);
        var session = await host.Given.SessionAsync(place.Lab, hours: isOver ? -30 : null);
        return Filled(address, session.Number)
            .Replace("{kind}", "attendance", StringComparison.Ordinal);
    }

    /// <summary>The letterhead of the place with a logo; a try before may have written it anew without.</summary>
    private async Task<string> LogoAsync(string address)
    {
        await using var db = host.Db();
        using var logo = SampleLogo.Draw();
        var hash = await new KeepLogo(host.Services.GetRequiredService<IFiles>()).RunAsync(
            logo,
            CancellationToken.None
        );
        var head = await db.Letterheads.SingleOrDefaultAsync(row =>
            row.RegionId == place.Region.Id
        );
        if (head is null)
        {
            head = Letterhead.For(place.Region.Id, host.Now);
            db.Add(head);
        }

        head.Write(Given.Manager, "PEMERINTAH DAERAH", "Ampana", "Kepala", null, host.Now, hash);
        await db.SaveChangesAsync();
        return address.Replace("{code}", place.Region.Code, StringComparison.Ordinal);
    }
}
