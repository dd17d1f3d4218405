using System.Net;
using Labinov.House;
using Labinov.Modules.Commitments;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Commitments;

/// <summary>What to say at Drum-up, and the sentence that people give of their own will.</summary>
public sealed class TalkAndPromisesTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task The_talk_tells_stories_of_regions_alike_and_says_why_they_are()
    {
        var near = await host.Given.RegionAsync("73.09");
        var unit = await host.Given.UnitAsync(near);
        var worker = await host.Given.PersonAsync(unit: unit.Id);
        var idea = await host.Given.PublishedAsync(unit, worker);
        await host.SettleAsync();
        var lab = await host.Given.LabAsync();
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        var page = (await coach.OpenAsync(CommitmentsLinks.Talk(lab.Number))).Shows(
            HttpStatusCode.OK
        );
        Assert.Contains(idea.Title, page.Text, StringComparison.Ordinal);
        Assert.Contains("Gugus pulau yang sama", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tidak mau repot", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_neither_coaches_nor_leads_has_no_talk_to_give()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var team = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        (await team.OpenAsync(CommitmentsLinks.Talk(lab.Number))).Shows(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_promise_is_given_said_anew_read_inside_and_taken_back_without_a_trace()
    {
        var region = await host.Given.RegionAsync();
        var (lab, unit) = (await host.Given.LabAsync(region), await host.Given.UnitAsync(region));
        await host.Given.TakingPartAsync(lab, unit);
        var browser = await host.AsAsync(Role.Innovator, unit.Scope);
        var page = await browser.OpenAsync(CommitmentsLinks.Promises(lab.Number));
        Assert.NotEmpty(
            (await page.Form("Simpan janji").SendAsync())
                .Shows(HttpStatusCode.BadRequest)
                .ErrorOf("Satu kalimat janji Anda")
        );
        await page.Form("Simpan janji").Fill("Satu kalimat janji Anda", "Pertama").SendAsync();
        var said = await page.Form("Simpan janji")
            .Fill("Satu kalimat janji Anda", "Saya mencatat waktu tunggu.")
            .SendAsync();
        page = await said.FollowAsync();
        await using var db = host.Db();
        Assert.Equal(1, await db.Statements.CountAsync(row => row.LabId == lab.Id));
        var coordinator = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        Assert.Contains(
            "Saya mencatat waktu tunggu.",
            (await coordinator.OpenAsync(CommitmentsLinks.Promises(lab.Number))).Text,
            StringComparison.Ordinal
        );
        var file = await coordinator.OpenAsync(
            CommitmentsLinks.Promises(lab.Number) + "?format=csv"
        );
        Assert.Contains("Saya mencatat waktu tunggu.", file.Body, StringComparison.Ordinal);
        var name = await (
            from row in db.Statements
            join person in db.People on row.PersonId equals person.Id
            where row.LabId == lab.Id
            select person.Name
        ).SingleAsync();
        Assert.DoesNotContain(name, file.Body, StringComparison.Ordinal);
        (await page.Form("Cabut janji saya").SendAsync()).Shows(HttpStatusCode.Redirect);
        Assert.Equal(0, await db.Statements.CountAsync(row => row.LabId == lab.Id));
    }
}
