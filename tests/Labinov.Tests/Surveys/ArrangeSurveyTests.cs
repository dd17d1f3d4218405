using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Surveys;

/// <summary>Those who arrange a lab open a questionnaire, give it more time and end it.</summary>
public sealed class ArrangeSurveyTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Open = "Buka kuesioner";

    [Fact]
    public async Task The_coordinator_opens_extends_and_closes_and_the_ledger_tells_it()
    {
        var lab = await host.Given.LabAsync();
        var browser = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        var page = await browser.OpenAsync(ProgrammeLinks.To(lab.Number, lab.Name));
        page = await page.ClickAsync("Kuesioner");
        Assert.Contains("Belum ada kuesioner", page.Text, StringComparison.Ordinal);
        page = await page.ClickAsync(Open);
        var form = page.Form(Open)
            .Fill("Kuesioner apa?", "willingness")
            .Fill("Berapa orang yang diminta menjawab?", "32")
            .Fill("Bandingkan kelompok menurut", "willingness.rank")
            .Fill("Hari pertama", "2026-11-24")
            .Fill("Hari terakhir", "2026-12-01");
        var first = await form.SendAsync();
        var second = await form.SendAsync();
        Assert.Equal(first.RedirectsTo, second.RedirectsTo);
        page = await first.FollowAsync();
        Assert.Contains("0 dari 32 orang menjawab", page.Text, StringComparison.Ordinal);

        await using var db = host.Db();
        var survey = await db.Surveys.SingleAsync(row => row.LabId == lab.Id);
        Assert.Equal(
            ("willingness", 1, "rank"),
            (survey.Instrument, survey.InstrumentVersion, survey.GroupBy)
        );
        var edit = await browser.OpenAsync(SurveysLinks.Edit(survey.Number));
        var sooner = await edit.Form("Perpanjang")
            .Fill("Hari terakhir yang baru", "2026-11-30")
            .SendAsync();
        sooner.Shows(HttpStatusCode.Conflict);
        Assert.Contains("sesudah yang sekarang", sooner.Text, StringComparison.Ordinal);
        (
            await edit.Form("Perpanjang").Fill("Hari terakhir yang baru", "2026-12-08").SendAsync()
        ).Shows(HttpStatusCode.Redirect);
        (
            await edit.Form("Tutup kuesioner")
                .Fill("Mengapa lebih awal?", "Semua sudah menjawab")
                .SendAsync()
        ).Shows(HttpStatusCode.Conflict);
        edit = await browser.OpenAsync(SurveysLinks.Edit(survey.Number));
        (await edit.Form("Tutup kuesioner").SendAsync()).Shows(HttpStatusCode.BadRequest);
        var closed = await edit.Form("Tutup kuesioner")
            .Fill("Mengapa lebih awal?", "Semua sudah menjawab")
            .SendAsync();
        Assert.Contains(
            "Semua sudah menjawab",
            (await closed.FollowAsync()).Text,
            StringComparison.Ordinal
        );
        var again = await browser.PostAsync(
            SurveysLinks.Edit(survey.Number) + "?handler=Extend",
            ("Longer.LastOn", "2027-01-08"),
            ("Version", "2")
        );
        again.Shows(HttpStatusCode.Conflict);
        Assert.Contains("tidak dapat dibuka lagi", again.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["SurveyClosed", "SurveyExtended", "SurveyOpened"],
            (await host.LedgerOfAsync(survey.Id.Value)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task What_is_missing_is_told_beside_its_field()
    {
        var lab = await host.Given.LabAsync();
        var browser = await host.AsAsync(
            Role.LocusCoordinator,
            new Scope(ScopeKind.Region, lab.RegionId.Value)
        );
        var page = await browser.OpenAsync(SurveysLinks.New(lab.Number));
        var few = await page.Form(Open)
            .Fill("Kuesioner apa?", "ability")
            .Fill("Berapa orang yang diminta menjawab?", "4")
            .SendAsync();
        few.Shows(HttpStatusCode.BadRequest);
        Assert.Contains(
            "angka dari 5 sampai",
            few.ErrorOf("Berapa orang yang diminta menjawab?"),
            StringComparison.Ordinal
        );
        Assert.Equal("4", few.Form(Open).ValueOf("Berapa orang yang diminta menjawab?"));
        page = await browser.OpenAsync(SurveysLinks.New(lab.Number));
        var past = await page.Form(Open)
            .Fill("Kuesioner apa?", "trust")
            .Fill("Hari pertama", "2026-11-01")
            .Fill("Hari terakhir", "2026-11-20")
            .SendAsync();
        past.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("sudah lewat", past.ErrorOf("Hari terakhir"), StringComparison.Ordinal);
        await using var db = host.Db();
        Assert.False(await db.Surveys.AnyAsync(row => row.LabId == lab.Id));
    }

    [Fact]
    public async Task Whoever_does_not_arrange_reads_and_may_not_act()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var head = await host.AsAsync(
            Role.HeadOfRegion,
            new Scope(ScopeKind.Region, lab.RegionId.Value)
        );
        (await head.OpenAsync(SurveysLinks.To(survey.Number))).Shows(HttpStatusCode.OK);
        foreach (
            var path in new[]
            {
                SurveysLinks.New(lab.Number),
                SurveysLinks.Edit(survey.Number),
                SurveysLinks.Slips(survey.Number),
                SurveysLinks.Paper(survey.Number),
            }
        )
        {
            (await head.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
        }

        (
            await head.PostAsync(
                SurveysLinks.Edit(survey.Number) + "?handler=Close",
                ("Early.Reason", "x")
            )
        ).Shows(HttpStatusCode.Forbidden);
        var auditor = await host.AsAsync(
            Role.Auditor,
            new Scope(ScopeKind.Region, lab.RegionId.Value)
        );
        (await auditor.OpenAsync(SurveysLinks.To(survey.Number))).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public void A_survey_knows_what_it_may()
    {
        var instrument = KnownInstruments.Find("trust")!;
        var frame = new SurveyFrame(
            instrument,
            SurveyWave.Before,
            12,
            "age",
            new(2026, 11, 1),
            new(2026, 11, 30)
        );
        Assert.Null(frame.Wrong());
        Assert.Equal("surveys.rule.group", (frame with { GroupBy = "rank" }).Wrong());
        Assert.Equal(
            "surveys.rule.ends-before-start",
            (frame with { LastOn = new(2026, 10, 1) }).Wrong()
        );
        Assert.Equal("surveys.rule.too-long", (frame with { LastOn = new(2027, 6, 1) }).Wrong());
        var survey = Survey.Known(Id<Lab>.New(host.Now), 1, frame, "s", host.Now);
        Assert.Null(survey.Expected);
        Assert.Equal(
            [SurveyState.Coming, SurveyState.Open, SurveyState.Open, SurveyState.Closed],
            new[] { 31 - 1, 31, 60, 61 }.Select(day =>
                survey.StateOn(new DateOnly(2026, 10, 1).AddDays(day))
            )
        );
    }
}
