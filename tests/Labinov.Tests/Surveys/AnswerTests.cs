using System.Net;
using Labinov.House;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Surveys;

/// <summary>Somebody with a slip answers, without an account and without scripts.</summary>
public sealed class AnswerTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Next = "Simpan dan lanjut";
    private const string Send = "Kirim jawaban";

    private async Task<(Survey Survey, string Token)> OpenAsync(
        string code = "willingness",
        int until = 5
    )
    {
        var survey = await host.Given.SurveyAsync(await host.Given.LabAsync(), code, until: until);
        return (survey, host.Given.TokenOf(survey));
    }

    [Fact]
    public async Task Section_by_section_it_is_kept_looked_over_and_sent()
    {
        var (survey, token) = await OpenAsync();
        var browser = host.Stranger();
        var start = (await browser.OpenAsync($"/answer/{token}")).Shows(HttpStatusCode.OK);
        Assert.Contains("Tidak ada yang tahu siapa Anda", start.Text, StringComparison.Ordinal);
        var page = await start.ClickAsync("Mulai mengisi");
        page = await (await page.Form(Next).Tick("Pelaksana").SendAsync()).FollowAsync();
        page = await (
            await page.Form(Next).Fill(Given.Question("begin-notice"), "4").SendAsync()
        ).FollowAsync();
        Assert.Contains("Bagian 3 dari 5", page.Text, StringComparison.Ordinal);

        // Another day, another telephone: the same code goes on.
        var back = await host.Stranger().OpenAsync($"/answer/{token}?at=2");
        Assert.Equal(
            "4",
            back.Document.QuerySelector("input[name=q-begin-notice][checked]")!
                .GetAttribute("value")
        );
        var check = await browser.OpenAsync($"/answer/{token}?at=9");
        Assert.Contains("2 dari 17 pertanyaan", check.Text, StringComparison.Ordinal);
        var sent = await check
            .Form(Send)
            .Fill("Dua huruf pertama nama ibu", "ra")
            .Fill("Tanggal lahir, 1 sampai 31", "7")
            .Fill("Dua huruf terakhir tempat lahir", "na")
            .SendAsync();
        Assert.Equal("/answer/thanks", sent.RedirectsTo);
        (await sent.FollowAsync()).Shows(HttpStatusCode.OK);

        await using var db = host.Db();
        var sheet = await db.AnswerSheets.SingleAsync(row => row.SurveyId == survey.Id);
        Assert.Equal("""{"begin-notice":"4","rank":"staff"}""", sheet.Answers);
        Assert.Equal(host.Given.KeyOf(survey).PairMark("RA|7|NA"), sheet.PairMark);

        var again = await check.Form(Send).SendAsync();
        Assert.Equal("/answer/thanks", again.RedirectsTo);
        var spent = await browser.OpenAsync($"/answer/{token}?at=2");
        Assert.Contains("sudah dikirim", spent.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("begin-notice", spent.Body, StringComparison.Ordinal);
        (await page.Form(Next).SendAsync()).Shows(HttpStatusCode.Conflict);
        Assert.Equal(1, await db.AnswerSheets.CountAsync(row => row.SurveyId == survey.Id));
    }

    [Fact]
    public async Task The_script_keeps_what_is_right_and_a_read_keeps_nothing()
    {
        var (survey, token) = await OpenAsync("trust");
        var browser = host.Stranger();
        await browser.OpenAsync($"/answer/{token}?at=1");
        await using var db = host.Db();
        Assert.False(await db.SurveyTickets.AnyAsync(row => row.SurveyId == survey.Id));
        var kept = await browser.PostAsync(
            $"/answer/{token}?handler=Keep",
            ("At", "4"),
            ("q-days", "many"),
            ("q-first", "  Puskesmas pembantu  ")
        );
        kept.Shows(HttpStatusCode.NoContent);
        var ticket = await db.SurveyTickets.SingleAsync(row => row.SurveyId == survey.Id);
        Assert.Equal("""{"first":"Puskesmas pembantu"}""", ticket.Draft);
    }

    [Fact]
    public async Task A_number_that_is_none_is_told_beside_it_and_everything_stays_typed()
    {
        var (survey, token) = await OpenAsync();
        var page = await host.Stranger().OpenAsync($"/answer/{token}?at=5");
        var wrong = await page.Form(Next)
            .Fill(Given.Question("ideas"), "banyak")
            .Fill(Given.Question("hindrance"), "Anggaran")
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("angka bulat dari 0 sampai 100", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"banyak\"", wrong.Body, StringComparison.Ordinal);
        Assert.Contains(">Anggaran</textarea>", wrong.Body, StringComparison.Ordinal);
        await using var db = host.Db();
        Assert.False(await db.SurveyTickets.AnyAsync(row => row.SurveyId == survey.Id));
    }

    [Fact]
    public async Task Half_a_code_of_ones_own_and_an_empty_sheet_are_not_sent()
    {
        var (survey, token) = await OpenAsync();
        var check = await host.Stranger().OpenAsync($"/answer/{token}?at=9");
        var half = await check.Form(Send).Fill("Dua huruf pertama nama ibu", "ra").SendAsync();
        half.Shows(HttpStatusCode.BadRequest);
        Assert.Equal(
            "Isi ketiganya, atau kosongkan semuanya.",
            half.ErrorOf("Tanggal lahir, 1 sampai 31")
        );
        var fresh = await host.Stranger().OpenAsync($"/answer/{token}?at=9");
        var empty = await fresh.Form(Send).SendAsync();
        empty.Shows(HttpStatusCode.Conflict);
        Assert.Contains("Belum ada yang dijawab", empty.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        Assert.False(await db.AnswerSheets.AnyAsync(row => row.SurveyId == survey.Id));
        Assert.False(await db.SurveyTickets.AnyAsync(row => row.SurveyId == survey.Id));
    }

    [Fact]
    public async Task A_code_that_was_not_made_here_leads_nowhere()
    {
        var (survey, token) = await OpenAsync();
        var other = (await OpenAsync()).Survey;
        var browser = host.Stranger();
        var changed = token[..^1] + (token[^1] == '0' ? '1' : '0');
        (await browser.OpenAsync($"/answer/{changed}")).Shows(HttpStatusCode.NotFound);
        // A code of one survey opens no other.
        var moved = token.Replace(
            $"{survey.Number}-",
            $"{other.Number}-",
            StringComparison.Ordinal
        );
        (await browser.OpenAsync($"/answer/{moved}")).Shows(HttpStatusCode.NotFound);
        var typed = await (await browser.OpenAsync("/answer"))
            .Form("Buka")
            .Fill("Kode", changed)
            .SendAsync();
        typed.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("tidak dikenal", typed.ErrorOf("Kode"), StringComparison.Ordinal);
        var spaced = Modules.Surveys.Anonymous.SurveyToken.Parse(token)!.Spaced;
        var found = await (await browser.OpenAsync("/answer"))
            .Form("Buka")
            .Fill("Kode", $" {spaced.ToLowerInvariant()} ")
            .SendAsync();
        Assert.Equal($"/answer/{token}", found.RedirectsTo);
    }

    [Fact]
    public async Task The_last_day_ends_when_it_ends_at_the_locus()
    {
        // Until today by the clock of Makassar, which is an hour ahead of the capital's.
        var (survey, token) = await OpenAsync(until: 0);
        var browser = host.Stranger();
        var page = await browser.OpenAsync($"/answer/{token}?at=1");
        // 15.30 UTC: half past ten at night in Jakarta, half past eleven in Makassar.
        var noon = host.Time.GetUtcNow();
        host.Time.SetUtcNow(new DateTimeOffset(2026, 11, 24, 15, 30, 0, TimeSpan.Zero));
        (await page.Form(Next).Tick("Pelaksana").SendAsync()).Shows(HttpStatusCode.Redirect);
        // 16.05 UTC: five past midnight in Makassar, and still the same day in the capital.
        host.Time.SetUtcNow(new DateTimeOffset(2026, 11, 24, 16, 5, 0, TimeSpan.Zero));
        Assert.Equal(new DateOnly(2026, 11, 24), host.Time.Today());
        (await page.Form(Next).Tick("Pelaksana").SendAsync()).Shows(HttpStatusCode.Conflict);
        var over = await browser.OpenAsync($"/answer/{token}");
        Assert.Contains("ditutup 24 November 2026", over.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        Assert.False(await db.AnswerSheets.AnyAsync(row => row.SurveyId == survey.Id));
        Assert.True(noon < host.Time.GetUtcNow());
    }

    [Fact]
    public async Task Everybody_may_begin_a_survey_of_the_public_and_nobody_one_of_the_staff()
    {
        var (open, _) = await OpenAsync("trust");
        var (staff, _) = await OpenAsync();
        var browser = host.Stranger();
        var page = (await browser.OpenAsync(SurveysLinks.Begin(open.Number))).Shows(
            HttpStatusCode.OK
        );
        var begun = await page.Form("Mulai mengisi").SendAsync();
        (await begun.FollowAsync()).Shows(HttpStatusCode.OK);
        (await browser.OpenAsync(SurveysLinks.Begin(staff.Number))).Shows(HttpStatusCode.NotFound);
        (await browser.PostAsync(SurveysLinks.Begin(staff.Number))).Shows(HttpStatusCode.NotFound);
    }
}
