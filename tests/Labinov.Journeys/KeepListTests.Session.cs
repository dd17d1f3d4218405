using System.Globalization;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions;
using Labinov.Modules.Sessions.Attendance;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Journeys;

/// <content>The session of today, and the link of whoever helps at its door.</content>
public sealed partial class KeepListTests
{
    /// <summary>The sample's locus coordinator, with a session of today whose number is then <see cref="session"/>.</summary>
    private async Task<Visitor> PlannedAsync()
    {
        var keeper = await world.VisitorAsync(how);
        await keeper.SignInAsync(Role.LocusCoordinator);
        await using var db = world.Product.Db();
        var lab = await db
            .Labs.Where(row => db.LabUnits.Any(unit => unit.LabId == row.Id))
            .Where(row =>
                db.Regions.Any(region =>
                    region.Id == row.RegionId && region.Code == ProgrammeSample.RunningRegion
                )
            )
            .Select(row => row.Number)
            .SingleAsync();
        await keeper.OpenAsync(SessionsLinks.Calendar(lab));
        await keeper.FollowAsync("sessions.plan.link");
        await keeper.FillAsync("sessions.title", "Daftar di pintu");
        await keeper.Field("sessions.stage").SelectOptionAsync(nameof(StageKind.DrumUp));
        await keeper.FillAsync("sessions.on", Today);
        await keeper.FillAsync("sessions.from", "08:30");
        await keeper.FillAsync("sessions.until", "15:00");
        await keeper.FillAsync("sessions.place", "Aula tanpa sinyal");
        await keeper.PressAsync("sessions.plan.save");
        await keeper.SeesAsync("sessions.plan.done", "Daftar di pintu");
        session = int.Parse(
            new Uri(keeper.Page.Url).AbsolutePath.Split('/')[^1],
            CultureInfo.InvariantCulture
        );
        return keeper;
    }

    private static string Today =>
        TimeProvider.System.Today("Asia/Makassar").ToString("O", CultureInfo.InvariantCulture);

    private async Task<string> LinkAsync(Visitor keeper)
    {
        await keeper.OpenAsync(AttendanceLinks.Doors(session));
        await keeper.FillAsync("sessions.attendance.helper.name", "Mba Yuni");
        await keeper.Field("sessions.attendance.helper.on").SelectOptionAsync(Today);
        await keeper.PressAsync("sessions.attendance.helper.make");
        var link = await keeper.Page.Locator(".key-sheet a").First.GetAttributeAsync("href");
        return new Uri(link!).AbsolutePath;
    }
}
