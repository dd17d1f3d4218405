using System.Net;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Sessions;

/// <summary>The calendar of a lab as everybody reads it.</summary>
public sealed class ShowCalendarTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task Coming_and_past_sessions_stages_and_changes_stand_apart()
    {
        var lab = await host.Given.LabAsync();
        await host.Given.SessionAsync(lab, "Yang akan datang");
        await host.Given.SessionAsync(lab, "Yang lampau", hours: -24 * 9);
        var page = (await host.Stranger().OpenAsync(SessionsLinks.Calendar(lab.Number))).Shows(
            HttpStatusCode.OK
        );
        string Of(string heading) =>
            Words.Squeeze(
                page.Document.QuerySelector($"section[aria-labelledby='{heading}']")!.TextContent
            );
        Assert.Contains("November 2026", Of("sessions"), StringComparison.Ordinal);
        Assert.Contains("Yang akan datang", Of("sessions"), StringComparison.Ordinal);
        Assert.DoesNotContain("Yang lampau", Of("sessions"), StringComparison.Ordinal);
        Assert.Contains("Yang lampau", Of("past"), StringComparison.Ordinal);
        Assert.Contains("Drum-up", Of("stages"), StringComparison.Ordinal);
        Assert.Contains("Yang akan datang dijadwalkan", Of("changes"), StringComparison.Ordinal);
        Assert.Contains("WITA", page.Text, StringComparison.Ordinal);
        Assert.StartsWith(
            "webcal://",
            page.Document.QuerySelector("section[aria-labelledby='feed'] a")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_empty_calendar_says_so_and_a_lab_that_is_not_there_is_404()
    {
        var lab = await host.Given.LabAsync();
        var page = await host.Stranger().OpenAsync(SessionsLinks.Calendar(lab.Number));
        Assert.Contains("Belum ada sesi", page.Text, StringComparison.Ordinal);
        (await host.Stranger().OpenAsync(SessionsLinks.Calendar(999_999))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task It_is_exported_without_what_only_those_inside_know()
    {
        var lab = await host.Given.LabAsync();
        await host.Given.SessionAsync(lab, "=Klinik", agenda: "08.00 Rahasia");
        var csv = await host.Stranger()
            .Client.GetStringAsync(SessionsLinks.Calendar(lab.Number) + "?format=csv");
        Assert.Contains("'=Klinik", csv, StringComparison.Ordinal);
        Assert.Contains("2026-11-27", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Rahasia", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("rapat.contoh.id", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_sessions_ask_the_database_no_more_than_one()
    {
        var lab = await host.Given.LabAsync();
        await host.Given.SessionAsync(lab);
        var browser = host.Stranger();
        var path = SessionsLinks.Calendar(lab.Number);
        await browser.OpenAsync(path);
        host.Queries.Reset();
        await browser.OpenAsync(path);
        var one = host.Queries.Count;
        for (var i = 0; i < 9; i++)
        {
            await host.Given.SessionAsync(lab);
        }

        host.Queries.Reset();
        await browser.OpenAsync(path);
        Assert.Equal(one, host.Queries.Count);
    }

    [Fact]
    public async Task Those_inside_find_it_among_the_rooms_of_the_lab()
    {
        var lab = await host.Given.LabAsync();
        var browser = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        var page = await browser.OpenAsync(ProgrammeLinks.To(lab.Number, lab.Name));
        (await page.ClickAsync("Kalender dan sesi")).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_sample_shows_a_calendar_with_a_moved_and_a_cancelled_session()
    {
        await using var db = host.Db();
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var row = await db.Labs.Include(one => one.Stages).SingleAsync(one => one.Id == lab.Id);
        var today = DateOnly.FromDateTime(host.Now);
        row.Open(StageKind.Deliver, Given.Manager, today, today, host.Now);
        await db.SaveChangesAsync();
        // On any day of the week, and in a night in which the locus is a day ahead.
        for (var day = 7; day >= 0; day--)
        {
            await db.Letterheads.ExecuteDeleteAsync();
            await using var sown = host.Db();
            await new SessionsSample(
                SampleNumbers(),
                host.Services.GetRequiredService<IFiles>()
            ).SowAsync(sown, host.Now.AddDays(-day).AddHours(15), CancellationToken.None);
        }

        var page = await host.Stranger().OpenAsync(SessionsLinks.Calendar(lab.Number));
        Assert.Contains("Pemantauan bersama diubah", page.Text, StringComparison.Ordinal);
        Assert.Contains("Kunjungan ke puskesmas dibatalkan", page.Text, StringComparison.Ordinal);
        Assert.Contains("Drum-up Labinov", page.Text, StringComparison.Ordinal);
    }

    private Labinov.Data.Numbers SampleNumbers() =>
        (Labinov.Data.Numbers)host.Services.GetService(typeof(Labinov.Data.Numbers))!;
}
