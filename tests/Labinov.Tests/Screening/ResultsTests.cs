using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Screening;
using Labinov.Modules.Screening.Results;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Screening;

/// <summary>What came of a screening: the order, where reviewers differ, and who may read it.</summary>
public sealed class ResultsTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<(ScreeningPlace Place, IdeaScreening Screening)> ReviewedAsync(int ideas = 3)
    {
        var place = await ScreeningPlace.MakeAsync(host, ideas);
        var screening = await host.Given.ScreeningAsync(place.Lab, place.Ideas);
        await host.Given.JudgeAsync(screening, place.Dewi, place.Budi);
        return (place, screening);
    }

    [Fact]
    public async Task Ideas_stand_in_the_order_of_their_mean_and_a_talk_is_asked_for()
    {
        var (place, screening) = await ReviewedAsync();
        await host.Given.ReviewAsync(screening, place.Ideas[0], place.Dewi, "3333");
        await host.Given.ReviewAsync(screening, place.Ideas[0], place.Budi, "3333");
        await host.Given.ReviewAsync(screening, place.Ideas[1], place.Dewi, "5555");
        await host.Given.ReviewAsync(screening, place.Ideas[1], place.Budi, "2355");
        var coordinator = await host.AsAsync(Role.LocusCoordinator, place.Region.Scope);
        var page = (await coordinator.OpenAsync(ScreeningLinks.Results(screening.Number))).Shows(
            HttpStatusCode.OK
        );
        Assert.Contains("2 dari 3 ide sudah dinilai", page.Text, StringComparison.Ordinal);
        Assert.Contains("Pada 1 ide penilainya berbeda jauh", page.Text, StringComparison.Ordinal);
        var rows = page
            .Document.QuerySelectorAll("tbody tr")
            .Select(row => Words.Squeeze(row.TextContent))
            .ToList();
        // 30 % of 2 and 5, 30 % of 3 and 5, the rest 5: 5.00 and 3.50.
        Assert.Contains(place.Ideas[1].Title, rows[0], StringComparison.Ordinal);
        Assert.Contains("4,25", rows[0], StringComparison.Ordinal);
        Assert.Contains("selisih 1,50", rows[0], StringComparison.Ordinal);
        Assert.Contains("Perlu dibicarakan", rows[0], StringComparison.Ordinal);
        Assert.Contains("Sepakat", rows[1], StringComparison.Ordinal);
        Assert.Contains("Belum dapat dibandingkan", rows[2], StringComparison.Ordinal);
        Assert.Contains("ke-1", rows[0], StringComparison.Ordinal);
        // One review of two, however good, is no place yet.
        await host.Given.ReviewAsync(screening, place.Ideas[2], place.Dewi, "5555");
        rows =
        [
            .. (await coordinator.OpenAsync(ScreeningLinks.Results(screening.Number)))
                .Document.QuerySelectorAll("tbody tr")
                .Select(row => Words.Squeeze(row.TextContent)),
        ];
        Assert.Contains(place.Ideas[2].Title, rows[2], StringComparison.Ordinal);
        Assert.DoesNotContain("ke-", rows[2], StringComparison.Ordinal);
        var talk = await coordinator.OpenAsync(
            ScreeningLinks.Results(screening.Number) + "?Shown=Talk"
        );
        Assert.DoesNotContain(place.Ideas[0].Title, talk.Text, StringComparison.Ordinal);
        var how = await page.ClickAsync("Seberapa yakin hasil ini?");
        Assert.Contains(place.Budi.Name, how.Text, StringComparison.Ordinal);
        Assert.Contains("lebih ketat", how.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_leaves_as_a_spreadsheet_without_the_names_of_reviewers()
    {
        var (place, screening) = await ReviewedAsync(1);
        await host.Given.ReviewAsync(screening, place.Ideas[0], place.Dewi, "4444");
        var facilitator = await host.AsAsync(place.Budi);
        var address = ScreeningLinks.Results(screening.Number);
        var csv = await facilitator.Client.GetStringAsync(address + "?format=csv");
        Assert.Contains(place.Ideas[0].Title, csv, StringComparison.Ordinal);
        Assert.Contains("4,00", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(place.Dewi.Name, csv, StringComparison.Ordinal);
        var xlsx = await facilitator.Client.GetAsync(address + "?format=xlsx");
        Assert.Equal(Labinov.Ui.Sheet.WorkbookType, xlsx.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Those_who_wrote_the_ideas_see_nothing_of_it()
    {
        var (place, screening) = await ReviewedAsync(1);
        await host.Given.ReviewAsync(screening, place.Ideas[0], place.Dewi, "4444");
        foreach (
            var browser in new[]
            {
                await host.AsAsync(place.Author),
                await host.AsAsync(Role.UnitHead, place.Unit.Scope),
                await host.AsAsync(Role.TechnicalTeam, place.Region.Scope),
            }
        )
        {
            (await browser.OpenAsync(ScreeningLinks.Results(screening.Number))).Shows(
                HttpStatusCode.Forbidden
            );
            (await browser.OpenAsync(ScreeningLinks.How(screening.Number))).Shows(
                HttpStatusCode.Forbidden
            );
        }

        var author = await host.AsAsync(place.Author);
        var idea = await author.OpenAsync(
            IdeasLinks.To(place.Ideas[0].Number, place.Ideas[0].Title)
        );
        Assert.DoesNotContain("4,00", idea.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_ideas_cost_no_more_queries_than_one()
    {
        var facilitator = await host.AsAsync(
            (await host.Given.PersonAsync(Role.ProgrammeManager, Scope.Nation))
        );
        async Task<int> CostAsync(int ideas, Func<int, string> address)
        {
            var (place, screening) = await ReviewedAsync(ideas);
            foreach (var idea in place.Ideas)
            {
                await host.Given.ReviewAsync(screening, idea, place.Dewi, "3434");
                await host.Given.ReviewAsync(screening, idea, place.Budi, "3433");
            }

            (await facilitator.OpenAsync(address(screening.Number))).Shows(HttpStatusCode.OK);
            host.Queries.Reset();
            await facilitator.OpenAsync(address(screening.Number));
            return host.Queries.Count;
        }

        foreach (
            var address in new Func<int, string>[]
            {
                ScreeningLinks.To,
                ScreeningLinks.Reviewers,
                ScreeningLinks.Results,
                ScreeningLinks.How,
                ScreeningLinks.Votes,
            }
        )
        {
            Assert.Equal(await CostAsync(1, address), await CostAsync(10, address));
        }
    }

    [Theory]
    [InlineData(null, Accord.Unknown)]
    [InlineData(0.0, Accord.Agree)]
    [InlineData(0.74, Accord.Agree)]
    [InlineData(0.75, Accord.DifferSomewhat)]
    [InlineData(1.49, Accord.DifferSomewhat)]
    [InlineData(1.5, Accord.Talk)]
    public void The_threshold_is_the_screenings_own(double? spread, Accord accord) =>
        Assert.Equal(accord, ScreeningResults.AccordOf(spread, 150));
}
