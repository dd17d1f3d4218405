using System.Net;
using Labinov.House;
using Labinov.Modules.Desk;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Applications;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme.Applications;

/// <summary>The manager publishes criteria, scores, selects and explains; the region reads the answer.</summary>
public sealed class DecideTests(LabHost host) : IClassFixture<LabHost>
{
    private Task<Browser> ManagerAsync() => host.AsAsync(Role.ProgrammeManager, Scope.Nation);

    [Fact]
    public async Task A_scored_application_is_selected_and_its_lab_and_first_unit_are_there()
    {
        var region = await host.Given.RegionAsync("53.01");
        var round = await host.Given.OpenRoundAsync();
        var sent = await host.Given.AppliedAsync(round, region);
        var browser = await ManagerAsync();
        var score = await (await browser.OpenAsync(ApplicationLinks.To(sent.Number))).ClickAsync(
            "Nilai permohonan ini"
        );
        var half = await score.Form("Simpan nilai").SendAsync();
        half.Shows(HttpStatusCode.BadRequest);
        var shown = await (
            await browser.PostAsync(
                ApplicationLinks.Act(sent.Number, "score"),
                ("Version", $"{sent.Version}"),
                ("Lines[0].Points", "5"),
                ("Lines[0].Note", "Bupati menandatangani."),
                ("Lines[1].Points", "2")
            )
        ).FollowAsync();
        Assert.Contains("380 dari 500", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Bupati menandatangani.", shown.Text, StringComparison.Ordinal);
        var list = await browser.OpenAsync(ApplicationLinks.Of(round.Number));
        Assert.Contains("380 dari 500", list.Text, StringComparison.Ordinal);
        (
            await browser.PostAsync(
                ApplicationLinks.Criteria(round.Number),
                ("Lines[0].Title", "Lain"),
                ("Lines[0].Weight", "100")
            )
        ).Shows(HttpStatusCode.Conflict);

        var ask = await shown.ClickAsync("Pilih daerah ini");
        var form = ask.Form("Pilih daerah ini");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect); // pressed twice
        await using var db = host.Db();
        var lab = await db.Labs.SingleAsync(lab =>
            lab.RoundId == round.Id && lab.RegionId == region.Id
        );
        Assert.Equal(
            sent.UnitId,
            (await db.LabUnits.SingleAsync(unit => unit.LabId == lab.Id)).UnitId
        );
        Assert.Equal(
            ["ApplicationScored", "ApplicationSelected"],
            (await host.LedgerOfAsync(sent.Id.Value))[2..]
        );
        Assert.Equal(["LabSelected", "UnitJoinedLab"], await host.LedgerOfAsync(lab.Id.Value));
    }

    [Fact]
    public async Task A_refusal_reaches_the_regions_desk_and_stays_until_it_is_read()
    {
        var region = await host.Given.RegionAsync("53.02");
        var sent = await host.Given.AppliedAsync(await host.Given.OpenRoundAsync(), region);
        var manager = await ManagerAsync();
        var desk = await manager.OpenAsync(DeskModule.Path);
        Assert.Contains(region.Name, desk.Text, StringComparison.Ordinal);
        var form = await manager.OpenAsync(ApplicationLinks.Act(sent.Number, "decline"));
        (await form.Form("Simpan putusan").SendAsync()).Shows(HttpStatusCode.BadRequest);
        await form.Form("Simpan putusan")
            .Fill("Penjelasan untuk daerah", "Tim teknis belum lintas unit.")
            .SendAsync();

        var writer = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var mine = await writer.OpenAsync(DeskModule.Path);
        Assert.Contains("Jawaban atas permohonan", mine.Text, StringComparison.Ordinal);
        var answer = await writer.OpenAsync(ApplicationLinks.To(sent.Number));
        Assert.Contains("Tidak dipilih", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ditolak", answer.AllText, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Tim teknis belum lintas unit.", answer.Text, StringComparison.Ordinal);
        await answer.Form("Sudah dibaca").SendAsync();
        Assert.DoesNotContain(
            "Jawaban atas permohonan",
            (await writer.OpenAsync(DeskModule.Path)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_refusal_is_undone_with_a_reason_but_not_beside_a_lab()
    {
        var region = await host.Given.RegionAsync("53.03");
        var round = await host.Given.OpenRoundAsync();
        var declined = await host.Given.DeclinedAsync(round, region);
        var browser = await ManagerAsync();
        var form = await browser.OpenAsync(ApplicationLinks.Act(declined.Number, "undo"));
        var invited = await host.Given.LabAsync(region, round);
        (await form.Form("Buka lagi").Fill("Alasan", "Salah baca").SendAsync()).Shows(
            HttpStatusCode.Conflict
        );
        await using (var db = host.Db())
        {
            await db.Set<LabStage>().Where(row => row.LabId == invited.Id).ExecuteDeleteAsync();
            await db.Labs.Where(row => row.Id == invited.Id).ExecuteDeleteAsync();
        }

        (await form.Form("Buka lagi").Fill("Alasan", "Salah baca").SendAsync()).Shows(
            HttpStatusCode.Redirect
        );
        Assert.Equal(ApplicationState.Submitted, (await host.Given.ReadAsync(declined)).State);
        Assert.Equal("ApplicationTakenUpAgain", (await host.LedgerOfAsync(declined.Id.Value))[^1]);
    }

    [Fact]
    public async Task The_region_never_reads_points_and_decides_nothing()
    {
        var region = await host.Given.RegionAsync("53.04");
        var sent = await host.Given.AppliedAsync(await host.Given.OpenRoundAsync(), region);
        var manager = await ManagerAsync();
        await manager.PostAsync(
            ApplicationLinks.Act(sent.Number, "score"),
            ("Version", $"{sent.Version}"),
            ("Lines[0].Points", "1"),
            ("Lines[0].Note", "Catatan dalam"),
            ("Lines[1].Points", "1")
        );
        var writer = await host.AsAsync(Role.HeadOfRegion, region.Scope);
        var read = await writer.OpenAsync(ApplicationLinks.To(sent.Number));
        Assert.DoesNotContain("Catatan dalam", read.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("dari 500", read.Text, StringComparison.Ordinal);
        foreach (var act in new[] { "score", "select", "decline", "undo" })
        {
            var path = ApplicationLinks.Act(sent.Number, act);
            (await writer.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
            (await writer.PostAsync(path, ("Reason", "x"), ("Version", "2"))).Shows(
                HttpStatusCode.Forbidden
            );
        }
    }
}
