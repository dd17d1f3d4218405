namespace Labinov.Tests.House;

internal sealed partial class DoorThings
{
    private static bool IsAboutApplying(string address) =>
        address.EndsWith("/apply", StringComparison.Ordinal)
        || address.EndsWith("/applications", StringComparison.Ordinal)
        || address.EndsWith("/criteria", StringComparison.Ordinal);

    /// <summary>In the state in which its door can open, in a round of its own: a region applies once to each.</summary>
    private async Task<string> ApplicationAsync(string address)
    {
        var round = await host.Given.OpenRoundAsync();
        var application =
            address.Contains("/edit/", StringComparison.Ordinal)
                ? await host.Given.DraftedAsync(round, place.Region)
            : address.EndsWith("/undo", StringComparison.Ordinal)
                ? await host.Given.DeclinedAsync(round, place.Region)
            : await host.Given.AppliedAsync(round, place.Region);
        return Filled(address, application.Number);
    }
}
