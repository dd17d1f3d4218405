using System.Net;
using Labinov.House;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Anonymous;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Surveys;

/// <summary>Slips and sheets on paper: printed, handed round, typed.</summary>
public sealed class PaperTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Save = "Simpan, lembar berikutnya";

    [Fact]
    public async Task A_sheet_is_typed_once_and_the_next_form_follows()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var browser = await host.AsAsync(
            Role.TechnicalTeam,
            new Scope(ScopeKind.Region, lab.RegionId.Value)
        );
        var token = host.Given.TokenOf(survey);
        var page = (await browser.OpenAsync(SurveysLinks.Paper(survey.Number))).Shows(
            HttpStatusCode.OK
        );
        var saved = await page.Form(Save)
            .Fill("Kode di lembar", token)
            .Fill(Given.Question("rank"), "Pelaksana")
            .Fill(Given.Question("begin-notice"), "5")
            .Fill(Given.Question("tried"), "Ya")
            .SendAsync();
        Assert.Equal(SurveysLinks.Paper(survey.Number), saved.RedirectsTo);
        var next = await saved.FollowAsync();
        Assert.Contains("Lembar tersimpan", next.Text, StringComparison.Ordinal);

        var twice = await next.Form(Save)
            .Fill("Kode di lembar", token)
            .Fill(Given.Question("begin-notice"), "1")
            .SendAsync();
        twice.Shows(HttpStatusCode.Conflict);
        Assert.Contains("lembarnya sudah diketik", twice.Text, StringComparison.Ordinal);
        Assert.Equal("1", twice.Document.QuerySelector("#q-begin-notice")!.GetAttribute("value"));
        await using var db = host.Db();
        var sheet = await db.AnswerSheets.SingleAsync(row => row.SurveyId == survey.Id);
        Assert.Equal("""{"begin-notice":"5","rank":"staff","tried":"yes"}""", sheet.Answers);
        Assert.Empty(await host.LedgerOfAsync(survey.Id.Value));
    }

    [Fact]
    public async Task What_cannot_be_is_told_beside_its_question_and_the_code_of_another_survey_is_refused()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var other = await host.Given.SurveyAsync(lab, "ability");
        var browser = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        var page = await browser.OpenAsync(SurveysLinks.Paper(survey.Number));
        var wrong = await page.Form(Save)
            .Fill("Kode di lembar", host.Given.TokenOf(other))
            .Fill(Given.Question("begin-notice"), "6")
            .Fill(Given.Question("ideas"), "3")
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("tidak dikenal", wrong.ErrorOf("Kode di lembar"), StringComparison.Ordinal);
        Assert.Contains("Pilih salah satu", wrong.Text, StringComparison.Ordinal);
        Assert.Equal("3", wrong.Document.QuerySelector("#q-ideas")!.GetAttribute("value"));
        await using var db = host.Db();
        Assert.False(await db.AnswerSheets.AnyAsync(row => row.SurveyId == survey.Id));
    }

    [Fact]
    public async Task Slips_carry_codes_that_open_and_only_their_number_is_recorded()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var browser = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        var page = await browser.OpenAsync(SurveysLinks.Slips(survey.Number));
        var printed = await page.Form("Buat lembar").Fill("Berapa lembar?", "12").SendAsync();
        printed.Shows(HttpStatusCode.OK);
        var codes = printed
            .Document.QuerySelectorAll(".slips .key-code")
            .Select(code => SurveyToken.Parse(code.TextContent)!)
            .ToList();
        Assert.Equal(12, codes.Distinct().Count());
        Assert.Equal(12, printed.Document.QuerySelectorAll(".slips svg.qr").Length);
        (await host.Stranger().OpenAsync($"/answer/{codes[3]}")).Shows(HttpStatusCode.OK);
        await using var db = host.Db();
        Assert.Equal(12, (await db.Surveys.SingleAsync(row => row.Id == survey.Id)).Slips);
        Assert.False(await db.SurveyTickets.AnyAsync(row => row.SurveyId == survey.Id));
        Assert.Equal(["SurveySlipsPrinted"], await host.LedgerOfAsync(survey.Id.Value));

        var sheets = await page.Form("Buat lembar")
            .Fill("Berapa lembar?", "2")
            .Tick("Lembar kuesioner lengkap, untuk dijawab di kertas")
            .SendAsync();
        Assert.Equal(2, sheets.Document.QuerySelectorAll(".paper-sheet").Length);
        (await page.Form("Buat lembar").Fill("Berapa lembar?", "900").SendAsync()).Shows(
            HttpStatusCode.BadRequest
        );
    }

    [Fact]
    public async Task After_the_end_no_sheet_is_typed_and_no_slip_printed()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab, until: -1);
        var browser = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        (
            await browser.PostAsync(
                SurveysLinks.Paper(survey.Number),
                ("Code", host.Given.TokenOf(survey)),
                ("q-rank", "staff")
            )
        ).Shows(HttpStatusCode.Conflict);
        (await browser.PostAsync(SurveysLinks.Slips(survey.Number), ("Count", "3"))).Shows(
            HttpStatusCode.Conflict
        );
        await using var db = host.Db();
        Assert.False(await db.AnswerSheets.AnyAsync(row => row.SurveyId == survey.Id));
    }
}
