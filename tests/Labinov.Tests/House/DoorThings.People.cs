using Labinov.Modules.People;

namespace Labinov.Tests.House;

/// <content>Somebody who came by the sign-in of another house and waits to be known.</content>
internal sealed partial class DoorThings
{
    private async Task<string> ArrivalAsync(string address)
    {
        var arrival = await host.SaveAsync(
            Arrival.Of(
                "https://sso.example",
                $"{Guid.CreateVersion7()}",
                "Pendatang Baru",
                $"{Guid.CreateVersion7():N}@dinas.example",
                place.Unit.Id,
                host.Now
            )
        );
        return address.Replace("{key}", $"{arrival.Id}", StringComparison.Ordinal);
    }
}
