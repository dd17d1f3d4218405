using System.Globalization;
using System.Net;
using Labinov.House;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;

namespace Labinov.Tests.Surveys;

/// <content>The blank sheet, who may, and what cannot be read.</content>
public sealed partial class ImportPaperTests
{
    [Fact]
    public async Task The_blank_workbook_comes_back_filled_in()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var browser = await TypistAsync(lab);
        var blank = await browser.Client.GetByteArrayAsync(
            SurveysLinks.ImportPaper(survey.Number) + "?format=xlsx"
        );
        using var read = new MemoryStream(blank);
        var headings = read.Query(useHeaderRow: false)
            .Cast<IDictionary<string, object?>>()
            .First()
            .Values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)!)
            .ToList();
        Assert.Equal(1 + Willingness.Items.Count() + 3, headings.Count);
        Assert.Equal(["Jawaban", "Petunjuk"], read.GetSheetNames());
        var guide = string.Join(
            '\n',
            read.Query(sheetName: "Petunjuk")
                .Cast<IDictionary<string, object?>>()
                .SelectMany(row => row.Values)
        );
        Assert.Contains("1 = ", guide, StringComparison.Ordinal);

        // An office types numbers as numbers.
        var rows = Enumerable
            .Range(1, 7)
            .Select(i =>
                headings
                    .Select((heading, at) => (heading, at))
                    .ToDictionary(
                        pair => pair.heading,
                        pair =>
                            pair.at == 0 ? i
                            : pair.at <= Willingness.Items.Count()
                            && Willingness.Items.ElementAt(pair.at - 1).Kind
                                is ItemKind.Likert
                                    or ItemKind.Choice
                                    or ItemKind.YesNo
                                ? 1
                            : (object?)null
                    )
            );
        using var written = new MemoryStream();
        await written.SaveAsAsync(rows);
        var look = await LookAsync(browser, survey, written.ToArray());
        await (await look.Form("Simpan 7 lembar").SendAsync()).FollowAsync();
        Assert.Equal(7, (await SheetsAsync(survey)).Count);
        var csv = await browser.Client.GetStringAsync(
            SurveysLinks.ImportPaper(survey.Number) + "?format=csv"
        );
        Assert.Contains("Lembar (kode atau nomor)", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_beside_the_field()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var browser = await TypistAsync(lab);
        async Task WrongAsync(byte[] file, string says)
        {
            var form = (await browser.OpenAsync(SurveysLinks.ImportPaper(survey.Number))).Form(
                "Periksa berkas"
            );
            var page = await form.Attach("Berkas", "lembar.xlsx", file).SendAsync();
            page.Shows(HttpStatusCode.BadRequest);
            Assert.Contains(says, page.ErrorOf("Berkas"), StringComparison.Ordinal);
        }

        await WrongAsync([], "kosong");
        await WrongAsync(new byte[3 * 1024 * 1024], "lebih besar dari 2 MB");
        await WrongAsync(Csv("Nama,Unit", "Siti,Dinas A"), "Lembar (kode atau nomor)");
        await WrongAsync(Csv("Lembar,Unit", "1,Dinas A"), "Tidak ada kolom");
        var none = await browser.PostAsync(SurveysLinks.ImportPaper(survey.Number));
        Assert.Contains(
            "Pilih berkas",
            none.Shows(HttpStatusCode.BadRequest).ErrorOf("Berkas"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_the_page_carries_opens_for_its_own_survey_only()
    {
        var lab = await host.Given.LabAsync();
        var (one, other) = (await host.Given.SurveyAsync(lab), await host.Given.SurveyAsync(lab));
        var browser = await TypistAsync(lab);
        var look = await LookAsync(browser, one, Six());
        var carried = look.Document.QuerySelector("input[name=Carried]")!.GetAttribute("value")!;
        foreach (var wrong in new[] { carried, carried[..^4] + "AAAA", "" })
        {
            var page = await browser.PostAsync(
                SurveysLinks.ImportPaper(other.Number) + "?handler=Accept",
                ("Carried", wrong)
            );
            page.Shows(HttpStatusCode.BadRequest);
            Assert.Contains("tidak terbaca lagi", page.Text, StringComparison.Ordinal);
        }

        Assert.Empty(await SheetsAsync(other));
        Assert.DoesNotContain("begin-notice", carried, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_taken_in_after_the_end()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var browser = await TypistAsync(lab);
        var look = await LookAsync(browser, survey, Six());
        await using (var db = host.Db())
        {
            var row = await db.Surveys.SingleAsync(row => row.Id == survey.Id);
            db.Entry(row).Property(nameof(Survey.ClosedOn)).CurrentValue = host.Time.Today();
            await db.SaveChangesAsync();
        }

        (await look.Form("Simpan 6 lembar").SendAsync()).Shows(HttpStatusCode.Conflict);
        Assert.Empty(await SheetsAsync(survey));
        var closed = await browser.OpenAsync(SurveysLinks.ImportPaper(survey.Number));
        Assert.Contains("sudah ditutup", closed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_type_paper_brings_no_file()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var survey = await host.Given.SurveyAsync(lab);
        var address = SurveysLinks.ImportPaper(survey.Number);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.ParticipatesAsync(lab, unit);
        var head = await host.AsAsync(Role.UnitHead, unit.Scope);
        (await head.OpenAsync(address)).Shows(HttpStatusCode.Forbidden);
        (await head.PostAsync(address + "?handler=Accept")).Shows(HttpStatusCode.Forbidden);
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        (await coach.OpenAsync(address)).Shows(HttpStatusCode.Forbidden);
        var far = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("33.05")).Scope
        );
        (await far.OpenAsync(address)).Shows(HttpStatusCode.NotFound);
        (await far.PostAsync(address + "?handler=Accept")).Shows(HttpStatusCode.NotFound);
    }
}
