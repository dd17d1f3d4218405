using System.Net;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme;

/// <summary>Before a stage ends, the house counts what is missing; whoever ends it nevertheless says why.</summary>
public sealed class GateTests(LabHost host) : IClassFixture<LabHost>
{
    private const string End = "Selesaikan tahap";
    private const string Reason = "Alasan selesai sebelum semua terpenuhi";

    private static string Address(Lab lab) => ProgrammeLinks.Stage(lab.Number, StageKind.DrumUp);

    /// <summary>A lab in its Drum-up, with one unit that has a head and one that has none.</summary>
    private async Task<Lab> UnderWayAsync(bool isComplete = false)
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var head = await host.Given.WalkInAsync();
        await host.Given.TakingPartAsync(lab, await host.Given.UnitAsync(region), head);
        await host.Given.TakingPartAsync(
            lab,
            await host.Given.UnitAsync(region),
            isComplete ? await host.Given.WalkInAsync() : null
        );
        await using var db = host.Db();
        var fresh = await db.Labs.Include(row => row.Stages).SingleAsync(row => row.Id == lab.Id);
        var today = host.Time.Today();
        fresh.Open(StageKind.DrumUp, Given.Manager, today, today, host.Now);
        await db.SaveChangesAsync();
        return lab;
    }

    private async Task<StageClosed> ClosedAsync(Lab lab)
    {
        await using var db = host.Db();
        var line = await db.LedgerEntries.SingleAsync(entry =>
            entry.Subject == lab.Id.Value && entry.Kind == nameof(StageClosed)
        );
        return Assert.IsType<StageClosed>(HappeningText.Read(line.Kind, line.Body));
    }

    [Fact]
    public async Task What_is_missing_is_counted_by_the_house_and_ending_nevertheless_needs_a_reason()
    {
        var lab = await UnderWayAsync();
        var browser = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        var page = (await browser.OpenAsync(Address(lab))).Shows(HttpStatusCode.OK);
        Assert.Contains(
            "Belum Pimpinan disebut untuk 1 dari 2 unit",
            page.Text,
            StringComparison.Ordinal
        );

        var without = await page.Form(End).SendAsync();
        without.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Sebutkan alasan", without.ErrorOf(Reason), StringComparison.Ordinal);

        var ended = await without.Form(End).Fill(Reason, "Bupati berangkat besok.").SendAsync();
        var after = await ended.FollowAsync();
        Assert.Contains("Drum-up sudah selesai.", after.Text, StringComparison.Ordinal);
        Assert.Contains("Bupati berangkat besok.", after.Text, StringComparison.Ordinal);
        Assert.Equal(1, (await ClosedAsync(lab)).Missing);

        var outside = await host.Stranger().OpenAsync(Address(lab));
        Assert.DoesNotContain("Bupati", outside.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_nothing_is_missing_nobody_is_asked_why()
    {
        var lab = await UnderWayAsync(isComplete: true);
        var browser = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        var page = await browser.OpenAsync(Address(lab));
        Assert.Contains("Terpenuhi Pimpinan", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Reason, page.Text, StringComparison.Ordinal);
        (await page.Form(End).SendAsync()).Shows(HttpStatusCode.Redirect);
        Assert.Equal(0, (await ClosedAsync(lab)).Missing);
    }

    [Fact]
    public async Task Ideas_are_asked_for_from_the_first_day_of_Diagnose_on()
    {
        var lab = await UnderWayAsync();
        var browser = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        var address = ProgrammeLinks.Stage(lab.Number, StageKind.Diagnose);
        var before = await browser.OpenAsync(address);
        Assert.DoesNotContain("Ide datang dari", before.Text, StringComparison.Ordinal);

        await before
            .Form("Mulai tahap")
            .Fill("Alasan dibuka sebelum semua terpenuhi", "Sudah disepakati.")
            .SendAsync();
        var after = await browser.OpenAsync(address);
        Assert.Contains("Ide datang dari 0 dari 2 unit", after.Text, StringComparison.Ordinal);
        (await after.ClickAsync("Ide datang dari 0 dari 2 unit")).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_list_is_for_those_who_arrange_the_lab_and_nobody_else()
    {
        var lab = await UnderWayAsync();
        var elsewhere = await host.Given.RegionAsync("33.05");
        foreach (
            var (browser, sees) in new[]
            {
                (host.Stranger(), false),
                (await host.AsAsync(Role.LocusCoordinator, elsewhere.Scope), false),
                (await host.AsAsync(Role.Facilitator, lab.Scope), false),
                (
                    await host.AsAsync(
                        Role.LocusCoordinator,
                        new Scope(ScopeKind.Region, lab.RegionId.Value)
                    ),
                    true
                ),
            }
        )
        {
            var page = (await browser.OpenAsync(Address(lab))).Shows(HttpStatusCode.OK);
            Assert.Equal(sees, page.Text.Contains("Pimpinan disebut", StringComparison.Ordinal));
        }
    }
}
