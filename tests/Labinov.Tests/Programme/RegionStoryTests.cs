using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Agreements;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme;

/// <summary>Two labs of a region in different rounds are one story.</summary>
public sealed class RegionStoryTests(LabHost host) : IClassFixture<LabHost>
{
    private sealed record Scene(Region Region, Lab Old, Lab New);

    /// <summary>A lab of 2019 from sources, and one of this year with a skipped stage, an agreement and an idea.</summary>
    private async Task<Scene> SceneAsync(string code)
    {
        var region = await host.Given.RegionAsync(code);
        var old = await host.SaveAsync(
            Lab.Recorded(
                600_000 + Random.Shared.Next(90_000),
                await host.Given.RoundAsync(2019),
                region.Id,
                region.Name,
                [
                    LabStage.Past(
                        StageKind.Diagnose,
                        new DateOnly(2019, 4, 8),
                        new DateOnly(2019, 4, 10)
                    ),
                ],
                host.Now
            )
        );
        var fresh = await host.Given.LabAsync(region, await host.Given.RoundAsync());
        var today = host.Time.Today("Asia/Makassar");
        await using var db = host.Db();
        var lab = await db.Labs.Include(row => row.Stages).SingleAsync(row => row.Id == fresh.Id);
        lab.Open(StageKind.DrumUp, Given.Manager, today.AddDays(-3), today, host.Now);
        lab.Skip(StageKind.Design, Given.Manager, "Rencana lama masih dipakai.", host.Now);
        db.Add(
            Agreement.Begin(
                Given.Manager,
                await host.Given.FactsAsync(fresh),
                AgreementKind.Mou,
                new AgreementFacts(
                    AgreementState.Signed,
                    "Kepala LAN dan Bupati",
                    Number: "12/KS/2026",
                    SignedOn: today.AddDays(-10)
                ),
                today,
                host.Now
            )
        );
        await db.SaveChangesAsync();
        await host.Given.SubmittedAsync(
            await host.Given.UnitAsync(region),
            await host.Given.PersonAsync(),
            lab: fresh,
            standsAt: null
        );
        return new(region, old, fresh);
    }

    private static List<string> Told(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll(".timeline li")
                .Select(line => Words.Squeeze(line.TextContent)),
        ];

    [Fact]
    public async Task Everybody_reads_one_story_newest_first_and_finds_it_from_the_region_and_from_both_labs()
    {
        var scene = await SceneAsync("72.10");
        var stranger = host.Stranger();
        var link = $"Seluruh perjalanan {scene.Region.Name}";
        foreach (
            var path in new[]
            {
                ProgrammeLinks.To(scene.Old.Number, scene.Old.Name),
                ProgrammeLinks.To(scene.New.Number, scene.New.Name),
                RegionsLinks.Region(scene.Region.Code, scene.Region.Name),
            }
        )
        {
            (await (await stranger.OpenAsync(path)).ClickAsync(link)).Shows(HttpStatusCode.OK);
        }

        var page = await stranger.OpenAsync(ProgrammeLinks.Story(scene.Region.Code));
        var told = Told(page);
        Assert.Equal(6, told.Count);
        Assert.Single(told, line => line.Contains("Ditandatangani", StringComparison.Ordinal));
        Assert.Single(told, line => line.Contains("Design dilewati", StringComparison.Ordinal));
        Assert.StartsWith(
            "21 Nov 2026 Drum-up dimulai dan masih berlangsung",
            told[^3],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "10 Apr 2019 Diagnose berlangsung 8–10 Apr 2019",
            told[^2],
            StringComparison.Ordinal
        );
        Assert.StartsWith("2019 Menjadi lab", told[^1], StringComparison.Ordinal);
        Assert.All(
            told[..^2],
            line => Assert.Contains(scene.New.Name, line, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("Rencana lama", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("12/KS/2026", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_inside_read_reasons_and_agreements_too_and_another_region_does_not()
    {
        var scene = await SceneAsync("72.11");
        var path = ProgrammeLinks.Story(scene.Region.Code);
        var inside = await host.AsAsync(Role.LocusCoordinator, scene.Region.Scope);
        var page = (await inside.OpenAsync(path)).Shows(HttpStatusCode.OK);
        Assert.Contains("Rencana lama masih dipakai.", page.Text, StringComparison.Ordinal);
        var signed = Assert.Single(
            Told(page),
            line => line.Contains("Ditandatangani", StringComparison.Ordinal)
        );
        Assert.StartsWith("14 Nov 2026", signed, StringComparison.Ordinal);
        Assert.Contains(
            "Nomor 12/KS/2026. Kepala LAN dan Bupati",
            signed,
            StringComparison.Ordinal
        );

        var other = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("33.05")).Scope
        );
        var outside = await other.OpenAsync(path);
        Assert.DoesNotContain("Rencana lama", outside.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("12/KS/2026", outside.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labs_stand_side_by_side_and_go_into_a_spreadsheet()
    {
        var scene = await SceneAsync("72.12");
        var path = ProgrammeLinks.Story(scene.Region.Code);
        var page = await host.Stranger().OpenAsync(path);
        var rows = page
            .Document.QuerySelectorAll("section[aria-labelledby=beside] tbody tr")
            .Select(row =>
                string.Join(" | ", row.Children.Select(cell => Words.Squeeze(cell.TextContent)))
            )
            .ToList();
        Assert.Equal(2, rows.Count);
        Assert.StartsWith(scene.New.Name, rows[0], StringComparison.Ordinal);
        Assert.EndsWith("| 1 | 1 | 0 | 0", rows[0], StringComparison.Ordinal);
        Assert.EndsWith("8–10 Apr 2019 | – | – | – | –", rows[1], StringComparison.Ordinal);

        var sheet = await OfficeSheet.ExportAsync(host.Stranger(), path + "?format=xlsx");
        Assert.Equal(2, sheet.Rows.Count);
        Assert.Equal(1d, sheet.Rows[0]["Ide masuk (tercatat di sini)"]);
        Assert.Null(sheet.Rows[1]["Ide masuk (tercatat di sini)"]);
        var csv = await host.Stranger().OpenAsync(path + "?format=csv");
        Assert.Contains(scene.Old.Name, csv.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_without_a_lab_says_so_and_an_unknown_one_is_not_found()
    {
        var region = await host.Given.RegionAsync("33.07");
        var page = await host.Stranger().OpenAsync(ProgrammeLinks.Story(region.Code));
        Assert.Contains("Belum pernah ada lab", page.Text, StringComparison.Ordinal);
        (await host.Stranger().OpenAsync(ProgrammeLinks.Story("99.99"))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Two_labs_or_five_cost_the_same_number_of_queries()
    {
        var scene = await SceneAsync("72.02");
        var path = ProgrammeLinks.Story(scene.Region.Code);
        host.Queries.Reset();
        await host.Stranger().OpenAsync(path);
        var few = host.Queries.Count;
        foreach (var year in new[] { 2021, 2022, 2023 })
        {
            await host.Given.LabAsync(scene.Region, await host.Given.RoundAsync(year));
        }

        host.Queries.Reset();
        await host.Stranger().OpenAsync(path);
        Assert.Equal(few, host.Queries.Count);
    }
}
