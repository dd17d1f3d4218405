using System.Net;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Sessions;

/// <summary>The calendar that phones subscribe to, read back with the eyes of a calendar program.</summary>
public sealed class FeedCalendarTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<(string Text, Calendar Calendar)> FeedAsync(Lab lab)
    {
        var response = await host.Stranger().Client.GetAsync(SessionsLinks.Feed(lab.Number));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/calendar", response.Content.Headers.ContentType!.MediaType);
        var text = await response.Content.ReadAsStringAsync();
        return (text, Calendar.Load(text)!);
    }

    private static CalendarEvent EventOf(Calendar calendar, Session session) =>
        calendar.Events.Single(one =>
            one.Uid!.StartsWith($"session-{session.Id}@", StringComparison.Ordinal)
        );

    [Fact]
    public async Task A_session_is_read_back_as_it_is_without_what_only_those_inside_know()
    {
        const string title =
            "Klinik; rencana, aksi \\ dengan judul yang panjang sekali supaya barisnya dilipat di tengah huruf é";
        var lab = await host.Given.LabAsync();
        var session = await host.Given.SessionAsync(lab, title, agenda: "08.00 Rahasia — Bupati");
        var (text, calendar) = await FeedAsync(lab);
        var one = EventOf(calendar, session);
        Assert.Equal(title, one.Summary);
        Assert.Equal((session.StartsAt, session.EndsAt), (one.Start!.AsUtc, one.End!.AsUtc));
        Assert.Equal("Aula kantor bupati, Ampana", one.Location);
        Assert.Equal("CONFIRMED", one.Status);
        Assert.DoesNotContain("rapat.contoh.id", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rahasia", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_are_folded_as_the_standard_asks()
    {
        var lab = await host.Given.LabAsync();
        await host.Given.SessionAsync(lab, new string('é', 150));
        var (text, _) = await FeedAsync(lab);
        Assert.Contains("\r\n", text, StringComparison.Ordinal);
        Assert.All(
            text.Split("\r\n"),
            // RFC 5545, 3.1: 75 octets without the line end; the library counts characters, which readers bear.
            line => Assert.InRange(line.Length, 0, 75)
        );
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.True(Encoding.UTF8.GetByteCount(text) > text.Length);
    }

    [Fact]
    public async Task A_change_keeps_its_name_and_counts_up_and_a_cancelled_one_stays()
    {
        var lab = await host.Given.LabAsync();
        var session = await host.Given.SessionAsync(lab, "Klinik");
        var before = EventOf((await FeedAsync(lab)).Calendar, session);
        await using (var db = host.Db())
        {
            var row = await db.Sessions.SingleAsync(one => one.Id == session.Id);
            row.Cancel(Given.Manager, await host.Given.FactsAsync(lab), "Ombak", host.Now);
            await db.SaveChangesAsync();
        }

        await host.SettleAsync();
        var (text, calendar) = await FeedAsync(lab);
        var after = EventOf(calendar, session);
        Assert.Equal(before.Uid, after.Uid);
        Assert.True(after.Sequence > before.Sequence);
        Assert.Equal("CANCELLED", after.Status);
        Assert.DoesNotContain("Ombak", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planned_stage_is_whole_days_and_an_unplanned_one_is_not_there()
    {
        var lab = await host.Given.LabAsync();
        await using (var db = host.Db())
        {
            var row = await db.Labs.Include(one => one.Stages).SingleAsync(one => one.Id == lab.Id);
            row.Plan(
                StageKind.Design,
                Given.Manager,
                new DateOnly(2026, 12, 7),
                new DateOnly(2026, 12, 9),
                host.Now
            );
            await db.SaveChangesAsync();
        }

        var stage = Assert.Single((await FeedAsync(lab)).Calendar.Events);
        Assert.True(stage.IsAllDay);
        Assert.Equal(
            (new DateOnly(2026, 12, 7), new DateOnly(2026, 12, 10)),
            (stage.Start!.Date, stage.End!.Date)
        );
        Assert.StartsWith("stage-design-", stage.Uid, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lab_that_is_not_there_has_no_feed() =>
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await host.Stranger().Client.GetAsync(SessionsLinks.Feed(999_999))).StatusCode
        );
}
