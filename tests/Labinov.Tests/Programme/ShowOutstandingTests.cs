using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme;

/// <summary>Who has not yet, as names for those inside, as one message for their group, and as a sheet.</summary>
public sealed class ShowOutstandingTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<(Lab Lab, Region Region)> InDiagnoseAsync()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        await using var db = host.Db();
        var fresh = await db.Labs.Include(row => row.Stages).SingleAsync(row => row.Id == lab.Id);
        var today = host.Time.Today();
        fresh.Plan(StageKind.Diagnose, Given.Manager, today, today.AddDays(3), host.Now);
        fresh.Open(StageKind.Diagnose, Given.Manager, today, today, host.Now);
        await db.SaveChangesAsync();
        return (lab, region);
    }

    [Fact]
    public async Task Units_from_which_no_idea_came_are_named_in_a_list_a_message_and_a_sheet()
    {
        var (lab, region) = await InDiagnoseAsync();
        var (heard, above, silent, drafting) = (
            await host.Given.UnitAsync(region, "Kecamatan Menulis"),
            await host.Given.UnitAsync(region, "Dinas di Atas"),
            await host.Given.UnitAsync(region, "Dinas Belum Bersuara"),
            await host.Given.UnitAsync(region, "Badan Masih Menimbang")
        );
        foreach (var unit in new[] { heard, above, silent, drafting })
        {
            await host.Given.TakingPartAsync(lab, unit);
        }

        var author = await host.Given.PersonAsync();
        await host.Given.SubmittedAsync(heard, author, lab: lab, standsAt: null);
        var below = await host.Given.UnitAsync(region, "UPTD di Bawah", parent: above);
        await host.Given.SubmittedAsync(below, author, lab: lab, standsAt: null);
        await host.Given.DraftAsync(drafting, author, lab: lab, standsAt: null);

        var browser = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var page = (
            await (await browser.OpenAsync(ProgrammeLinks.To(lab.Number, lab.Name))).ClickAsync(
                "Rekap belum"
            )
        ).Shows(HttpStatusCode.OK);
        Assert.Contains("2 dari 4 belum", page.Text, StringComparison.Ordinal);
        var message = page.Document.QuerySelector("textarea")!.TextContent;
        Assert.Contains("Ide dari unit: 2 dari 4 belum.", message, StringComparison.Ordinal);
        Assert.Contains("1. Badan Masih Menimbang", message, StringComparison.Ordinal);
        Assert.Contains("2. Dinas Belum Bersuara", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Menulis", message, StringComparison.Ordinal);
        Assert.DoesNotContain("di Atas", message, StringComparison.Ordinal);
        Assert.Contains("/ideas/new", message, StringComparison.Ordinal);

        var sheet = await browser.OpenAsync(
            ProgrammeLinks.Outstanding(lab.Number, "ideas") + "?format=csv"
        );
        Assert.Contains("Dinas Belum Bersuara", sheet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Menulis", sheet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lab_that_asked_for_nothing_says_so_and_an_unknown_thing_is_not_found()
    {
        var lab = await host.Given.LabAsync();
        var browser = await host.AsAsync(Role.Facilitator, lab.Scope);
        var page = await browser.OpenAsync(ProgrammeLinks.Outstanding(lab.Number));
        Assert.Contains("Belum ada yang diminta", page.Text, StringComparison.Ordinal);
        (await browser.OpenAsync(ProgrammeLinks.Outstanding(lab.Number, "charter"))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Nobody_from_outside_reads_who_is_missing()
    {
        var (lab, region) = await InDiagnoseAsync();
        var path = ProgrammeLinks.Outstanding(lab.Number);
        var elsewhere = await host.Given.RegionAsync("33.05");
        var unit = await host.Given.UnitAsync(elsewhere);
        foreach (
            var browser in new[]
            {
                await host.AsAsync(Role.LocusCoordinator, elsewhere.Scope),
                await host.AsAsync(Role.UnitHead, unit.Scope),
                await host.AsAsync(Role.Auditor, region.Scope),
            }
        )
        {
            (await browser.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        }

        (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_head_of_a_unit_that_takes_part_gets_in_and_one_whose_unit_left_does_not()
    {
        var (lab, region) = await InDiagnoseAsync();
        var unit = await host.Given.UnitAsync(region);
        var joined = await host.Given.TakingPartAsync(lab, unit);
        var head = await host.AsAsync(Role.UnitHead, unit.Scope);
        var path = ProgrammeLinks.Outstanding(lab.Number);
        (await head.OpenAsync(path)).Shows(HttpStatusCode.OK);

        await using var db = host.Db();
        var facts = await db.Labs.Where(row => row.Id == lab.Id).Facts(db).SingleAsync();
        var fresh = await db.LabUnits.SingleAsync(row => row.Id == joined.Id);
        fresh.Leave(Given.Manager, facts, host.Time.Today(), host.Now);
        await db.SaveChangesAsync();
        (await head.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
    }
}
