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
}
