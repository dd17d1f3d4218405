using Labinov.Modules.Sessions.Attendance;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.House;

internal sealed partial class DoorThings
{
    /// <summary>A session of today, with a poster.</summary>
    private async Task<string> AttendanceAsync(string address)
    {
        var meeting = await host.Given.MeetingAsync(place.Lab);
        await KeyAsync(meeting, DoorKind.Poster);
        return Filled(address, meeting.Number);
    }

    /// <summary>A link that opens today.</summary>
    private async Task<string> DoorKeyAsync(string address)
    {
        var meeting = await host.Given.MeetingAsync(place.Lab);
        var code = await KeyAsync(
            meeting,
            address.StartsWith("/come", StringComparison.Ordinal)
                ? DoorKind.Poster
                : DoorKind.Helper
        );
        return address.Replace("{code}", code, StringComparison.Ordinal);
    }

    private async Task<string> HandOverAsync(string address)
    {
        var team = await host.Given.TeamAsync(place.Lab);
        return Filled(address, place.Lab.Number)
            .Replace("{unit}", $"{team.Unit.Number}", StringComparison.Ordinal);
    }

    private async Task<string> KeyAsync(MeetingFacts meeting, DoorKind kind)
    {
        using var scope = host.Services.CreateScope();
        var code = scope.ServiceProvider.GetRequiredService<DoorCodes>().New();
        await host.SaveAsync(
            DoorKey.Make(
                Given.Manager,
                meeting,
                kind,
                kind == DoorKind.Helper ? "Pembantu" : null,
                kind == DoorKind.Helper ? meeting.Days[0] : null,
                code,
                host.Now
            )
        );
        return code.Plain;
    }
}
