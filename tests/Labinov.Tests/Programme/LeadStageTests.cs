using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme;

public sealed class LeadStageTests(LabHost host) : IClassFixture<LabHost>
{
    private DateOnly Today => host.Time.Today("Asia/Makassar");

    private async Task<(Lab Lab, Browser Browser)> LedAsync(Role role = Role.LabCoordinator)
    {
        var lab = await host.Given.LabAsync();
        return (lab, await host.AsAsync(role, lab.Scope));
    }

    private static string Address(Lab lab, StageKind kind = StageKind.DrumUp) =>
        ProgrammeLinks.Stage(lab.Number, kind);

    private async Task<LabStage> StageAsync(Lab lab, StageKind kind = StageKind.DrumUp)
    {
        await using var db = host.Db();
        var fresh = await db
            .Labs.AsNoTracking()
            .Include(row => row.Stages)
            .SingleAsync(row => row.Id == lab.Id);
        return fresh.Stage(kind);
    }

    [Fact]
    public async Task The_coordinator_plans_starts_and_ends_a_stage_and_the_ledger_tells_it()
    {
        var (lab, browser) = await LedAsync();
        var page = (await browser.OpenAsync(Address(lab))).Shows(HttpStatusCode.OK);
        var planned = await page.Form("Simpan rencana")
            .Fill("Rencana mulai", "2026-11-17")
            .Fill("Rencana selesai", "2026-11-18")
            .SendAsync();
        page = await planned.FollowAsync();
        Assert.Contains("Rencana Drum-up sudah disimpan.", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Seharusnya sudah mulai 7 hari yang lalu",
            page.Text,
            StringComparison.Ordinal
        );
        var begun = await page.Form("Mulai tahap")
            .Fill("Tanggal mulai di daerah", "2026-11-20")
            .Fill("Alasan dibuka sebelum semua terpenuhi", "Sudah disepakati.")
            .SendAsync();
        page = await begun.FollowAsync();
        Assert.Contains(
            "Mulai 3 hari lebih lambat dari rencana",
            page.Text,
            StringComparison.Ordinal
        );
        var ended = await page.Form("Selesaikan tahap").SendAsync();
        page = await ended.FollowAsync();
        Assert.Contains("Drum-up sudah selesai.", page.Text, StringComparison.Ordinal);
        var stage = await StageAsync(lab);
        Assert.Equal(
            (StageState.Closed, new DateOnly(2026, 11, 20), Today),
            (stage.State, stage.StartedOn!.Value, stage.EndedOn!.Value)
        );
        // The clock of tests stands still, so lines of the same moment have no order.
        Assert.Equal(
            ["LabSelected", "StageClosed", "StageOpened", "StagePlanned"],
            (await host.LedgerOfAsync(lab.Id.Value)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Skipping_and_reopening_want_a_reason_that_the_public_does_not_read()
    {
        var (lab, browser) = await LedAsync();
        var page = await browser.OpenAsync(Address(lab, StageKind.Design));
        var empty = (await page.Form("Lewati tahap").SendAsync()).Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Isi bagian ini.", empty.ErrorOf("Alasan melewati"));
        var skipped = await empty
            .Form("Lewati tahap")
            .Fill("Alasan melewati", "Rencana aksi tahun lalu masih berlaku")
            .SendAsync();
        page = await skipped.FollowAsync();
        Assert.Contains("Rencana aksi tahun lalu", page.Text, StringComparison.Ordinal);
        var seen = await host.Stranger().OpenAsync(Address(lab, StageKind.Design));
        Assert.Contains("Dilewati", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rencana aksi tahun lalu", seen.Text, StringComparison.Ordinal);
        var again = await page.Form("Buka lagi")
            .Fill("Alasan membuka lagi", "Bupati meminta rencana baru")
            .SendAsync();
        Assert.Contains(
            "Design dibuka lagi.",
            (await again.FollowAsync()).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(StageState.Open, (await StageAsync(lab, StageKind.Design)).State);
    }

    [Fact]
    public async Task A_day_that_is_none_is_told_beside_the_field_and_stays_typed()
    {
        var (lab, browser) = await LedAsync();
        var page = await browser.OpenAsync(Address(lab));
        var wrong = await page.Form("Simpan rencana")
            .Fill("Rencana mulai", "besok")
            .Fill("Rencana selesai", "2026-12-01")
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(wrong.ErrorOf("Rencana mulai"));
        Assert.Equal("besok", wrong.Form("Simpan rencana").ValueOf("Rencana mulai"));
        Assert.Equal("2026-12-01", wrong.Form("Simpan rencana").ValueOf("Rencana selesai"));
        Assert.Equal(["LabSelected"], await host.LedgerOfAsync(lab.Id.Value));
    }

    [Fact]
    public async Task A_broken_rule_draws_the_page_again_with_409_and_what_was_typed()
    {
        var (lab, browser) = await LedAsync();
        var page = await browser.OpenAsync(Address(lab));
        var tomorrow = Today
            .AddDays(1)
            .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var early = await page.Form("Mulai tahap")
            .Fill("Tanggal mulai di daerah", tomorrow)
            .Fill("Alasan dibuka sebelum semua terpenuhi", "Sudah disepakati.")
            .SendAsync();
        early.Shows(HttpStatusCode.Conflict);
        Assert.Contains("belum tiba di daerah lokus", early.Text, StringComparison.Ordinal);
        Assert.Equal(tomorrow, early.Form("Mulai tahap").ValueOf("Tanggal mulai di daerah"));
        Assert.Equal(StageState.Planned, (await StageAsync(lab)).State);
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told_and_may_decide_anew()
    {
        var (lab, browser) = await LedAsync();
        var mine = await browser.OpenAsync(Address(lab, StageKind.Display));
        var theirs = await browser.OpenAsync(Address(lab, StageKind.Display));
        await theirs
            .Form("Simpan rencana")
            .Fill("Rencana mulai", "2026-12-08")
            .Fill("Rencana selesai", "2026-12-09")
            .SendAsync();
        var second = await mine.Form("Simpan rencana")
            .Fill("Rencana mulai", "2026-12-15")
            .Fill("Rencana selesai", "2026-12-16")
            .SendAsync();
        second.Shows(HttpStatusCode.Conflict);
        Assert.Contains("8–9 Des 2026", second.Text, StringComparison.Ordinal);
        Assert.Equal("2026-12-15", second.Form("Simpan rencana").ValueOf("Rencana mulai"));
        (await second.Form("Simpan rencana").SendAsync()).Shows(HttpStatusCode.Redirect);
        Assert.Equal(
            new DateOnly(2026, 12, 15),
            (await StageAsync(lab, StageKind.Display)).PlannedFromOn
        );
    }

    [Fact]
    public async Task The_coordinator_of_the_locus_plans_but_finds_no_other_button()
    {
        var (lab, browser) = await LedAsync(Role.LocusCoordinator);
        var page = await browser.OpenAsync(Address(lab));
        var saved = await page.Form("Simpan rencana")
            .Fill("Rencana mulai", "2026-12-08")
            .Fill("Rencana selesai", "2026-12-09")
            .SendAsync();
        saved.Shows(HttpStatusCode.Redirect);
        Assert.DoesNotContain("Mulai tahap", page.Text, StringComparison.Ordinal);
        var forced = await browser.PostAsync(
            Address(lab) + "?handler=Open",
            ("Start.On", "2026-11-24"),
            ("Version", "2")
        );
        forced.Shows(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task In_english_the_stage_speaks_english()
    {
        var (lab, browser) = await LedAsync();
        var page = await browser.OpenAsync("/en" + Address(lab));
        var begun = await page.Form("Start stage")
            .Fill("Reason for beginning before all is ready", "Agreed with the regent.")
            .SendAsync();
        Assert.StartsWith("/en/labs/", begun.RedirectsTo, StringComparison.Ordinal);
        Assert.Contains(
            "Drum-up has started.",
            (await begun.FollowAsync()).Text,
            StringComparison.Ordinal
        );
    }
}
