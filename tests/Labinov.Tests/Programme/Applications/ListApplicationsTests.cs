using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Applications;

namespace Labinov.Tests.Programme.Applications;

/// <summary>Published criteria, the list of a round's applications, and what is forgotten of them.</summary>
public sealed class ListApplicationsTests(LabHost host) : IClassFixture<LabHost>
{
    private Task<Browser> ManagerAsync() => host.AsAsync(Role.ProgrammeManager, Scope.Nation);

    private async Task<int> QueriesAsync(Browser browser, string path)
    {
        host.Queries.Reset();
        (await browser.OpenAsync(path)).Shows(HttpStatusCode.OK);
        return host.Queries.Count;
    }

    [Fact]
    public async Task Criteria_are_published_on_the_rounds_page_and_copied_to_the_next()
    {
        var round = await host.Given.OpenRoundAsync(fromDays: 5, criteria: false);
        var browser = await ManagerAsync();
        var form = await browser.OpenAsync(ApplicationLinks.Criteria(round.Number));
        var wrong = await form.Form("Terbitkan kriteria")
            .FillIn("Kriteria 1", "Kriteria", "Dukungan anggaran")
            .FillIn("Kriteria 1", "Bobot", "70")
            .FillIn("Kriteria 2", "Bobot", "20")
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Equal(
            "true",
            wrong.Document.QuerySelector("[name='Lines[1].Title']")!.GetAttribute("aria-invalid")
        );
        var sum = await wrong
            .Form("Terbitkan kriteria")
            .FillIn("Kriteria 2", "Kriteria", "Tim lintas unit")
            .SendAsync();
        sum.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Bobot berjumlah 90", sum.Text, StringComparison.Ordinal);
        var shown = await (
            await sum.Form("Terbitkan kriteria").FillIn("Kriteria 2", "Bobot", "30").SendAsync()
        ).FollowAsync();
        Assert.Contains("sudah diterbitkan", shown.Text, StringComparison.Ordinal);
        var read = await host.Stranger()
            .OpenAsync(ProgrammeLinks.Round(round.Number, round.Year, round.Theme));
        Assert.Contains("Tim lintas unit", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ajukan daerah Anda", read.Text, StringComparison.Ordinal);

        var next = await host.Given.OpenRoundAsync(criteria: false);
        var copied = await browser.OpenAsync(
            $"{ApplicationLinks.Criteria(next.Number)}?copy={round.Number}"
        );
        Assert.Equal(
            "Tim lintas unit",
            copied.Document.QuerySelector("[name='Lines[1].Title']")!.GetAttribute("value")
        );
        Assert.Equal(
            ["RoundOpened", "RoundFramed", "CriteriaPublished"],
            await host.LedgerOfAsync(round.Id.Value)
        );
    }

    [Fact]
    public async Task The_list_is_narrowed_sorted_and_taken_along_with_the_same_number_of_queries()
    {
        var round = await host.Given.OpenRoundAsync();
        var first = await host.Given.AppliedAsync(round, await host.Given.RegionAsync("53.05"));
        var browser = await ManagerAsync();
        var path = ApplicationLinks.Of(round.Number);
        var one = await QueriesAsync(browser, path);
        var region = await host.Given.RegionAsync("53.06");
        await host.Given.AppliedAsync(round, region);
        await host.Given.DraftedAsync(round, await host.Given.RegionAsync("53.07"));
        Assert.Equal(one, await QueriesAsync(browser, path));

        await browser.PostAsync(
            ApplicationLinks.Act(first.Number, "score"),
            ("Version", $"{first.Version}"),
            ("Lines[0].Points", "3"),
            ("Lines[1].Points", "3")
        );
        var list = await browser.OpenAsync(path);
        Assert.Contains("1 masih berupa draf", list.Text, StringComparison.Ordinal);
        Assert.Contains("300 dari 500", list.Text, StringComparison.Ordinal);
        Assert.Equal(2, list.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(
            "300",
            list.Document.QuerySelector("tbody tr")!.TextContent,
            StringComparison.Ordinal
        );
        var narrowed = await browser.OpenAsync($"{path}?State=NotSelected");
        Assert.Contains("Tidak ada permohonan yang cocok", narrowed.Text, StringComparison.Ordinal);
        var file = await browser.OpenAsync($"{path}?format=csv&Sort=name");
        Assert.Contains(region.Name, file.Body, StringComparison.Ordinal);
        Assert.Contains("1. Komitmen pimpinan (60%)", file.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_of_those_who_did_not_come_into_a_lab_are_forgotten_after_a_year()
    {
        var round = await host.Given.OpenRoundAsync();
        var declined = await host.Given.DeclinedAsync(round, await host.Given.RegionAsync("53.08"));
        var waiting = await host.Given.AppliedAsync(round, await host.Given.RegionAsync("53.09"));
        await using (var db = host.Db())
        {
            await ApplicationRetention.Names.Forget(
                db,
                host.Now.AddDays(1),
                TestContext.Current.CancellationToken
            );
        }

        var forgotten = await host.Given.ReadAsync(declined);
        Assert.Empty(forgotten.Team);
        Assert.Null(forgotten.ContactName);
        Assert.Equal("Daerah kepulauan.", forgotten.Profile);
        Assert.Equal(2, (await host.Given.ReadAsync(waiting)).Team.Count);
    }
}
