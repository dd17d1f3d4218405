using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Programme;

/// <summary>Beside what a round promised stands what was reached, by the end of each quarter. Today is 24 November 2026.</summary>
public sealed class RoundReachedTests(LabHost host) : IClassFixture<LabHost>
{
    private static DateTime On(int month, int day, int hour = 3) =>
        new(2026, month, day, hour, 0, 0, DateTimeKind.Utc);

    private async Task<Round> RoundAsync(int year = 2026)
    {
        var round = Round.Open(
            Given.Manager,
            700_000 + Random.Shared.Next(200_000),
            year,
            "Janji dan capaian",
            Funding.Shared,
            host.Now
        );
        round.Frame(
            Given.Manager,
            new RoundFrame(
                "Janji dan capaian",
                Funding.Shared,
                null,
                null,
                null,
                [new(1, 1, 2, 0, 0), new(2, 1, 2, 1, 0), new(3, 2, 3, 1, 0), new(4, 2, 5, 1, 1)]
            ),
            host.Now
        );
        return await host.SaveAsync(round);
    }

    private async Task<Lab> LabAsync(Round round, Region region, DateTime at) =>
        await host.SaveAsync(
            Lab.Select(
                Given.Manager,
                700_000 + Random.Shared.Next(200_000),
                round,
                region.Id,
                region.Name,
                at
            )
        );

    private async Task<Idea> SentAsync(
        Lab? lab,
        Organisation unit,
        DateTime at,
        DateTime? carriedOut = null
    )
    {
        var author = await host.Given.PersonAsync();
        var idea = host.Given.Unsaved(
            unit,
            author,
            lab: lab,
            standsAt: carriedOut is null ? null : IdeaState.Applied
        );
        idea.Submit(Given.Writer(unit.Id, author.Id.Value), at);
        if (carriedOut is { } day)
        {
            idea.Publish(Given.Keeper(unit.RegionId!.Value, author.Id.Value), day);
        }

        return await host.SaveAsync(idea);
    }

    private static List<string> Lines(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll("section[aria-labelledby=targets] tbody tr")
                .Select(row =>
                    string.Join(" | ", row.Children.Select(cell => Words.Squeeze(cell.TextContent)))
                ),
        ];

    private async Task<Page> ShowAsync(Round round) =>
        (
            await host.Stranger()
                .OpenAsync(ProgrammeLinks.Round(round.Number, round.Year, round.Theme))
        ).Shows(HttpStatusCode.OK);

    [Fact]
    public async Task Everybody_reads_target_and_result_side_by_side_counted_to_the_last_hour_of_a_quarter()
    {
        var round = await RoundAsync();
        var region = await host.Given.RegionAsync();
        var unit = await host.Given.UnitAsync(region);
        var lab = await LabAsync(round, region, On(2, 1));
        await LabAsync(round, await host.Given.RegionAsync("72.08"), On(8, 1));
        await SentAsync(lab, unit, On(3, 10));
        // Half past midnight on the first of April in the capital, still the thirty-first of March in UTC.
        await SentAsync(
            lab,
            unit,
            new DateTime(2026, 3, 31, 17, 30, 0, DateTimeKind.Utc),
            On(5, 2)
        );
        var elsewhere = await LabAsync(await host.Given.RoundAsync(), region, On(1, 5));
        await SentAsync(elsewhere, unit, On(1, 6), On(1, 7));
        await SentAsync(null, unit, On(1, 6), On(1, 7));
        await host.Given.DraftAsync(unit, await host.Given.PersonAsync(), lab: lab);

        Assert.Equal(
            [
                "Triwulan I | 1 dari 1 Tercapai | 1 dari 2 Kurang 1 | 0 dari 0 | belum terukur, target 0",
                "Triwulan II | 1 dari 1 Tercapai | 2 dari 2 Tercapai | 1 dari 1 Tercapai | belum terukur, target 0",
                "Triwulan III | 2 dari 2 Tercapai | 2 dari 3 Kurang 1 | 1 dari 1 Tercapai | belum terukur, target 0",
                "Triwulan IV sampai hari ini | 2 dari 2 Tercapai | 2 dari 5 3 lagi | 1 dari 1 Tercapai | belum terukur, target 1",
            ],
            Lines(await ShowAsync(round))
        );
    }

    [Fact]
    public async Task A_quarter_that_has_not_begun_shows_its_target_alone_and_what_nobody_measures_is_explained()
    {
        var round = await RoundAsync(2027);
        await LabAsync(round, await host.Given.RegionAsync(), host.Now);
        var page = await ShowAsync(round);
        Assert.All(
            Lines(page).Select(line => line[..line.LastIndexOf('|')]),
            line => Assert.DoesNotContain("dari", line, StringComparison.Ordinal)
        );
        Assert.StartsWith(
            "Triwulan IV | target 2 | target 5",
            Lines(page)[3],
            StringComparison.Ordinal
        );
        Assert.Contains("Kami tidak menulis nol", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lab_of_which_only_the_year_is_known_counts_from_its_last_quarter_on()
    {
        var round = await RoundAsync(2025);
        var region = await host.Given.RegionAsync();
        foreach (var number in new[] { 690_001, 690_002, 690_003 })
        {
            var place =
                number == 690_001 ? region : await host.Given.RegionAsync($"74.{number % 10:00}");
            await host.SaveAsync(Lab.Recorded(number, round, place.Id, place.Name, [], host.Now));
        }

        var lines = Lines(await ShowAsync(round));
        Assert.StartsWith("Triwulan III | 0 dari 2 Kurang 2", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("Triwulan IV | 3 dari 2 Lebih 1", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_goes_into_a_spreadsheet_where_nothing_unknown_is_a_nought()
    {
        var round = await RoundAsync();
        await LabAsync(round, await host.Given.RegionAsync(), On(2, 1));
        var path = ProgrammeLinks.Round(round.Number, round.Year, round.Theme);
        var csv = await host.Stranger().OpenAsync(path + "?format=csv");
        Assert.Contains(
            "Triwulan I,2026-03-31,1,1,2,0,0,0,0,belum terukur",
            csv.Text,
            StringComparison.Ordinal
        );
        var sheet = await OfficeSheet.ExportAsync(host.Stranger(), path + "?format=xlsx");
        Assert.Equal(4, sheet.Rows.Count);
        Assert.Equal(1d, sheet.Rows[0]["Daerah: capaian"]);
    }

    [Fact]
    public async Task One_lab_or_many_cost_the_same_number_of_queries()
    {
        var round = await RoundAsync();
        var region = await host.Given.RegionAsync();
        await LabAsync(round, region, On(2, 1));
        host.Queries.Reset();
        await ShowAsync(round);
        var few = host.Queries.Count;
        foreach (var code in new[] { "72.01", "72.02", "72.03", "72.04" })
        {
            var place = await host.Given.RegionAsync(code);
            var lab = await LabAsync(round, place, On(2, 1));
            await SentAsync(lab, await host.Given.UnitAsync(place), On(2, 2));
        }

        host.Queries.Reset();
        await ShowAsync(round);
        Assert.Equal(few, host.Queries.Count);
    }
}
