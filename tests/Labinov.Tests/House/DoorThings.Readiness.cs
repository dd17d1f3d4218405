using Labinov.Modules.Surveys.Readiness;

namespace Labinov.Tests.House;

internal sealed partial class DoorThings
{
    /// <summary>The readiness of the place's own unit: its people are at home there. A document is looked at once it was handed in.</summary>
    private async Task<string> ReadinessAsync(string address)
    {
        await host.Given.ParticipatesAsync(place.Lab, place.Unit);
        var filled = Filled(address, place.Lab.Number)
            .Replace("{aspect}", ReadinessAspect.People.Code(), StringComparison.Ordinal);
        if (!address.Contains("{file}", StringComparison.Ordinal))
        {
            return filled.Replace("{unit}", $"{place.Unit.Number}", StringComparison.Ordinal);
        }

        var handedIn = await host.Given.UnitAsync(place.Region);
        await host.Given.ParticipatesAsync(place.Lab, handedIn);
        var file = await host.Given.EvidenceAsync(place.Lab, handedIn);
        return filled
            .Replace("{unit}", $"{handedIn.Number}", StringComparison.Ordinal)
            .Replace("{file}", $"{file}", StringComparison.Ordinal);
    }
}
