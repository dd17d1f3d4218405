using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Surveys.Readiness;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Surveys.Readiness;

public sealed class ReadinessPagesTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<(Region Region, Lab Lab, Organisation Unit)> PlaceAsync()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.ParticipatesAsync(lab, unit);
        return (region, lab, unit);
    }

    private static string Address(Lab lab, Organisation unit) =>
        ReadinessLinks.OfUnit(lab.Number, unit.Number);

    private async Task<Assessment> KeptAsync(Lab lab, Organisation unit)
    {
        await using var db = host.Db();
        return await db
            .ReadinessAssessments.Include(row => row.Answers)
            .SingleAsync(row => row.LabId == lab.Id && row.UnitId == unit.Id);
    }

    /// <summary>Ticks the same score in every group of the page.</summary>
    private static void TickAll(Page page, string score)
    {
        foreach (
            var radio in page.Document.QuerySelectorAll<IHtmlInputElement>(
                "fieldset.group input[type=radio]"
            )
        )
        {
            radio.IsChecked = Labels.LabelOf(radio) == score;
        }
    }

    [Fact]
    public async Task A_unit_saves_a_draft_submits_it_and_reads_the_final_score_beside_its_own()
    {
        var (_, lab, unit) = await PlaceAsync();
        var head = await host.AsAsync(Role.UnitHead, unit.Scope);
        var page = (await head.OpenAsync(Address(lab, unit))).Shows(HttpStatusCode.OK);
        page = await (await page.Form("Simpan draf").SendAsync()).FollowAsync();
        Assert.Contains("Draf penilaian sudah disimpan.", page.Text, StringComparison.Ordinal);
        TickAll(page, "3 · sudah berjalan");
        var lacking = (await page.Form("Kirim penilaian").SendAsync()).Shows(
            HttpStatusCode.BadRequest
        );
        Assert.Contains("Nilai 3 dan 4 memerlukan bukti", lacking.Text, StringComparison.Ordinal);
        var form = lacking.Form("Kirim penilaian");
        foreach (
            var indicator in ReadinessMaster.Indicators(
                ReadinessMaster.EditionOn(new(2026, 11, 24))
            )
        )
        {
            form.FillIn(indicator.TextId, "Dokumen bukti", "SK 12/2026");
        }

        page = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("75,0 · Siap", page.Text, StringComparison.Ordinal);
        var kept = await KeptAsync(lab, unit);
        Assert.Equal((AssessmentState.Submitted, false), (kept.State, kept.IsOnBehalf));

        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        page = (await coach.OpenAsync(Address(lab, unit))).Shows(HttpStatusCode.OK);
        TickAll(page, "2 · baru mulai");
        var reasonless = (await page.Form("Simpan nilai akhir").SendAsync()).Shows(
            HttpStatusCode.BadRequest
        );
        form = reasonless.Form("Simpan nilai akhir");
        foreach (var indicator in ReadinessMaster.Indicators(kept.EditionOn))
        {
            form.FillIn(indicator.TextId, "Alasan bila berbeda", "Belum berjalan setahun");
        }

        await (await form.SendAsync()).FollowAsync();
        page = await head.OpenAsync(Address(lab, unit));
        Assert.Contains("75,0 · Siap", page.Text, StringComparison.Ordinal);
        Assert.Contains("50,0 · Kurang Siap", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bangun kapasitas dulu", page.Text, StringComparison.Ordinal);
        Assert.Contains("Belum berjalan setahun", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["ReadinessSubmitted", "ReadinessValidated"],
            (await host.LedgerOfAsync(kept.Id.Value)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_form_sent_twice_submits_once_and_a_later_one_is_told()
    {
        var (_, lab, unit) = await PlaceAsync();
        var head = await host.AsAsync(Role.UnitHead, unit.Scope);
        var page = await head.OpenAsync(Address(lab, unit));
        TickAll(page, "2 · baru mulai");
        var form = page.Form("Kirim penilaian");
        await (await form.SendAsync()).FollowAsync();
        await (await form.SendAsync()).FollowAsync();
        var kept = await KeptAsync(lab, unit);
        Assert.Equal(["ReadinessSubmitted"], await host.LedgerOfAsync(kept.Id.Value));
        TickAll(page, "1 · belum ada");
        (await form.SendAsync()).Shows(HttpStatusCode.Conflict);
        Assert.Equal(500, (await KeptAsync(lab, unit)).SelfTenths);
    }

    [Fact]
    public async Task Two_who_draw_the_same_draft_do_not_overwrite_each_other()
    {
        var (_, lab, unit) = await PlaceAsync();
        await host.Given.ReadinessAsync(lab, unit, submitted: false);
        var head = await host.AsAsync(Role.UnitHead, unit.Scope);
        var early = await head.OpenAsync(Address(lab, unit));
        var late = await head.OpenAsync(Address(lab, unit));
        TickAll(early, "1 · belum ada");
        TickAll(late, "4 · menjadi kebiasaan");
        await (await early.Form("Simpan draf").SendAsync()).FollowAsync();
        (await late.Form("Simpan draf").SendAsync()).Shows(HttpStatusCode.Conflict);
        Assert.Equal(250, (await KeptAsync(lab, unit)).SelfTenths);
    }

    [Fact]
    public async Task A_link_that_is_none_is_told_and_everything_typed_stays()
    {
        var (_, lab, unit) = await PlaceAsync();
        var head = await host.AsAsync(Role.UnitOperator, unit.Scope);
        var page = await head.OpenAsync(Address(lab, unit));
        var first = ReadinessMaster.Indicators(ReadinessMaster.EditionOn(new(2026, 11, 24)))[0];
        var wrong = await page.Form("Simpan draf")
            .FillIn(first.TextId, "Tautan bukti", "javascript:alert(1)")
            .FillIn(first.TextId, "Dokumen bukti", "Renstra 2026")
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Tulis tautan lengkap", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Renstra 2026", wrong.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_coordinator_fills_in_a_unit_s_name_and_does_not_validate_it()
    {
        var (region, lab, unit) = await PlaceAsync();
        var locus = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var page = await locus.OpenAsync(Address(lab, unit));
        Assert.Contains("atas nama unit ini", page.Text, StringComparison.Ordinal);
        TickAll(page, "2 · baru mulai");
        await (await page.Form("Kirim penilaian").SendAsync()).FollowAsync();
        Assert.True((await KeptAsync(lab, unit)).IsOnBehalf);
        var refused = await locus.PostAsync(Address(lab, unit) + "?handler=Validate");
        refused.Shows(HttpStatusCode.Forbidden);
        var list = await locus.OpenAsync(ReadinessLinks.OfLab(lab.Number));
        Assert.Contains("Diisi koordinator atas nama unit", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_units_other_regions_and_strangers_see_nothing_of_a_unit()
    {
        var (region, lab, unit) = await PlaceAsync();
        await host.Given.ReadinessAsync(lab, unit, score: 4);
        var neighbour = await host.Given.UnitAsync(region);
        await host.Given.ParticipatesAsync(lab, neighbour);
        var near = await host.AsAsync(Role.UnitHead, neighbour.Scope);
        (await near.OpenAsync(Address(lab, unit))).Shows(HttpStatusCode.NotFound);
        var list = (await near.OpenAsync(ReadinessLinks.OfLab(lab.Number))).Shows(
            HttpStatusCode.OK
        );
        Assert.DoesNotContain("100,0", list.Text, StringComparison.Ordinal);
        var far = await host.Given.RegionAsync("33.05");
        var other = await host.AsAsync(Role.LocusCoordinator, far.Scope);
        (await other.OpenAsync(ReadinessLinks.OfLab(lab.Number))).Shows(HttpStatusCode.NotFound);
        (await other.OpenAsync(Address(lab, unit))).Shows(HttpStatusCode.NotFound);
        Assert.NotEqual(
            HttpStatusCode.OK,
            (await host.Stranger().OpenAsync(Address(lab, unit))).Status
        );
    }

    [Fact]
    public async Task A_draft_is_read_by_its_unit_only_not_by_a_coach()
    {
        var (_, lab, unit) = await PlaceAsync();
        await host.Given.ReadinessAsync(lab, unit, score: 4, submitted: false);
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        var page = (await coach.OpenAsync(Address(lab, unit))).Shows(HttpStatusCode.OK);
        Assert.DoesNotContain("SK 12/2026", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("100,0", page.Text, StringComparison.Ordinal);
        (await coach.PostAsync(Address(lab, unit) + "?handler=Save")).Shows(
            HttpStatusCode.Forbidden
        );
    }
}
