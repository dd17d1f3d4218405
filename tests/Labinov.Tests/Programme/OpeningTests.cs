using System.Net;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme;

/// <summary>Before a stage begins, the house counts what is not ready; whoever opens it nevertheless says why.</summary>
public sealed class OpeningTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Begin = "Mulai tahap";
    private const string Reason = "Alasan dibuka sebelum semua terpenuhi";

    private async Task<(Lab Lab, Browser Browser)> LedAsync()
    {
        var lab = await host.Given.LabAsync();
        return (lab, await host.AsAsync(Role.LabCoordinator, lab.Scope));
    }

    /// <summary>Drum-up runs or is over, with one unit whose head is named, and Diagnose has its session.</summary>
    private async Task ReadyAsync(Lab lab, bool isOver)
    {
        var region = await host.Given.RegionAsync();
        await host.Given.TakingPartAsync(
            lab,
            await host.Given.UnitAsync(region),
            await host.Given.WalkInAsync()
        );
        await host.Given.SessionAsync(lab);
        await using var db = host.Db();
        var fresh = await db.Labs.Include(row => row.Stages).SingleAsync(row => row.Id == lab.Id);
        var today = host.Time.Today();
        fresh.Open(StageKind.DrumUp, Given.Manager, today, today, host.Now);
        if (isOver)
        {
            fresh.Close(StageKind.DrumUp, Given.Manager, today, today, host.Now);
        }

        await db.SaveChangesAsync();
    }

    private async Task<StageOpened> OpenedAsync(Lab lab, StageKind kind)
    {
        await using var db = host.Db();
        var lines = await db
            .LedgerEntries.Where(entry =>
                entry.Subject == lab.Id.Value && entry.Kind == nameof(StageOpened)
            )
            .ToListAsync();
        return lines
            .Select(line => HappeningText.Read(line.Kind, line.Body))
            .OfType<StageOpened>()
            .Single(opened => opened.Stage == kind);
    }

    [Fact]
    public async Task Before_Drum_up_units_a_coach_and_a_session_are_asked_for_and_beginning_without_needs_a_reason()
    {
        var (lab, browser) = await LedAsync();
        var address = ProgrammeLinks.Stage(lab.Number, StageKind.DrumUp);
        var page = (await browser.OpenAsync(address)).Shows(HttpStatusCode.OK);
        foreach (
            var line in new[]
            {
                "Belum Unit peserta sudah dipilih",
                "Belum Fasilitator sudah ditugaskan",
                "Belum Sesi tahap ini sudah dijadwalkan",
            }
        )
        {
            Assert.Contains(line, page.Text, StringComparison.Ordinal);
        }

        var without = await page.Form(Begin).SendAsync();
        without.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Sebutkan alasan", without.ErrorOf(Reason), StringComparison.Ordinal);

        var begun = await without
            .Form(Begin)
            .Fill(Reason, "Bupati hanya ada hari ini.")
            .SendAsync();
        var after = await begun.FollowAsync();
        Assert.Contains("Bupati hanya ada hari ini.", after.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await OpenedAsync(lab, StageKind.DrumUp)).Missing);

        await after.Form("Selesaikan tahap").SendAsync();
        var closed = await browser.OpenAsync(address);
        Assert.Contains("Bupati hanya ada hari ini.", closed.Text, StringComparison.Ordinal);
        var outside = await host.Stranger().OpenAsync(address);
        Assert.DoesNotContain("Bupati", outside.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_stage_before_is_over_and_all_is_ready_nobody_is_asked_why()
    {
        var (lab, browser) = await LedAsync();
        await ReadyAsync(lab, isOver: true);
        var page = await browser.OpenAsync(ProgrammeLinks.Stage(lab.Number, StageKind.Diagnose));
        Assert.Contains("Terpenuhi Drum-up sudah selesai", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Terpenuhi Pimpinan disebut untuk 1 dari 1 unit",
            page.Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Reason, page.Text, StringComparison.Ordinal);
        (await page.Form(Begin).SendAsync()).Shows(HttpStatusCode.Redirect);
        Assert.Equal(0, (await OpenedAsync(lab, StageKind.Diagnose)).Missing);
    }

    [Fact]
    public async Task Stages_overlap_on_purpose_with_a_reason_and_what_the_stage_before_left_open_is_shown()
    {
        var (lab, browser) = await LedAsync();
        await ReadyAsync(lab, isOver: false);
        await host.Given.TakingPartAsync(
            lab,
            await host.Given.UnitAsync(await host.Given.RegionAsync())
        );
        var page = await browser.OpenAsync(ProgrammeLinks.Stage(lab.Number, StageKind.Diagnose));
        Assert.Contains("Belum Drum-up sudah selesai", page.Text, StringComparison.Ordinal);
        Assert.Contains("untuk 1 dari 2 unit", page.Text, StringComparison.Ordinal);
        await page.Form(Begin).Fill(Reason, "Sengaja tumpang tindih.").SendAsync();
        Assert.Equal(2, (await OpenedAsync(lab, StageKind.Diagnose)).Missing);
    }

    [Fact]
    public async Task Whoever_opens_second_is_told_that_it_runs_already()
    {
        var (lab, browser) = await LedAsync();
        var address = ProgrammeLinks.Stage(lab.Number, StageKind.DrumUp);
        var (mine, theirs) = (await browser.OpenAsync(address), await browser.OpenAsync(address));
        await theirs.Form(Begin).Fill(Reason, "Pertama.").SendAsync();
        (await mine.Form(Begin).SendAsync()).Shows(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task The_list_before_the_beginning_is_for_those_who_arrange_the_lab()
    {
        var (lab, _) = await LedAsync();
        var address = ProgrammeLinks.Stage(lab.Number, StageKind.DrumUp);
        var elsewhere = await host.Given.RegionAsync("33.05");
        foreach (
            var browser in new[]
            {
                host.Stranger(),
                await host.AsAsync(Role.LocusCoordinator, elsewhere.Scope),
                await host.AsAsync(Role.Facilitator, lab.Scope),
            }
        )
        {
            var page = (await browser.OpenAsync(address)).Shows(HttpStatusCode.OK);
            Assert.DoesNotContain("Sebelum tahap ini dibuka", page.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(StageKind.Deliver, StageKind.Diagnose)]
    [InlineData(StageKind.Design, StageKind.Diagnose)]
    [InlineData(StageKind.DrumUp, null)]
    [InlineData(StageKind.Documentation, null)]
    public void The_stage_before_is_the_nearest_that_the_lab_does_not_do_without(
        StageKind stage,
        StageKind? before
    )
    {
        var states = Enum.GetValues<StageKind>()
            .ToDictionary(
                kind => kind,
                kind => kind == StageKind.Design ? StageState.Skipped : StageState.Planned
            );
        Assert.Equal(before, Opening.Before(stage, states));
    }

    [Fact]
    public void The_entity_itself_refuses_to_begin_unexplained()
    {
        var round = Round.Open(Given.Manager, 1, 2026, "Tema", Funding.Shared, host.Now);
        var lab = Lab.Select(Given.Manager, 1, round, default, "Kabupaten Contoh", host.Now);
        var today = host.Time.Today();
        var broken = Assert.Throws<RuleBroken>(() =>
            lab.Open(StageKind.DrumUp, Given.Manager, today, today, host.Now, new Gate(1, " "))
        );
        Assert.Equal("programme.rule.gate-open", broken.Message);
        lab.Open(
            StageKind.DrumUp,
            Given.Manager,
            today,
            today,
            host.Now,
            new Gate(1, " Hari baik. ")
        );
        Assert.Equal("Hari baik.", lab.Stage(StageKind.DrumUp).OpenedReason);
    }
}
