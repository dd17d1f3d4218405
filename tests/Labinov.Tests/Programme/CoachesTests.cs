using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme;

/// <summary>The team of a lab, and what its coaches carry.</summary>
public sealed class CoachesTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<InsideLab> RunningAsync()
    {
        var inside = await InsideLab.MakeAsync(host);
        await using var db = host.Db();
        var lab = await db
            .Labs.Include(row => row.Stages)
            .SingleAsync(row => row.Id == inside.Lab.Id);
        var today = host.Time.Today("Asia/Makassar");
        lab.Open(StageKind.DrumUp, Given.Manager, today, today, host.Now);
        await db.SaveChangesAsync();
        return inside;
    }

    [Fact]
    public async Task Ideas_that_move_are_shared_among_the_facilitators_and_too_many_are_pointed_out()
    {
        var inside = await RunningAsync();
        var unit = await inside.JoinAsync();
        await host.Given.PersonAsync(Role.Facilitator, inside.Lab.Scope, "Pelatih Sendiri");
        var author = await host.Given.PersonAsync(
            Role.Innovator,
            new Scope(ScopeKind.Unit, unit.Id.Value),
            unit: unit.Id
        );
        for (var i = 0; i < 37; i++)
        {
            await host.Given.SubmittedAsync(unit, author, lab: inside.Lab);
        }

        await host.Given.DraftAsync(unit, author, lab: inside.Lab);
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var page = await manager.OpenAsync(ProgrammeLinks.Coaches);
        var row = RowOf(page, "Pelatih Sendiri");
        Assert.Contains("37", row, StringComparison.Ordinal);
        Assert.Contains("Terlalu banyak", row, StringComparison.Ordinal);
        await host.Given.PersonAsync(Role.Facilitator, inside.Lab.Scope, "Pelatih Kedua");
        page = await manager.OpenAsync(ProgrammeLinks.Coaches);
        row = RowOf(page, "Pelatih Sendiri");
        Assert.Contains("19", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Terlalu banyak", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_team_of_a_lab_is_taken_along_as_a_file()
    {
        var inside = await RunningAsync();
        await host.Given.PersonAsync(Role.Facilitator, inside.Lab.Scope, "Pelatih Tercatat");
        var coordinator = await inside.AsAsync(Role.LabCoordinator);
        var file = await coordinator.OpenAsync(
            ProgrammeLinks.Team(inside.Lab.Number) + "?format=csv"
        );
        Assert.Contains("Pelatih Tercatat,Fasilitator,", file.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_that_wait_for_an_answer_are_counted_for_whom_they_were_put_to()
    {
        var inside = await RunningAsync();
        var unit = await inside.JoinAsync();
        var asker = await host.Given.PersonAsync(Role.Innovator, unit.Scope);
        var one = await host.Given.PersonAsync(Role.Facilitator, inside.Lab.Scope, "Yang Ditanya");
        await host.Given.PersonAsync(Role.Facilitator, inside.Lab.Scope, "Yang Lain");
        await host.Given.ConsultationAsync(inside.Lab, unit, asker, one);
        await host.Given.ConsultationAsync(inside.Lab, unit, asker, one);
        await host.Given.ConsultationAsync(inside.Lab, unit, asker);
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var page = await manager.OpenAsync(ProgrammeLinks.Coaches);
        Assert.Equal("3", WaitingOf(page, "Yang Ditanya"));
        Assert.Equal("1", WaitingOf(page, "Yang Lain"));
        var sheet = await manager.OpenAsync(ProgrammeLinks.Coaches + "?Format=csv");
        Assert.Contains("Konsultasi menunggu", sheet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manager_and_lab_coordinators_read_it_others_do_not()
    {
        var inside = await RunningAsync();
        (await (await inside.AsAsync(Role.LabCoordinator)).OpenAsync(ProgrammeLinks.Coaches)).Shows(
            HttpStatusCode.OK
        );
        (await (await inside.AsAsync()).OpenAsync(ProgrammeLinks.Coaches)).Shows(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task The_technical_team_is_called_by_its_size_and_shown_with_its_letter()
    {
        var inside = await InsideLab.MakeAsync(host, "52.08");
        for (var i = 0; i < 9; i++)
        {
            await host.Given.PersonAsync(
                Role.TechnicalTeam,
                inside.Region.Scope,
                $"Anggota Teknis {i}"
            );
        }

        var browser = await inside.AsAsync();
        var page = await browser.OpenAsync(ProgrammeLinks.Team(inside.Lab.Number));
        Assert.Contains("Tim teknis: Tim 9", page.Text, StringComparison.Ordinal);
        Assert.Contains("Anggota Teknis 8", page.Text, StringComparison.Ordinal);
        var lab = await browser.OpenAsync(ProgrammeLinks.To(inside.Lab.Number, inside.Lab.Name));
        Assert.Contains("Tim 9", lab.Text, StringComparison.Ordinal);
        var stranger = await host.Stranger()
            .OpenAsync(ProgrammeLinks.To(inside.Lab.Number, inside.Lab.Name));
        Assert.DoesNotContain("Tim 9", stranger.Text, StringComparison.Ordinal);
        var other = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("33.05")).Scope
        );
        (await other.OpenAsync(ProgrammeLinks.Team(inside.Lab.Number))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public void Limits_are_told_with_their_source_for_the_day()
    {
        var limit = CoachLimits.On(CoachLimits.IdeasPerCoach, new DateOnly(2026, 11, 24));
        Assert.Equal(36, limit.Value);
        Assert.Contains("Kebumen", limit.Source, StringComparison.Ordinal);
    }

    private static string WaitingOf(Page page, string name) =>
        page
            .Document.QuerySelectorAll("tbody tr")
            .Single(row => row.TextContent.Contains(name, StringComparison.Ordinal))
            .QuerySelector("td[data-label='Konsultasi menunggu']")!
            .TextContent.Trim();

    private static string RowOf(Page page, string name) =>
        Words.Squeeze(
            page.Document.QuerySelectorAll("tbody tr")
                .Single(row => row.TextContent.Contains(name, StringComparison.Ordinal))
                .TextContent
        );
}
