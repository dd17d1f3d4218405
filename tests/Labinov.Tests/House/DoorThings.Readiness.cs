namespace Labinov.Tests.House;

internal sealed partial class DoorThings
{
    /// <summary>The readiness of the place's own unit: its people are at home there.</summary>
    private async Task<string> ReadinessAsync(string address)
    {
        await host.Given.ParticipatesAsync(place.Lab, place.Unit);
        return Filled(address, place.Lab.Number)
            .Replace("{unit}", $"{place.Unit.Number}", StringComparison.Ordinal);
    }
}
