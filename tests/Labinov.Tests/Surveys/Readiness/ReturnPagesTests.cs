using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Surveys.Readiness;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Surveys.Readiness;

/// <summary>Sent back with a reason, corrected, handed in again; and a final score opened again.</summary>
public sealed class ReturnPagesTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Why = "Renstra yang dilampirkan belum ditandatangani.";

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
            .ReadinessAssessments.Include(row => row.Moves)
            .SingleAsync(row => row.LabId == lab.Id && row.UnitId == unit.Id);
    }

    [Fact]
    public async Task Sent_back_it_is_read_by_the_unit_with_its_reason_waits_on_its_desk_and_comes_again()
    {
        var (_, lab, unit) = await PlaceAsync();
        var sent = await host.Given.ReadinessAsync(lab, unit, score: 3);
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        var page = await coach.OpenAsync(Address(lab, unit));
        var reasonless = (await page.Form("Kembalikan").SendAsync()).Shows(
            HttpStatusCode.BadRequest
        );
        Assert.Contains("Tulis alasannya", reasonless.ErrorOf("Alasan"), StringComparison.Ordinal);
        var form = reasonless.Form("Kembalikan").Fill("Alasan", Why);
        await (await form.SendAsync()).FollowAsync();
        // Once more, after its answer was lost on the way.
        await (await form.SendAsync()).FollowAsync();
        Assert.Equal(2, (await KeptAsync(lab, unit)).Moves.Count);

        var head = await host.AsAsync(Role.UnitHead, unit.Scope);
        var desk = await head.OpenAsync("/desk");
        Assert.Contains("Penilaian kesiapan dikembalikan", desk.Text, StringComparison.Ordinal);
        page = await head.OpenAsync(Address(lab, unit));
        Assert.Contains("Dikembalikan oleh", page.Text, StringComparison.Ordinal);
        Assert.Contains(Why, page.Text, StringComparison.Ordinal);
        page = await (await page.Form("Kirim penilaian").SendAsync()).FollowAsync();
        Assert.Contains("Dikirim dengan nilai 75,0", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            Why,
            page.Document.QuerySelector("#history")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Dikembalikan oleh", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Penilaian kesiapan dikembalikan",
            (await head.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["ReadinessReturned", "ReadinessSubmitted", "ReadinessSubmitted"],
            (await host.LedgerOfAsync(sent.Id.Value)).Order(StringComparer.Ordinal)
        );
        await using var db = host.Db();
        Assert.False(await db.LedgerEntries.AnyAsync(line => line.Body.Contains("ditandatangani")));
    }

    [Fact]
    public async Task While_it_is_with_the_unit_others_see_that_it_was_sent_back_and_no_scores()
    {
        var (region, lab, unit) = await PlaceAsync();
        await host.Given.ReadinessAsync(lab, unit, score: 4);
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        var form = (await coach.OpenAsync(Address(lab, unit)))
            .Form("Kembalikan")
            .Fill("Alasan", Why);
        var page = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("sedang diperbaiki unit", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("SK 12/2026", page.Text, StringComparison.Ordinal);
        var list = await coach.OpenAsync(ReadinessLinks.OfLab(lab.Number) + "?State=returned");
        Assert.Contains(unit.Name, list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("100,0", list.Text, StringComparison.Ordinal);
        Assert.Contains("Belum menilai diri: 1 unit", list.Text, StringComparison.Ordinal);
        var locus = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        Assert.Contains(
            "Simpan draf",
            (await locus.OpenAsync(Address(lab, unit))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_final_score_is_opened_again_before_it_is_sent_back()
    {
        var (_, lab, unit) = await PlaceAsync();
        await host.Given.ReadinessAsync(lab, unit, score: 2);
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        var early = await coach.OpenAsync(Address(lab, unit));
        var page = await (await early.Form("Simpan nilai akhir").SendAsync()).FollowAsync();
        Assert.Contains("Buka lagi nilai akhir", page.Text, StringComparison.Ordinal);
        (await early.Form("Kembalikan").Fill("Alasan", Why).SendAsync()).Shows(
            HttpStatusCode.Conflict
        );
        await (
            await page.Form("Buka lagi").Fill("Alasan", "Salah membaca bukti").SendAsync()
        ).FollowAsync();
        var kept = await KeptAsync(lab, unit);
        Assert.Equal((AssessmentState.Reopened, null), (kept.State, kept.FinalTenths));
        page = await coach.OpenAsync(Address(lab, unit));
        await (await page.Form("Kembalikan").Fill("Alasan", Why).SendAsync()).FollowAsync();
        kept = await KeptAsync(lab, unit);
        Assert.Equal(AssessmentState.Returned, kept.State);
        Assert.Contains("ReadinessReopened", await host.LedgerOfAsync(kept.Id.Value));
    }

    [Fact]
    public async Task Who_may_not_validate_sends_nothing_back()
    {
        var (region, lab, unit) = await PlaceAsync();
        await host.Given.ReadinessAsync(lab, unit);
        foreach (
            var (role, scope) in new[]
            {
                (Role.LocusCoordinator, region.Scope),
                (Role.HeadOfRegion, region.Scope),
                (Role.UnitHead, unit.Scope),
            }
        )
        {
            var browser = await host.AsAsync(role, scope);
            (await browser.PostAsync(Address(lab, unit) + "?handler=Return")).Shows(
                HttpStatusCode.Forbidden
            );
            (await browser.PostAsync(Address(lab, unit) + "?handler=Reopen")).Shows(
                HttpStatusCode.Forbidden
            );
        }

        var far = await host.AsAsync(
            Role.TechnicalTeam,
            (await host.Given.RegionAsync("33.05")).Scope
        );
        (await far.PostAsync(Address(lab, unit) + "?handler=Return")).Shows(
            HttpStatusCode.NotFound
        );
        Assert.Equal(AssessmentState.Submitted, (await KeptAsync(lab, unit)).State);
    }

    [Fact]
    public async Task The_coordinator_who_handed_it_in_for_a_unit_finds_it_on_the_own_desk()
    {
        var (region, lab, unit) = await PlaceAsync();
        var locus = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var page = await locus.OpenAsync(Address(lab, unit));
        foreach (
            var radio in page
                .Document.QuerySelectorAll("fieldset.group input[type=radio]")
                .OfType<AngleSharp.Html.Dom.IHtmlInputElement>()
        )
        {
            radio.IsChecked = Labels.LabelOf(radio) == "2 · baru mulai";
        }

        await (await page.Form("Kirim penilaian").SendAsync()).FollowAsync();
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        await (
            await (await coach.OpenAsync(Address(lab, unit)))
                .Form("Kembalikan")
                .Fill("Alasan", Why)
                .SendAsync()
        ).FollowAsync();
        var desk = await locus.OpenAsync("/desk");
        Assert.Contains("Penilaian kesiapan dikembalikan", desk.Text, StringComparison.Ordinal);
        Assert.Contains(unit.Name, desk.Text, StringComparison.Ordinal);
    }
}
