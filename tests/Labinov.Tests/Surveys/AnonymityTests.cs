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
            GivenAnswers
                .Of(json)
                .Whole(
                    KnownInstruments.Find("willingness")!.Items.Single(item => item.Code == "ideas")
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

    private async Task<int> CountLinesAsync()
    {
        await using var db = host.Db();
        return await db.LedgerEntries.CountAsync();
    }
}
