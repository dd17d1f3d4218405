using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;

namespace Labinov.Tests.Ideas;

/// <summary>Who may stand at the doors of decisions: not theirs is 404, seen but not theirs to decide is 403.</summary>
public sealed class DecideDoorsTests(LabHost host) : IdeaPages(host)
{
    private static readonly string[] Verbs = ["publish", "return", "correct", "unpublish"];

    [Fact]
    public async Task The_author_and_the_technical_team_see_it_and_decide_nothing()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.SubmittedAsync(place.Unit, place.Author);
        var team = await Host.AsAsync(
            Role.TechnicalTeam,
            new Scope(ScopeKind.Region, place.Region.Id.Value)
        );
        foreach (var browser in new[] { place.Writer, team })
        {
            foreach (var verb in Verbs)
            {
                var path = $"/ideas/{idea.Number}/{verb}";
                (await browser.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
                (await browser.PostAsync(path, Fields)).Shows(HttpStatusCode.Forbidden);
            }
        }

        var check = $"/ideas/{idea.Number}/check";
        (await team.OpenAsync(check)).Shows(HttpStatusCode.Forbidden);
        (await team.PostAsync(check, Fields)).Shows(HttpStatusCode.Forbidden);
        Assert.Equal(IdeaState.Submitted, (await RowAsync(idea.Number)).State);
    }

    [Fact]
    public async Task Another_region_finds_nothing()
    {
        var place = await PlaceAsync();
        var other = await PlaceAsync("34.71");
        var idea = await Host.Given.SubmittedAsync(place.Unit, place.Author);
        foreach (var verb in Verbs.Append("withdraw").Append("check"))
        {
            var path = $"/ideas/{idea.Number}/{verb}";
            (await other.Coordinator.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
            (await other.Coordinator.PostAsync(path, Fields)).Shows(HttpStatusCode.NotFound);
        }

        (await other.Coordinator.OpenAsync($"/ideas/{idea.Number}")).Shows(HttpStatusCode.NotFound);
        (await other.Coordinator.PostAsync($"/ideas/{idea.Number}?handler=Read")).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_public_innovation_is_seen_elsewhere_and_decided_at_home()
    {
        var place = await PlaceAsync();
        var other = await PlaceAsync("34.71");
        var idea = await Host.Given.PublishedAsync(place.Unit, place.Author);
        var path = $"/ideas/{idea.Number}/unpublish";
        (await other.Coordinator.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
        (await other.Coordinator.PostAsync(path, Fields)).Shows(HttpStatusCode.Forbidden);
        (await other.Coordinator.PostAsync($"/ideas/{idea.Number}?handler=Read")).Shows(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task The_coordinator_of_the_lab_and_the_nations_manager_decide_too()
    {
        var place = await PlaceAsync();
        var lab = await Host.Given.LabAsync(place.Region);
        var idea = await Host.Given.SubmittedAsync(place.Unit, place.Author, lab: lab);
        var leader = await Host.AsAsync(Role.LabCoordinator, lab.Scope);
        await (await leader.OpenAsync($"/ideas/{idea.Number}/publish"))
            .Form("Tayangkan")
            .SendAsync();
        var nation = await Host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        await (await nation.OpenAsync($"/ideas/{idea.Number}/unpublish"))
            .Form("Tarik dari tayangan")
            .Fill("Alasan", "Diminta daerah.")
            .SendAsync();
        var row = await RowAsync(idea.Number);
        Assert.Equal(Audience.Region, row.Audience);
        Assert.Equal(
            Role.LabCoordinator,
            Assert.Single(row.Moves, move => move.To == IdeaState.Applied).As
        );
        Assert.Equal(Role.ProgrammeManager, Assert.Single(row.Words).As);
    }

    private static (string, string)[] Fields =>
        [("Version", "0"), ("Reason", "alasan"), ("Basics.Title", "Judul")];
}
