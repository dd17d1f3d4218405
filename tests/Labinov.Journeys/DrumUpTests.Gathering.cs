using System.Globalization;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Sessions;
using Microsoft.Playwright;

namespace Labinov.Journeys;

/// <content>The region's units, those that take part with their people, the stage and its two days.</content>
public sealed partial class DrumUpTests
{
    private async Task BringUnitsAsync(Visitor manager, string code)
    {
        await manager.OpenAsync(RegionsLinks.Import(code));
        await manager.Field("regions.import.file").SetInputFilesAsync(home.UnitFile(code));
        await manager.PressAsync("regions.import.look");
        await manager.LookAsync();
        await PressCountedAsync(manager, "regions.import.button.other", home.Units.Count);
        await manager.SeesAsync("regions.import.done", home.Units.Count, 0, 0);
    }

    private async Task BringTeamsAsync()
    {
        await coordinator.OpenAsync(ProgrammeLinks.Units(lab));
        await coordinator.FollowAsync("programme.units.import");
        await coordinator
            .Field("programme.teams.file")
            .SetInputFilesAsync(await home.TeamFileAsync());
        await coordinator.PressAsync("programme.teams.look");
        var met = coordinator.Page.Locator("dl.facts dd").Nth(1);
        await Assertions.Expect(met).ToHaveTextAsync("120");
        await coordinator.LookAsync();
        await PressCountedAsync(coordinator, "programme.teams.button.other", Kabupaten.TakePart);
        await coordinator.SeesAsync("programme.units.count.other", Kabupaten.TakePart);
        await Assertions
            .Expect(coordinator.Page.Locator("tbody tr"))
            .ToHaveCountAsync(Kabupaten.TakePart);
        await coordinator.LookAsync();
    }

    private async Task OpenStageAsync()
    {
        await coordinator.OpenAsync(ProgrammeLinks.Stage(lab, StageKind.DrumUp));
        await coordinator.FillAsync("programme.stage.open.on", Iso(DayOne));
        // No session is planned and no facilitator named yet: opening it all the same needs a reason.
        await coordinator.FillAsync(
            "programme.stage.open.reason",
            "Sesi pertama disusun bersama unit pada hari pembukaan."
        );
        await coordinator.PressAsync("programme.stage.open.save");
        await coordinator.SeesAsync(
            "programme.stage.open.done",
            coordinator.Text("programme.stage-kind.drum-up")
        );
    }

    private async Task<int> PlanAsync(string title, DateOnly on)
    {
        await coordinator.OpenAsync(SessionsLinks.Calendar(lab));
        await coordinator.FollowAsync("sessions.plan.link");
        await coordinator.FillAsync("sessions.title", title);
        await coordinator.Field("sessions.stage").SelectOptionAsync(nameof(StageKind.DrumUp));
        await coordinator.FillAsync("sessions.on", Iso(on));
        await coordinator.FillAsync("sessions.from", "08:30");
        await coordinator.FillAsync("sessions.until", "15:00");
        await coordinator.FillAsync("sessions.place", "Aula kantor bupati");
        await coordinator.FillAsync("sessions.agenda", "08.30 Pembukaan\n09.00 Enam alasan");
        await coordinator.PressAsync("sessions.plan.save");
        await coordinator.SeesAsync("sessions.plan.done", title);
        await coordinator.LookAsync();
        return await NumberAsync(coordinator, "sessions");
    }

    private static Task PressCountedAsync(Visitor visitor, string button, int count) =>
        visitor
            .Page.Locator("main")
            .GetByRole(AriaRole.Button, new() { Name = visitor.Text(button, count), Exact = true })
            .ClickAsync();
}
