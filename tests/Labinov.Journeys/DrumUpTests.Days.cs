using System.Text;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Attendance;
using Microsoft.Playwright;

namespace Labinov.Journeys;

/// <content>Two days: one unit never comes, one sends somebody else on the second.</content>
public sealed partial class DrumUpTests
{
    private const string NewFace = "Wilhelmina Tutupoly";

    private Kabupaten.Office Absent => home.Offices[^1];
    private Kabupaten.Office Changing => home.Offices[7];
    private List<Kabupaten.Office> Coming => [.. home.Offices.SkipLast(1)];

    /// <summary>At the door: one tick for each who comes in.</summary>
    private async Task AttendDayOneAsync()
    {
        await coordinator.OpenAsync(AttendanceLinks.OfLab(lab));
        await coordinator.LookAsync();
        await coordinator.OpenAsync(AttendanceLinks.To(dayOne));
        var boxes = coordinator
            .Page.Locator(".attend-unit")
            .Filter(new() { HasNotText = Absent.Name })
            .Locator("input[type=checkbox]");
        await Assertions.Expect(boxes).ToHaveCountAsync(Coming.Count * 3);
        foreach (var box in await boxes.AllAsync())
        {
            await box.CheckAsync();
        }

        if (how.Scripts)
        {
            await Assertions
                .Expect(coordinator.Page.Locator(".attend-state"))
                .ToHaveAttributeAsync("data-state", "saved");
            await coordinator.Page.ReloadAsync();
        }
        else
        {
            await coordinator.PressAsync("sessions.attendance.save");
        }

        await HereAsync(Coming.Count * 3);
        await coordinator.SeesAsync(
            "sessions.attendance.units-here",
            Coming.Count,
            Kabupaten.TakePart
        );
        await coordinator.LookAsync();
    }

    /// <summary>From a paper list in one go, and one who stands on no list.</summary>
    private async Task AttendDayTwoAsync()
    {
        await coordinator.OpenAsync(AttendanceLinks.Paper(dayTwo, DayTwo));
        var lines = new StringBuilder();
        foreach (var office in Coming)
        {
            foreach (var person in office.People.Where(name => name != Changing.Second))
            {
                lines.Append(person).Append("; ").Append(office.Name).Append('\n');
            }
        }

        await coordinator.FillAsync("sessions.attendance.paper.lines", lines.ToString());
        await coordinator.PressAsync("sessions.attendance.paper.check");
        await coordinator.LookAsync();
        await coordinator.PressAsync("sessions.attendance.paper.save");
        await coordinator.OpenAsync(AttendanceLinks.To(dayTwo));
        await HereAsync((Coming.Count * 3) - 1);

        await coordinator.Page.Locator(".walk-in summary").ClickAsync();
        await coordinator.FillAsync("sessions.attendance.walk-in.name", NewFace);
        await coordinator.FillAsync("sessions.attendance.walk-in.unit", Changing.Name);
        await coordinator.PressAsync("sessions.attendance.walk-in.save");
        await coordinator.SeesAsync("sessions.attendance.walk-in.done", NewFace);
        await HereAsync(Coming.Count * 3);

        await coordinator.OpenAsync(AttendanceLinks.Changes(dayTwo, DayTwo));
        await Assertions
            .Expect(coordinator.Page.Locator("section[aria-labelledby=absent] .row-title"))
            .ToHaveTextAsync([Absent.Name]);
        var changed = coordinator
            .Page.Locator("section[aria-labelledby=present] tr")
            .Filter(new() { HasText = Changing.Name });
        await Assertions.Expect(changed).ToContainTextAsync(NewFace);
        await Assertions.Expect(changed).ToContainTextAsync(Changing.Second);
        await coordinator.LookAsync();
    }

    /// <summary>What the newcomer is given: a sheet of paper.</summary>
    private async Task HandOverAsync()
    {
        await coordinator
            .Page.Locator("main")
            .GetByRole(AriaRole.Link, new() { Name = Changing.Name, Exact = true })
            .ClickAsync();
        var sheet = coordinator.Page.Locator("article.hand-over");
        await Assertions.Expect(sheet).ToContainTextAsync(Changing.Head);
        await Assertions.Expect(sheet).ToContainTextAsync(NewFace);
        await coordinator.LookAsync();
        await coordinator.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(sheet).ToBeVisibleAsync();
        await Assertions.Expect(coordinator.Page.Locator("nav.crumbs")).ToBeHiddenAsync();
        var paper = await coordinator.Page.PdfAsync(new() { Format = "A4" });
        Assert.Equal("%PDF"u8.ToArray(), paper[..4]);
        await coordinator.Page.EmulateMediaAsync(new() { Media = Media.Null });

        await coordinator.OpenAsync(ProgrammeLinks.Outstanding(lab, "attendance"));
        await coordinator.SeesAsync("programme.outstanding.count", 1, Kabupaten.TakePart);
    }

    private Task HereAsync(int people) =>
        Assertions
            .Expect(coordinator.Page.Locator("[data-here]"))
            .ToHaveAttributeAsync("data-here", $"{people}");
}
