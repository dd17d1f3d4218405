using System.Net;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Commitments.Promises;
using Labinov.Modules.Commitments.Worries;
using Labinov.Modules.Desk;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions;
using Labinov.Modules.Sessions.Attendance;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Readiness;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.House;

/// <summary>What the rooms of a lab cost: as many queries for ten units, sessions, worries and questionnaires as for one of each.</summary>
public sealed class RoomsOfALabTests(LabHost host) : IClassFixture<LabHost>
{
    private const int More = 9;

    /// <summary>Rooms whose page does not grow with the lab.</summary>
    private static readonly string[] Same = ["agreements", "talk"];

    [Fact]
    public async Task Ten_of_everything_ask_the_database_no_more_than_one()
    {
        var lab = await host.Given.LabAsync();
        var charter = await host.Given.CharterAsync(lab);
        await host.Given.WallAsync(lab);
        var meeting = await host.Given.MeetingAsync(lab, daysAgo: 2, days: 2);
        await GrowAsync(lab, charter, meeting);
        var region = new Scope(ScopeKind.Region, lab.RegionId.Value);
        var keeper = await host.AsAsync(Role.LocusCoordinator, region);
        await using var db = host.Db();
        var code = await db
            .Regions.Where(row => row.Id == lab.RegionId)
            .Select(row => row.Code)
            .SingleAsync();
        var rooms = RoomsOf(lab, meeting, code);
        var few = await CostAsync(keeper, rooms);
        for (var i = 0; i < More; i++)
        {
            await GrowAsync(lab, charter, meeting);
            await host.Given.MeetingAsync(lab, daysAgo: 20 + i);
        }

        var many = await CostAsync(keeper, rooms);
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Join('\n', rooms.Select(room => $"{many[room].Queries} queries: {room}"))
        );
        var dearer = rooms
            .Where(room => many[room].Queries != few[room].Queries)
            .Select(room => $"{room}: {few[room].Queries}, then {many[room].Queries} queries")
            .ToList();
        Assert.Empty(dearer);
        // A page that shows no more than before would prove nothing.
        var idle = rooms
            .Where(room => many[room].Length <= few[room].Length)
            .Where(room => !Same.Any(same => room.EndsWith(same, StringComparison.Ordinal)))
            .ToList();
        Assert.Empty(idle);
    }

    private static List<string> RoomsOf(Lab lab, MeetingFacts meeting, string region) =>
        [
            ProgrammeLinks.To(lab.Number, lab.Name),
            ProgrammeLinks.Team(lab.Number),
            ProgrammeLinks.Units(lab.Number),
            ProgrammeLinks.Agreements(lab.Number),
            SessionsLinks.Calendar(lab.Number),
            AttendanceLinks.OfLab(lab.Number),
            AttendanceLinks.To(meeting.Number),
            AttendanceLinks.Changes(meeting.Number, meeting.Days[^1]),
            CommitmentsLinks.Charter(lab.Number),
            CommitmentsLinks.Worries(lab.Number),
            CommitmentsLinks.Talk(lab.Number),
            CommitmentsLinks.Promises(lab.Number),
            SurveysLinks.OfLab(lab.Number),
            ReadinessLinks.OfLab(lab.Number),
            ProgrammeLinks.Outstanding(lab.Number, "charter"),
            ProgrammeLinks.Outstanding(lab.Number, "attendance"),
            ProgrammeLinks.Outstanding(lab.Number, "survey"),
            DeskModule.Path,
            DeskLinks.Sheet(region),
        ];

    /// <summary>One more of everything that the rooms list: two units, of which one has done all that was asked.</summary>
    private async Task GrowAsync(Lab lab, Charter charter, MeetingFacts meeting)
    {
        var done = await host.Given.TeamAsync(lab);
        await host.Given.TeamAsync(lab);
        await host.Given.SignedAsync(charter, done.Unit);
        await host.Given.CameAsync(meeting, meeting.Days[0], done.Unit, done.People[0]);
        await host.Given.CameAsync(meeting, meeting.Days[^1], done.Unit, done.People[1]);
        await host.Given.ReadinessAsync(lab, done.Unit);
        await host.Given.SurveyAsync(lab);
        await host.Given.SessionAsync(lab);
        var today = host.Time.Today();
        await host.SaveAsync(
            Worry.Say(new Id<Worry>(Guid.CreateVersion7()), lab.Id, "Takut", today)
        );
        var person = await host.Given.PersonAsync(unit: done.Unit.Id);
        await host.SaveAsync(
            Statement.Give(person.Id, lab.Id, "Membaca satu laporan.", today, host.Now)
        );
    }

    private async Task<Dictionary<string, Cost>> CostAsync(Browser browser, List<string> rooms)
    {
        var costs = new Dictionary<string, Cost>(StringComparer.Ordinal);
        foreach (var room in rooms)
        {
            // The first look fills what is kept in memory.
            (await browser.OpenAsync(room)).Shows(HttpStatusCode.OK);
            host.Queries.Reset();
            var page = await browser.OpenAsync(room);
            costs[room] = new Cost(host.Queries.Count, page.Body.Length);
        }

        return costs;
    }

    private sealed record Cost(int Queries, int Length);
}
