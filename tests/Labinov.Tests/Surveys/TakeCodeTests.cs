using System.Net;
using Labinov.Data.Chores;
using Labinov.House;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Surveys;

/// <summary>Who has taken a code, what the log says of it, and when it is forgotten.</summary>
public sealed class TakeCodeTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task The_request_log_names_nobody_who_answers_though_they_are_signed_in()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var browser = await host.AsAsync(
            Role.InnovationAdmin,
            new Scope(ScopeKind.Region, lab.RegionId.Value)
        );
        var token = host.Given.TokenOf(survey);
        await browser.PostAsync($"/answer/{token}?handler=Save", ("At", "1"), ("q-rank", "staff"));
        var lines = host
            .Log.Lines.Where(line =>
                line.Contains("RequestLog", StringComparison.Ordinal)
                && line.Contains("answer/{token}", StringComparison.Ordinal)
            )
            .ToList();
        Assert.NotEmpty(lines);
        Assert.All(
            lines,
            line => Assert.EndsWith("ms -", line.TrimEnd(), StringComparison.Ordinal)
        );
        Assert.DoesNotContain(token, string.Join('\n', host.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_takes_two_codes_and_who_coaches_takes_none()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var browser = await host.AsAsync(
            Role.InnovationAdmin,
            new Scope(ScopeKind.Region, lab.RegionId.Value)
        );
        var first = await browser.OpenAsync(SurveysLinks.To(survey.Number));
        var second = await browser.OpenAsync(SurveysLinks.To(survey.Number));
        (await first.Form("Minta kode").SendAsync()).Shows(HttpStatusCode.OK);
        var refused = await second.Form("Minta kode").SendAsync();
        refused.Shows(HttpStatusCode.Conflict);
        Assert.Contains("sudah mengambil kode", refused.Text, StringComparison.Ordinal);
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        (
            await coach.PostAsync(
                SurveysLinks.To(survey.Number) + "?handler=Take",
                ("Nonce", new string('A', 32))
            )
        ).Shows(HttpStatusCode.Forbidden);
        await using var db = host.Db();
        Assert.Equal(1, await db.SurveyTakings.CountAsync(row => row.SurveyId == survey.Id));
    }

    [Fact]
    public async Task A_day_after_the_end_it_is_forgotten_who_took_a_code_and_what_was_never_sent()
    {
        var lab = await host.Given.LabAsync();
        var over = await host.Given.SurveyAsync(lab, until: -3);
        var open = await host.Given.SurveyAsync(lab);
        foreach (var survey in new[] { over, open })
        {
            await host.SaveAsync(SurveyTaking.Of(survey.Id, "a", "b"));
            var unsent = SurveyTicket.Begun(survey.Id, "unsent");
            unsent.Keep("{}");
            await host.SaveAsync(unsent);
            var sent = SurveyTicket.Begun(survey.Id, "sent");
            sent.Spend();
            await host.SaveAsync(sent);
        }

        await host.Services.GetRequiredService<ForgetOld>().RunAsync(CancellationToken.None);
        await using var db = host.Db();
        Assert.Equal(
            [open.Id],
            await db
                .SurveyTakings.Where(row => row.SurveyId == over.Id || row.SurveyId == open.Id)
                .Select(row => row.SurveyId)
                .ToListAsync()
        );
        Assert.Equal(
            ["sent"],
            await db
                .SurveyTickets.Where(row => row.SurveyId == over.Id)
                .Select(row => row.Mark)
                .ToListAsync()
        );
        Assert.Equal(2, await db.SurveyTickets.CountAsync(row => row.SurveyId == open.Id));
    }

    [Theory]
    [InlineData("Save")]
    [InlineData("Keep")]
    public async Task A_form_that_names_no_part_keeps_nothing_and_is_told_so(string verb)
    {
        var survey = await host.Given.SurveyAsync(await host.Given.LabAsync());
        var address = SurveysLinks.AnswerWith(host.Given.TokenOf(survey));
        var page = await host.Stranger().PostAsync($"{address}?handler={verb}");
        page.Shows(HttpStatusCode.BadRequest);
        if (verb == "Save")
        {
            Assert.Contains("tidak menyebut bagian mana", page.Text, StringComparison.Ordinal);
            Assert.Contains("Mulai mengisi", page.Text, StringComparison.Ordinal);
        }

        await using var db = host.Db();
        Assert.False(await db.SurveyTickets.AnyAsync(row => row.SurveyId == survey.Id));
    }

    [Fact]
    public async Task A_form_that_was_cut_off_on_the_way_is_no_missing_page()
    {
        var survey = await host.Given.SurveyAsync(await host.Given.LabAsync());
        var address = SurveysLinks.AnswerWith(host.Given.TokenOf(survey));
        using var nothing = new MultipartFormDataContent();
        using var answer = await host.Stranger()
            .Client.PostAsync($"{address}?handler=Save", nothing);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
