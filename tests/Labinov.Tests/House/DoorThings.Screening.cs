using Labinov.House;
using Labinov.Modules.Screening;

namespace Labinov.Tests.House;

/// <content>A screening of two ideas of another unit of the region, with whoever tries the door as a reviewer where that may be.</content>
internal sealed partial class DoorThings
{
    private async Task<string> ScreeningAsync(string address)
    {
        var unit = await host.Given.UnitAsync(place.Region);
        var author = await host.Given.PersonAsync(unit: unit.Id);
        var ideas = new[]
        {
            await host.Given.SubmittedAsync(unit, author, lab: place.Lab),
            await host.Given.SubmittedAsync(unit, author, lab: place.Lab),
        };
        var screening = await host.Given.ScreeningAsync(place.Lab, ideas, hall: true);
        Role[] judges =
        [
            .. JudgeRoles.InLab,
            .. JudgeRoles.InRegion,
            .. JudgeRoles.InProvince,
            .. JudgeRoles.InNation,
        ];
        // Of another region nobody was asked: what is tried there is somebody else's.
        if (judges.Contains(role) && who.Id != place.Worker.Id)
        {
            await host.Given.JudgeAsync(screening, who);
            await host.Given.ReviewAsync(screening, ideas[0], who);
        }

        return Filled(address, screening.Number);
    }

    /// <summary>A hall into which guests were let.</summary>
    private async Task<string> HallAsync(string address)
    {
        var author = await host.Given.PersonAsync(unit: place.Unit.Id);
        var idea = await host.Given.SubmittedAsync(place.Unit, author, lab: place.Lab);
        var screening = await host.Given.ScreeningAsync(place.Lab, [idea], hall: true);
        return address.Replace(
            "{code}",
            await host.Given.GuestsAsync(screening, place.Lab),
            StringComparison.Ordinal
        );
    }
}
