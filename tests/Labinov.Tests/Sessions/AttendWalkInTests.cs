using System.Net;
using System.Text.Json;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Attendance;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Sessions;

/// <summary>Who comes unannounced, lists that are closed, and days to come.</summary>
public sealed class AttendWalkInTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<(MeetingFacts Meeting, LabTeam Team, Lab Lab, Browser Door)> OpenedAsync(
        Role role = Role.TechnicalTeam,
        int members = 3
    )
    {
        var lab = await host.Given.LabAsync();
        var team = await host.Given.TeamAsync(lab, members);
        var meeting = await host.Given.MeetingAsync(lab);
        var region = new Scope(ScopeKind.Region, lab.RegionId.Value);
        return (meeting, team, lab, await host.AsAsync(role, region));
    }

    private async Task<List<Presence>> RowsAsync(MeetingFacts meeting)
    {
        await using var db = host.Db();
        return await db
            .Presences.AsNoTracking()
            .Where(row => row.SessionId == meeting.Id)
            .ToListAsync();
    }

    private static string Path(MeetingFacts meeting) => AttendanceLinks.To(meeting.Number);

    private static Task<Page> TicksAsync(Browser door, string path, params string[] marks) =>
        door.PostAsync(path + "?handler=Ticks", [.. marks.Select(mark => ("Marks", mark))]);

    private static string Sent(Person person, bool isHere = true, Guid? id = null) =>
        $"{id ?? Guid.CreateVersion7()} {person.Id} {(isHere ? 1 : 0)}";

    [Fact]
    public async Task A_walk_in_is_entered_once_however_often_the_form_is_sent()
    {
        var (meeting, team, _, door) = await OpenedAsync();
        var page = await door.OpenAsync(Path(meeting));
        var form = page.Form("Tambah dan catat hadir")
            .Fill("Nama lengkap", "Wawan Setiabudi")
            .Fill("Unit", team.Unit.Name.ToUpperInvariant());
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var shown = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("Wawan Setiabudi tercatat hadir", shown.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        var person = await db.People.SingleAsync(row => row.SearchName == "wawan-setiabudi");
        Assert.Equal(team.Unit.Id, person.UnitId);
        Assert.Equal(["PersonAdded"], await host.LedgerOfAsync(person.Id.Value));
        Assert.Equal(person.Id, Assert.Single(await RowsAsync(meeting)).PersonId);
    }

    [Fact]
    public async Task A_walk_in_with_a_known_name_is_asked_about_before_anybody_is_entered_twice()
    {
        var (meeting, team, _, door) = await OpenedAsync();
        var page = await door.OpenAsync(Path(meeting));
        (await page.Form("Tambah dan catat hadir").SendAsync()).Shows(HttpStatusCode.BadRequest);
        var asked = await page.Form("Tambah dan catat hadir")
            .Fill("Nama lengkap", "dr. " + team.People[1].Name)
            .Fill("Unit", "Bank Daerah")
            .SendAsync();
        asked.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("tidak tercatat dua kali", asked.Text, StringComparison.Ordinal);
        await asked
            .Form("Tambah dan catat hadir")
            .Tick($"{team.People[1].Name} · {team.Unit.Name}")
            .SendAsync();
        var row = Assert.Single(await RowsAsync(meeting));
        Assert.Equal((team.People[1].Id, "Bank Daerah"), (row.PersonId, row.UnitName));
    }

    [Fact]
    public async Task A_closed_list_takes_no_tick_until_somebody_says_why_it_opens_again()
    {
        var (meeting, team, lab, door) = await OpenedAsync();
        var keeper = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        await TicksAsync(door, Path(meeting), Sent(team.People[0]));
        var page = await keeper.OpenAsync(Path(meeting));
        page = await (await page.Form("Tutup daftar").SendAsync()).FollowAsync();
        Assert.Contains("sudah ditutup", page.Text, StringComparison.Ordinal);
        (await TicksAsync(door, Path(meeting), Sent(team.People[1]))).Shows(
            HttpStatusCode.Conflict
        );
        (await door.PostAsync(Path(meeting) + "?handler=Reopen", ("Again.Reason", "x"))).Shows(
            HttpStatusCode.Forbidden
        );
        var empty = (await page.Form("Buka lagi").SendAsync()).Shows(HttpStatusCode.BadRequest);
        await empty.Form("Buka lagi").Fill("Alasan membuka lagi", "Ada yang terlambat").SendAsync();
        (await TicksAsync(door, Path(meeting), Sent(team.People[1]))).Shows(HttpStatusCode.OK);
        Assert.Equal(
            ["AttendanceClosed", "AttendanceReopened", "SessionPlanned"],
            (await host.LedgerOfAsync(meeting.Id.Value)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_day_that_has_not_come_takes_no_ticks()
    {
        var (_, team, lab, door) = await OpenedAsync();
        var ahead = await host.Given.MeetingAsync(lab, daysAgo: -3);
        (await TicksAsync(door, Path(ahead), Sent(team.People[0]))).Shows(HttpStatusCode.Conflict);
        var page = await door.OpenAsync(Path(ahead));
        Assert.Contains("bisa diisi mulai", page.Text, StringComparison.Ordinal);
    }
}
