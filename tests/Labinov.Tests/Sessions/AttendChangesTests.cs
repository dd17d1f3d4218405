using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Attendance;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Sessions;

/// <summary>What the coordinator sees of a day, and what a newcomer reads.</summary>
public sealed class AttendChangesTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<(MeetingFacts Meeting, LabTeam Team, Lab Lab, Browser Keeper)> OpenedAsync(
        int daysAgo = 0,
        int days = 1
    )
    {
        var lab = await host.Given.LabAsync();
        var team = await host.Given.TeamAsync(lab);
        var meeting = await host.Given.MeetingAsync(lab, daysAgo, days);
        return (
            meeting,
            team,
            lab,
            await host.AsAsync(
                Role.LocusCoordinator,
                new Scope(ScopeKind.Region, lab.RegionId.Value)
            )
        );
    }

    private async Task<List<Presence>> RowsAsync(MeetingFacts meeting)
    {
        await using var db = host.Db();
        return await db
            .Presences.AsNoTracking()
            .Where(row => row.SessionId == meeting.Id)
            .ToListAsync();
    }

    [Fact]
    public async Task The_coordinator_sees_absent_units_first_and_who_is_new_since_the_day_before()
    {
        var (meeting, team, lab, keeper) = await OpenedAsync(daysAgo: 1, days: 2);
        var absent = await host.Given.TeamAsync(lab, name: "Dinas Yang Absen");
        await host.Given.CameAsync(
            meeting,
            meeting.Days[0],
            team.Unit,
            team.People[0],
            team.People[1]
        );
        await host.Given.CameAsync(meeting, meeting.Days[0], absent.Unit, absent.People[1]);
        await host.Given.CameAsync(
            meeting,
            meeting.Days[1],
            team.Unit,
            team.People[0],
            team.People[2]
        );
        var page = await keeper.OpenAsync(AttendanceLinks.Changes(meeting.Number, meeting.Days[1]));
        Assert.Contains("1 unit tidak hadir", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Kepala unit: " + absent.People[0].Name,
            page.Text,
            StringComparison.Ordinal
        );
        var row = Words.Squeeze(
            page.Document.QuerySelectorAll("tbody tr")
                .Single(line => line.TextContent.Contains(team.Unit.Name, StringComparison.Ordinal))
                .TextContent
        );
        Assert.Equal($"{team.Unit.Name} 2 {team.People[2].Name} {team.People[1].Name}", row);
        var file = await keeper.OpenAsync(
            AttendanceLinks.Changes(meeting.Number, meeting.Days[1]) + "&format=csv"
        );
        Assert.Contains($"{team.Unit.Name},ya,2,", file.Body, StringComparison.OrdinalIgnoreCase);
        var first = await keeper.OpenAsync(
            AttendanceLinks.Changes(meeting.Number, meeting.Days[0])
        );
        Assert.Contains("hari pertama", first.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newcomer_reads_on_one_page_what_was_held_who_came_and_what_is_owed()
    {
        var (meeting, team, lab, keeper) = await OpenedAsync(daysAgo: 5);
        var absent = await host.Given.TeamAsync(lab, name: "Dinas Penyusul");
        await host.Given.CameAsync(meeting, meeting.Days[0], team.Unit, team.People[0]);
        var next = await host.Given.MeetingAsync(lab, daysAgo: -4);
        var head = await host.AsAsync(Role.UnitHead, absent.Unit.Scope);
        var page = await head.OpenAsync(AttendanceLinks.HandOver(lab.Number, absent.Unit.Number));
        page.Shows(HttpStatusCode.OK);
        Assert.Contains("Hadir di sesi terakhir", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Unit ini tidak hadir Susul lewat tautan sesi",
            page.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(next.Title, page.Text, StringComparison.Ordinal);
        var came = await keeper.OpenAsync(AttendanceLinks.HandOver(lab.Number, team.Unit.Number));
        Assert.Contains("Yang hadir: " + team.People[0].Name, came.Text, StringComparison.Ordinal);
        Assert.Contains("Tidak ada yang tertunda", came.Text, StringComparison.Ordinal);
        (await keeper.OpenAsync(AttendanceLinks.HandOver(lab.Number, 999_999))).Shows(
            HttpStatusCode.NotFound
        );
        var list = await keeper.OpenAsync(AttendanceLinks.OfLab(lab.Number));
        Assert.Contains("1 orang hadir", list.Text, StringComparison.Ordinal);
    }
}
