using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Labinov.Modules.Surveys.Paper;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Surveys;

/// <summary>Many sheets of paper in one file: looked at, then all of them or none.</summary>
public sealed partial class ImportPaperTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly Instrument Willingness = KnownInstruments.Find("willingness")!;

    // Quoted: a question may hold a comma.
    private static string Head(string code) =>
        $"\"{PaperColumns.Heading(Willingness, Willingness.Items.Single(item => item.Code == code))}\"";

    private static string Headings =>
        $"Lembar,{Head("rank")},{Head("begin-notice")},{Head("ideas")}";

    private static byte[] Csv(params IEnumerable<string> lines) =>
        Encoding.UTF8.GetBytes(string.Join("\r\n", lines));

    /// <summary>Six sheets with numbers of one's own.</summary>
    private static byte[] Six(string with = "") =>
        Csv([Headings, .. Enumerable.Range(1, 6).Select(i => $"{with}{i},2,{1 + i % 5},{i}")]);

    private Task<Browser> TypistAsync(Lab lab) =>
        host.AsAsync(Role.TechnicalTeam, new Scope(ScopeKind.Region, lab.RegionId.Value));

    private static async Task<Page> LookAsync(Browser browser, Survey survey, byte[] file) =>
        await (await browser.OpenAsync(SurveysLinks.ImportPaper(survey.Number)))
            .Form("Periksa berkas")
            .Attach("Berkas", "lembar.csv", file)
            .SendAsync();

    private async Task<List<AnswerSheet>> SheetsAsync(Survey survey)
    {
        await using var db = host.Db();
        return await db
            .AnswerSheets.Where(sheet => sheet.SurveyId == survey.Id)
            .OrderBy(sheet => sheet.Id)
            .ToListAsync();
    }

    [Fact]
    public async Task A_file_is_looked_at_row_by_row_and_then_taken_in_as_a_whole()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab, expected: 12);
        var browser = await TypistAsync(lab);
        var look = (await LookAsync(browser, survey, Six())).Shows(HttpStatusCode.OK);
        Assert.Contains("Belum ada yang disimpan", look.Text, StringComparison.Ordinal);
        Assert.Contains("3 pertanyaan dijawab", look.Text, StringComparison.Ordinal);
        Assert.Empty(await SheetsAsync(survey));

        var page = await (await look.Form("Simpan 6 lembar").SendAsync()).FollowAsync();
        Assert.Contains("6 lembar sudah masuk", page.AllText, StringComparison.Ordinal);
        Assert.Contains("6 dari 12 orang menjawab (50%)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Di antaranya dari berkas kertas6", page.Text, StringComparison.Ordinal);
        var sheets = await SheetsAsync(survey);
        Assert.Equal(
            Enumerable.Range(1, 6),
            sheets
                .Select(sheet =>
                    GivenAnswers
                        .Of(sheet.Answers)
                        .Whole(Willingness.Items.Single(item => item.Code == "ideas"))!
                        .Value
                )
                .Order()
        );
        Assert.Equal(["SurveyPaperBrought"], await host.LedgerOfAsync(survey.Id.Value));
        await using var db = host.Db();
        var line = await db.LedgerEntries.SingleAsync(line =>
            line.Kind == "SurveyPaperBrought" && line.Subject == survey.Id.Value
        );
        Assert.Contains("6", line.Body, StringComparison.Ordinal);
        var tickets = await db.SurveyTickets.Where(row => row.SurveyId == survey.Id).ToListAsync();
        Assert.Equal(6, tickets.Count);
        Assert.All(tickets, ticket => Assert.True(ticket is { IsSpent: true, Draft: null }));
    }

    [Fact]
    public async Task The_same_file_twice_and_a_form_sent_twice_double_nothing()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var browser = await TypistAsync(lab);
        var form = (await LookAsync(browser, survey, Six())).Form("Simpan 6 lembar");
        await (await form.SendAsync()).FollowAsync();
        var again = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("sudah masuk sebelumnya", again.AllText, StringComparison.Ordinal);
        var look = await LookAsync(browser, survey, Six());
        Assert.Contains("sudah masuk sebelumnya", look.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Simpan 6 lembar", look.Body, StringComparison.Ordinal);
        Assert.Equal(6, (await SheetsAsync(survey)).Count);
        Assert.Equal(["SurveyPaperBrought"], await host.LedgerOfAsync(survey.Id.Value));
    }

    [Fact]
    public async Task A_file_that_has_grown_brings_its_new_rows_only()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var browser = await TypistAsync(lab);
        await (
            await (await LookAsync(browser, survey, Six())).Form("Simpan 6 lembar").SendAsync()
        ).FollowAsync();
        var grown = Csv([Headings, .. Enumerable.Range(1, 11).Select(i => $"{i:000},1,3,{i}")]);
        var look = await LookAsync(browser, survey, grown);
        await (await look.Form("Simpan 5 lembar").SendAsync()).FollowAsync();
        Assert.Equal(11, (await SheetsAsync(survey)).Count);
    }

    [Fact]
    public async Task One_wrong_cell_is_told_and_nothing_is_kept()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var browser = await TypistAsync(lab);
        var lines = Enumerable.Range(1, 6).Select(i => $"{i},2,{(i == 4 ? 8 : 5)},{i}");
        var look = (await LookAsync(browser, survey, Csv([Headings, .. lines]))).Shows(
            HttpStatusCode.OK
        );
        Assert.Contains("C5", look.Text, StringComparison.Ordinal);
        Assert.Contains("“8”", look.Text, StringComparison.Ordinal);
        Assert.Contains("1 = Sangat tidak setuju", look.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("handler=Accept", look.Body, StringComparison.Ordinal);
        Assert.Empty(await SheetsAsync(survey));
    }

    [Fact]
    public async Task A_printed_code_counts_once_whichever_way_its_sheet_came()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var other = await host.Given.SurveyAsync(lab);
        var browser = await TypistAsync(lab);
        var codes = Enumerable.Range(0, 6).Select(_ => host.Given.TokenOf(survey)).ToList();
        await (
            await (await browser.OpenAsync(SurveysLinks.Paper(survey.Number)))
                .Form("Simpan, lembar berikutnya")
                .Fill("Kode di lembar", codes[0])
                .Fill(Given.Question("begin-notice"), "5")
                .SendAsync()
        ).FollowAsync();
        var file = Csv([Headings, .. codes.Select(code => $"{code.ToLowerInvariant()},2,4,1")]);
        var look = await LookAsync(browser, survey, file);
        await (await look.Form("Simpan 5 lembar").SendAsync()).FollowAsync();
        Assert.Equal(6, (await SheetsAsync(survey)).Count);
        var late = await (await browser.OpenAsync(SurveysLinks.Paper(survey.Number)))
            .Form("Simpan, lembar berikutnya")
            .Fill("Kode di lembar", codes[3])
            .Fill(Given.Question("begin-notice"), "1")
            .SendAsync();
        late.Shows(HttpStatusCode.Conflict);
        // The codes of one questionnaire say nothing in another.
        var foreign = await LookAsync(browser, other, file);
        Assert.Contains("Kode ini tidak dikenal", foreign.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("handler=Accept", foreign.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fewer_than_five_sheets_are_not_taken_in_from_a_file()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var browser = await TypistAsync(lab);
        var look = await LookAsync(
            browser,
            survey,
            Csv(Headings, "1,2,3,1", "2,2,3,1", "3,2,3,1", "4,2,3,1")
        );
        Assert.Contains("paling sedikit 5 lembar", look.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("handler=Accept", look.Body, StringComparison.Ordinal);
    }
}
