using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme;

/// <summary>The manager of the nation gives one person several labs of a round by one letter.</summary>
public sealed class AssignLabsTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Save = "Beri peran di lab ini";
    private const string Letter = "Nomor dan tanggal surat";
    private const string Manager = "Pengelola program";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<Browser> ManagerAsync() => host.AsAsync(Role.ProgrammeManager, Scope.Nation);

    [Fact]
    public async Task A_regional_office_gets_the_labs_that_are_ticked_and_no_other()
    {
        var (round, here, there, other) = await RoundWithLabsAsync();
        var name = $"Kepala Balai {round.Number}";
        var head = await host.Given.PersonAsync(name: name);
        var browser = await ManagerAsync();
        var page = await browser.OpenAsync(
            ProgrammeLinks.Round(round.Number, round.Year, round.Theme)
        );
        page = await page.ClickAsync("Tugaskan ke beberapa lab");
        page = await page.Form("Cari orang").Fill("Nama orang atau unit", name).SendAsync();
        page = (await page.ClickAsync(name)).Shows(HttpStatusCode.OK);
        var form = page.Form(Save)
            .Tick(Manager)
            .Tick(here.Name)
            .Tick(there.Name)
            .Fill(Letter, "21/2026");
        var sent = await form.SendAsync();
        var done = await sent.FollowAsync();
        Assert.Contains($"Peran diberikan: {Manager}", done.Text, StringComparison.Ordinal);
        // A phone that sends once more is told the same, and gives nothing twice.
        Assert.Equal(sent.RedirectsTo, (await form.SendAsync()).RedirectsTo);

        var grants = await GrantsAsync(head);
        Assert.Equal(
            new[] { here.Scope, there.Scope }.OrderBy(scope => scope.Id),
            grants.Select(grant => grant.Scope).OrderBy(scope => scope.Id)
        );
        Assert.All(
            grants,
            grant =>
                Assert.Equal(
                    (Role.ProgrammeManager, "21/2026", null),
                    (grant.Role, grant.Letter, grant.UntilOn)
                )
        );
        Assert.Equal(
            2,
            (await host.LedgerOfAsync(head.Id.Value)).Count(kind => kind == "RoleGiven")
        );

        var office = await host.AsAsync(head);
        var stage = ProgrammeLinks.Stage(here.Number, StageKind.Design);
        Assert.Contains(
            "Mulai tahap",
            (await office.OpenAsync(stage)).Text,
            StringComparison.Ordinal
        );
        (await office.OpenAsync($"/labs/{other.Number}/team")).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_lab_in_which_the_role_is_held_already_is_named_and_passed_over()
    {
        var (round, here, there, _) = await RoundWithLabsAsync();
        var person = await host.Given.PersonAsync(Role.Facilitator, here.Scope);
        var browser = await ManagerAsync();
        var page = await browser.OpenAsync(Path(round, person));
        Assert.Contains("Fasilitator", page.Text, StringComparison.Ordinal);
        var again = await page.Form(Save)
            .Tick("Fasilitator")
            .Tick(here.Name)
            .Fill(Letter, "22/2026")
            .SendAsync();
        again.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("sudah memegang", again.Text, StringComparison.Ordinal);
        Assert.Single(await GrantsAsync(person));
        await again.Form(Save).Tick(there.Name).SendAsync();
        Assert.Equal(2, (await GrantsAsync(person)).Count);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_stays()
    {
        var (round, here, _, _) = await RoundWithLabsAsync();
        var person = await host.Given.PersonAsync();
        var browser = await ManagerAsync();
        var page = await browser.OpenAsync(Path(round, person));
        var sent = await page.Form(Save)
            .Tick("Koordinator lab")
            .Fill(Letter, "23/2026")
            .Fill("Mulai tanggal", "2026-12-10")
            .Fill("Sampai tanggal", "2026-12-01")
            .SendAsync();
        sent.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Centang paling sedikit satu lab", sent.Text, StringComparison.Ordinal);
        Assert.Contains("lebih awal", sent.ErrorOf("Sampai tanggal"), StringComparison.Ordinal);
        var done = await sent.Form(Save)
            .Tick(here.Name)
            .Fill("Sampai tanggal", "2026-12-20")
            .SendAsync();
        done.Shows(HttpStatusCode.Redirect);
        var grant = Assert.Single(await GrantsAsync(person));
        Assert.Equal((Role.LabCoordinator, "23/2026"), (grant.Role, grant.Letter));
    }

    [Fact]
    public async Task A_lab_of_another_round_and_another_role_cannot_be_slipped_in()
    {
        var (round, here, _, _) = await RoundWithLabsAsync();
        var (_, elsewhere, _, _) = await RoundWithLabsAsync();
        var person = await host.Given.PersonAsync();
        var browser = await ManagerAsync();
        (string, string)[] letter = [("Letter", "24/2026"), ("From", "2026-11-24")];
        (
            await browser.PostAsync(
                Path(round, person),
                [.. letter, ("Role", "Facilitator"), ("Labs", $"{elsewhere.Number}")]
            )
        ).Shows(HttpStatusCode.BadRequest);
        (
            await browser.PostAsync(
                Path(round, person),
                [.. letter, ("Role", "Auditor"), ("Labs", $"{here.Number}")]
            )
        ).Shows(HttpStatusCode.BadRequest);
        Assert.Empty(await GrantsAsync(person));
    }

    [Fact]
    public async Task A_manager_of_labs_leads_them_and_has_no_powers_of_the_nation()
    {
        var (round, here, _, _) = await RoundWithLabsAsync();
        var office = await host.AsAsync(Role.ProgrammeManager, here.Scope);
        foreach (
            var path in new[]
            {
                ProgrammeLinks.Assign(round.Number),
                ProgrammeLinks.OpenRound,
                ProgrammeLinks.Frame(round.Number),
                $"/rounds/{round.Number}/applications",
                "/units/import",
                "/people",
                "/upkeep",
                "/ideas/new",
            }
        )
        {
            var page = await office.OpenAsync(path);
            Assert.True(
                page.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound,
                $"{path}: {page.Status}"
            );
        }

        (await office.OpenAsync($"/labs/{here.Number}/team")).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_round_that_is_not_there_is_not_found()
    {
        var browser = await ManagerAsync();
        (await browser.OpenAsync(ProgrammeLinks.Assign(999_999))).Shows(HttpStatusCode.NotFound);
    }

    private static string Path(Round round, Person person) =>
        ProgrammeLinks.Assign(round.Number) + $"?Who={person.Number}";

    private async Task<(Round Round, Lab Here, Lab There, Lab Other)> RoundWithLabsAsync()
    {
        var round = await host.Given.RoundAsync();
        return (
            round,
            await host.Given.LabAsync(await host.Given.RegionAsync("72.09"), round),
            await host.Given.LabAsync(await host.Given.RegionAsync("72.10"), round),
            await host.Given.LabAsync(await host.Given.RegionAsync("73.09"), round)
        );
    }

    private async Task<List<RoleGrant>> GrantsAsync(Person person)
    {
        await using var db = host.Db();
        return await db
            .RoleGrants.AsNoTracking()
            .Where(grant => grant.PersonId == person.Id)
            .ToListAsync(Cancel);
    }
}
