using System.Net;
using Labinov.Data.Chores;
using Labinov.House;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Surveys;

/// <summary>What <c>docs/decisions/0127-anonymous-by-construction.md</c> promises, held against the tables and the running program.</summary>
public sealed class AnonymityTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly Type[] Nameless =
    [
        typeof(AnswerSheet),
        typeof(SurveyTicket),
        typeof(SurveyTaking),
    ];

    [Fact]
    public void Anonymous_rows_have_no_place_for_a_person_a_time_or_a_birth()
    {
        using var db = host.Db();
        foreach (var type in Nameless)
        {
            var table = db.Model.FindEntityType(type)!;
            Assert.All(
                table.GetProperties(),
                column =>
                    Assert.True(
                        column.ClrType == typeof(long)
                            || column.ClrType == typeof(Id<Survey>)
                            || column.ClrType == typeof(string)
                            || column.ClrType == typeof(bool),
                        $"{type.Name}.{column.Name} is a {column.ClrType.Name}"
                    )
            );
            Assert.Single(table.GetForeignKeys());
            Assert.False(typeof(IHappen).IsAssignableFrom(type), "could tell the ledger");
            var key = Assert.Single(table.FindPrimaryKey()!.Properties);
            Assert.Equal(typeof(long), key.ClrType);
            Assert.Equal(
                Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never,
                key.ValueGenerated
            );
        }

        Assert.Equal(
            ["Answers", "Id", "PairMark", "SurveyId"],
            db.Model.FindEntityType(typeof(AnswerSheet))!
                .GetProperties()
                .Select(column => column.Name)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Sheets_do_not_lie_in_the_order_in_which_they_were_sent()
    {
        var survey = await host.Given.SurveyAsync(await host.Given.LabAsync());
        for (var i = 0; i < 40; i++)
        {
            await host.Given.SheetsAsync(
                survey,
                new SheetOf(3, Others: new() { ["ideas"] = $"{i}" })
            );
        }

        await using var db = host.Db();
        var sent = (
            await db
                .AnswerSheets.Where(sheet => sheet.SurveyId == survey.Id)
                .OrderBy(sheet => sheet.Id)
                .Select(sheet => sheet.Answers)
                .ToListAsync()
        ).ConvertAll(json =>
            GivenAnswers.Of(json)
                .Whole(
                    KnownInstruments.Find("willingness")!.Items.Single(
                        item => item.Code == "ideas"
                    )
                )!
                .Value
        );
        // Of forty in the order of chance about half of the neighbours rise; in the order of sending all of them would.
        var rising = sent.Zip(sent.Skip(1)).Count(pair => pair.First < pair.Second);
        Assert.InRange(rising, 8, 31);
    }

    [Fact]
    public async Task In_sqlite_the_number_of_chance_is_the_place_of_the_row()
    {
        await using var db = host.Db();
        if (!db.Database.IsSqlite())
        {
            return;
        }

        var survey = await host.Given.SurveyAsync(await host.Given.LabAsync());
        await host.Given.SheetsAsync(survey, new SheetOf(1), new SheetOf(2), new SheetOf(3));
        await host.SaveAsync(SurveyTicket.Begun(survey.Id, "a"));
        await host.SaveAsync(SurveyTaking.Of(survey.Id, "a", "b"));
        foreach (var table in new[] { "answer_sheets", "survey_tickets", "survey_takings" })
        {
#pragma warning disable EF1002 // the names stand above
            var apart = await db
                .Database.SqlQueryRaw<int>(
                    $"select count(*) as \"Value\" from {table} where rowid <> id"
                )
                .SingleAsync();
#pragma warning restore EF1002
            Assert.Equal(0, apart);
        }
    }

    [Fact]
    public async Task From_the_button_to_the_last_page_nothing_names_who_answered()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var person = await host.Given.PersonAsync(
            Role.InnovationAdmin,
            new Scope(ScopeKind.Region, lab.RegionId.Value),
            "Siti Aminah Rahasia"
        );
        var browser = await host.AsAsync(person);
        var page = await browser.OpenAsync(SurveysLinks.To(survey.Number));
        var taken = (await page.Form("Minta kode").SendAsync()).Shows(HttpStatusCode.OK);
        var again = (await page.Form("Minta kode").SendAsync()).Shows(HttpStatusCode.OK);
        var token = SurveyToken.Parse(taken.Document.QuerySelector(".key-code")!.TextContent)!;
        Assert.Equal(
            taken.Document.QuerySelector(".key-code")!.TextContent,
            again.Document.QuerySelector(".key-code")!.TextContent
        );
        var lines = await CountLinesAsync();
        var form = (await browser.OpenAsync(SurveysLinks.Section($"{token}", 1))).Shows(
            HttpStatusCode.OK
        );
        Assert.DoesNotContain("Rahasia", form.AllText, StringComparison.Ordinal);
        var look = await (
            await form.Form("Simpan dan lanjut").Fill("Pelaksana", "staff").SendAsync()
        ).FollowAsync();
        look.Shows(HttpStatusCode.OK);
        var check = await browser.OpenAsync(SurveysLinks.Section($"{token}", 99));
        (await check.Form("Kirim jawaban").SendAsync()).Shows(HttpStatusCode.Redirect);

        await using var db = host.Db();
        var sheet = await db.AnswerSheets.SingleAsync(row => row.SurveyId == survey.Id);
        var ticket = await db.SurveyTickets.SingleAsync(row => row.SurveyId == survey.Id);
        var taking = await db.SurveyTakings.SingleAsync(row => row.SurveyId == survey.Id);
        Assert.True(ticket.IsSpent);
        Assert.Null(ticket.Draft);
        Assert.Equal(3, new[] { sheet.Id, ticket.Id, taking.Id }.Distinct().Count());
        Assert.Equal(
            4,
            new[] { ticket.Mark, taking.Mark, taking.Form, token.Secret }.Distinct().Count()
        );
        var plain = string.Concat(ticket.Mark, taking.Mark, taking.Form, sheet.Answers);
        Assert.DoesNotContain($"{person.Id.Value:N}", plain, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(token.Secret, plain, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(lines, await CountLinesAsync());
    }

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

        await host
            .Services.GetRequiredService<ForgetOld>()
            .RunAsync(CancellationToken.None);
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

    private async Task<int> CountLinesAsync()
    {
        await using var db = host.Db();
        return await db.LedgerEntries.CountAsync();
    }
}
