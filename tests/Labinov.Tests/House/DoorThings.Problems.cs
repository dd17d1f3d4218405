namespace Labinov.Tests.House;

/// <content>A problem of the unit of the place, written for each try.</content>
internal sealed partial class DoorThings
{
    private async Task<string> ProblemAsync(string address)
    {
        var inside = await InsideAsync(address);
        return inside.Contains("{problem}", StringComparison.Ordinal)
            ? inside.Replace(
                "{problem}",
                $"{(await host.Given.ProblemAsync(place.Lab, place.Unit)).Number}",
                StringComparison.Ordinal
            )
            : inside;
    }
}
