using System.Net;
using System.Text.Json;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Attendance;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Sessions;

public sealed class AttendTests(LabHost host) : IClassFixture<LabHost>
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
    public async Task The_door_ticks_by_name_takes_back_and_the_ledger_stays_silent()
    {
        var (meeting, team, _, door) = await OpenedAsync();
        var page = (await door.OpenAsync(Path(meeting))).Shows(HttpStatusCode.OK);
        Assert.Contains("0 dari 4 orang hadir", page.Text, StringComparison.Ordinal);
        var saved = await page.Form("Simpan")
            .Tick(team.People[0].Name)
            .Tick(team.People[1].Name)
            .SendAsync();
        page = await saved.FollowAsync();
        Assert.Contains("2 dari 4 orang hadir", page.Text, StringComparison.Ordinal);
        await page.Form("Simpan").Fill(team.People[1].Name, "").SendAsync();
        var rows = await RowsAsync(meeting);
        var undone = rows.Single(row => row.PersonId == team.People[1].Id);
        Assert.False(undone.IsHere);
        Assert.NotNull(undone.UndoneById);
        Assert.Equal((team.Unit.Id, HowRecorded.Ticked), (rows[0].UnitId!.Value, rows[0].How));
        Assert.Equal(["SessionPlanned"], await host.LedgerOfAsync(meeting.Id.Value));
    }

    [Fact]
    public async Task A_form_drawn_before_others_ticked_takes_nothing_of_theirs_back()
    {
        var (meeting, team, _, door) = await OpenedAsync();
        var mine = await door.OpenAsync(Path(meeting));
        var theirs = await door.OpenAsync(Path(meeting));
        await theirs.Form("Simpan").Tick(team.People[0].Name).SendAsync();
        await mine.Form("Simpan").Tick(team.People[1].Name).SendAsync();
        Assert.Equal(2, (await RowsAsync(meeting)).Count(row => row.IsHere));
    }

    [Fact]
    public async Task A_phone_may_repeat_its_ticks_and_they_count_once()
    {
        var (meeting, team, _, door) = await OpenedAsync();
        var tick = Sent(team.People[0]);
        var undo = Sent(team.People[1], isHere: false);
        var queue = new[] { tick, Sent(team.People[1]), undo };
        var first = (await TicksAsync(door, Path(meeting), queue)).Shows(HttpStatusCode.OK);
        var again = (await TicksAsync(door, Path(meeting), queue)).Shows(HttpStatusCode.OK);
        Assert.Equal(first.Body, again.Body);
        using var answer = JsonDocument.Parse(again.Body);
        Assert.Equal(1, answer.RootElement.GetProperty("here").GetInt32());
        Assert.Equal(3, answer.RootElement.GetProperty("done").GetArrayLength());
        Assert.Equal(2, (await RowsAsync(meeting)).Count);
    }

    [Fact]
    public async Task Many_helpers_who_tick_the_same_people_at_once_all_succeed()
    {
        var (meeting, team, lab, door) = await OpenedAsync();
        var other = await host.AsAsync(Role.Facilitator, lab.Scope);
        var sendings = Enumerable
            .Range(0, 8)
            .Select(i =>
                TicksAsync(
                    i % 2 == 0 ? door : other,
                    Path(meeting),
                    [.. team.People.Select(person => Sent(person))]
                )
            );
        foreach (var page in await Task.WhenAll(sendings))
        {
            page.Shows(HttpStatusCode.OK);
        }

        Assert.Equal(4, (await RowsAsync(meeting)).Count(row => row.IsHere));
    }

    [Fact]
    public async Task Ids_that_are_not_on_the_list_are_left_alone_and_nonsense_is_a_bad_request()
    {
        var (meeting, _, _, door) = await OpenedAsync();
        var stranger = await host.Given.WalkInAsync();
        (await TicksAsync(door, Path(meeting), Sent(stranger))).Shows(HttpStatusCode.OK);
        (await TicksAsync(door, Path(meeting), "bukan tanda")).Shows(HttpStatusCode.BadRequest);
        (
            await door.PostAsync(
                Path(meeting) + "?handler=Save",
                ("Here", "bukan-id"),
                ("Sending", "x")
            )
        ).Shows(HttpStatusCode.BadRequest);
        Assert.Empty(await RowsAsync(meeting));
    }

    [Fact]
    public async Task Another_region_sees_nothing_and_whoever_only_works_inside_may_not_tick()
    {
        var (meeting, team, _, _) = await OpenedAsync();
        var elsewhere = await host.Given.RegionAsync("73.09");
        var foreign = await host.AsAsync(Role.LocusCoordinator, elsewhere.Scope);
        foreach (
            var path in new[]
            {
                Path(meeting),
                AttendanceLinks.Doors(meeting.Number),
                AttendanceLinks.Poster(meeting.Number),
                AttendanceLinks.Sort(meeting.Number),
                AttendanceLinks.Changes(meeting.Number, meeting.Days[0]),
                AttendanceLinks.Paper(meeting.Number, meeting.Days[0]),
                AttendanceLinks.OfLab(meeting.Lab.Number),
                AttendanceLinks.HandOver(meeting.Lab.Number, team.Unit.Number),
            }
        )
        {
            (await foreign.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        }

        (await TicksAsync(foreign, Path(meeting), Sent(team.People[0]))).Shows(
            HttpStatusCode.NotFound
        );
        var head = await host.AsAsync(Role.UnitHead, team.Unit.Scope);
        (await head.OpenAsync(Path(meeting))).Shows(HttpStatusCode.Forbidden);
        (await TicksAsync(head, Path(meeting), Sent(team.People[0]))).Shows(
            HttpStatusCode.Forbidden
        );
        Assert.Empty(await RowsAsync(meeting));
    }

    [Fact]
    public async Task A_list_of_120_needs_as_many_queries_as_one_of_four_and_is_found_by_name_and_file()
    {
        var (few, _, _, door) = await OpenedAsync();
        var lab = await host.Given.LabAsync();
        var teams = new List<LabTeam>();
        for (var i = 0; i < 20; i++)
        {
            teams.Add(await host.Given.TeamAsync(lab, 5));
        }

        var many = await host.Given.MeetingAsync(lab);
        await door.OpenAsync(Path(few));
        host.Queries.Reset();
        await door.OpenAsync(Path(few));
        var queries = host.Queries.Count;
        host.Queries.Reset();
        var page = await door.OpenAsync(Path(many));
        Assert.Equal(queries, host.Queries.Count);
        Assert.Contains("0 dari 120 orang hadir", page.Text, StringComparison.Ordinal);
        var found = await door.OpenAsync(
            Path(many) + "?q=" + Uri.EscapeDataString(teams[7].People[2].Name)
        );
        Assert.Single(found.Document.QuerySelectorAll(".attend-unit .choice"));
        await TicksAsync(
            door,
            Path(many),
            [.. teams.SelectMany(team => team.People).Select(person => Sent(person))]
        );
        Assert.Equal(120, (await RowsAsync(many)).Count);
        var file = await door.OpenAsync(Path(many) + "?format=csv");
        Assert.Equal(122, file.Body.Split('\n').Length);
    }
}
