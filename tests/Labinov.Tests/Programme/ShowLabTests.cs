using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Tests.Programme;

public sealed class ShowLabTests(LabHost host) : IClassFixture<LabHost>
{
    private static string Address(Lab lab) => ProgrammeLinks.To(lab.Number, lab.Name);

    private async Task<Lab> RecordedAsync(string code, int year)
    {
        var region = await host.Given.RegionAsync(code);
        var round = await host.Given.RoundAsync(year);
        var locus = PublishedFigures
            .Loci()
            .Single(locus => locus.Year == year && locus.Region == code);
        var lab = await host.SaveAsync(
            Lab.Recorded(
                Random.Shared.Next(100_000, 900_000),
                round,
                region.Id,
                region.Name,
                locus.Stages,
                host.Now
            )
        );
        await using var db = host.Db();
        foreach (
            var figure in PublishedFigures
                .Figures()
                .Where(figure => figure.Region == code && figure.LabYear == year)
        )
        {
            db.Add(Observation.Of(figure, region.Id, lab.Id, host.Now));
        }

        await db.SaveChangesAsync();
        return lab;
    }

    [Fact]
    public async Task A_stranger_reads_where_the_lab_stands_what_is_late_and_what_comes_next()
    {
        var lab = await host.Given.LabAsync();
        var today = DateOnly.FromDateTime(host.Now);
        await using (var db = host.Db())
        {
            db.Attach(lab);
            lab.Plan(
                StageKind.DrumUp,
                Given.Manager,
                today.AddDays(-17),
                today.AddDays(-17),
                host.Now
            );
            lab.Open(StageKind.DrumUp, Given.Manager, today.AddDays(-10), today, host.Now);
            lab.Plan(
                StageKind.Diagnose,
                Given.Manager,
                today.AddDays(7),
                today.AddDays(8),
                host.Now
            );
            await db.SaveChangesAsync();
        }

        var page = (await host.Stranger().OpenAsync(Address(lab))).Shows(HttpStatusCode.OK);
        Assert.Contains("Drum-up sedang berjalan", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Mulai 7 hari lebih lambat dari rencana",
            page.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Seharusnya sudah selesai 17 hari yang lalu",
            page.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Diagnose, rencana 1–2 Des 2026", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Atur tahap", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Angka yang diterbitkan", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_names_the_role_and_never_the_person()
    {
        var lab = await host.Given.LabAsync();
        var person = await host.Given.PersonAsync(Role.LabCoordinator, lab.Scope, "Bu Rahasia");
        var browser = await host.AsAsync(person);
        var stage = await browser.OpenAsync(ProgrammeLinks.Stage(lab.Number, StageKind.DrumUp));
        await stage
            .Form("Mulai tahap")
            .Fill("Alasan dibuka sebelum semua terpenuhi", "Sudah disepakati.")
            .SendAsync();
        var page = await host.Stranger().OpenAsync(Address(lab));
        var moment = page
            .Document.QuerySelectorAll(".timeline li")
            .Single(line => line.TextContent.Contains("dimulai", StringComparison.Ordinal))
            .TextContent;
        Assert.Contains("Drum-up dimulai pada 24 Nov 2026", moment, StringComparison.Ordinal);
        Assert.Contains("Koordinator lab", moment, StringComparison.Ordinal);
        Assert.DoesNotContain("Bu Rahasia", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_coordinator_finds_the_way_to_the_stage_whose_turn_it_is()
    {
        var lab = await host.Given.LabAsync();
        var browser = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        var stage = await (await browser.OpenAsync(Address(lab))).ClickAsync("Atur tahap Drum-up");
        stage.Shows(HttpStatusCode.OK).Form("Mulai tahap");
    }

    [Fact]
    public async Task A_wrong_slug_leads_to_the_right_address_for_good()
    {
        var lab = await host.Given.LabAsync();
        var page = await host.Stranger().OpenAsync($"/en/labs/{lab.Number}/wrong?x=1");
        page.Shows(HttpStatusCode.MovedPermanently);
        Assert.Equal($"/en{Address(lab)}?x=1", page.RedirectsTo);
        (await host.Stranger().OpenAsync("/labs/999999")).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Published_figures_stand_side_by_side_with_their_sources_and_say_why_they_differ()
    {
        var lab = await RecordedAsync("16.03", 2015);
        var page = (await host.Stranger().OpenAsync(Address(lab))).Shows(HttpStatusCode.OK);
        var section = page.Document.QuerySelector("#published")!;
        var ideas = section
            .QuerySelectorAll("tr")
            .Select(row => Words.Squeeze(row.QuerySelector("td")?.TextContent ?? ""));
        Assert.Empty(
            new[] { "18", "24", "36", "60", "75", "76", "79" }.Except(ideas, StringComparer.Ordinal)
        );
        Assert.Contains(
            "Sebagian angka di bawah tidak sama",
            section.TextContent,
            StringComparison.Ordinal
        );
        var links = section.QuerySelectorAll("ol a[href^='http']");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal("nofollow noopener", link.GetAttribute("rel")));
        Assert.Contains(
            "berlangsung sebelum Labinov mencatatnya",
            page.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_funnel_is_drawn_from_one_source_alone()
    {
        var lab = await RecordedAsync("34.71", 2015);
        var page = await host.Stranger().OpenAsync("/en" + Address(lab));
        var funnel = Words.Squeeze(page.Document.QuerySelector("#published figure")!.TextContent);
        Assert.Contains("120", funnel, StringComparison.Ordinal);
        Assert.Contains("60", funnel, StringComparison.Ordinal);
        Assert.Contains("20", funnel, StringComparison.Ordinal);
        Assert.DoesNotContain("48", funnel, StringComparison.Ordinal);
        Assert.Contains("about 60", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_labs_of_the_region_are_one_step_away()
    {
        var region = await host.Given.RegionAsync("63.03");
        var lab = await host.Given.LabAsync(region, await host.Given.RoundAsync(2041));
        var other = await host.Given.LabAsync(region, await host.Given.RoundAsync(2042));
        var page = await (await host.Stranger().OpenAsync(Address(lab))).ClickAsync(other.Name);
        Assert.Contains(other.Name, page.Shows(HttpStatusCode.OK).Title, StringComparison.Ordinal);
    }
}
