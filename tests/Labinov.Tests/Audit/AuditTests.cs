using System.Net;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Audit;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Audit;

/// <summary>An auditor reads what the letter names, as long as it lasts; the unit sees who read.</summary>
public sealed class AuditTests(LabHost host) : IClassFixture<LabHost>
{
    private sealed record Place(Region Region, Organisation Unit, Person Writer, Idea Idea);

    private async Task<Place> PlaceAsync(string code)
    {
        var region = await host.Given.RegionAsync(code);
        var unit = await host.Given.UnitAsync(region);
        var writer = await host.Given.PersonAsync(
            Role.Innovator,
            new Scope(ScopeKind.Unit, unit.Id.Value)
        );
        var idea = await host.Given.SubmittedAsync(unit, writer, $"Lumbung {code}");
        await host.Given.DraftAsync(unit, writer, $"Rahasia {code}");
        await host.SettleAsync();
        return new(region, unit, writer, idea);
    }

    [Fact]
    public async Task The_record_holds_the_decisions_of_the_assignment_and_nobody_elses_and_no_draft()
    {
        var here = await PlaceAsync("33.24");
        await PlaceAsync("33.25");
        var auditor = await host.AsAsync(Role.Auditor, here.Region.Scope);
        var page = (await auditor.OpenAsync("/audit")).Shows(HttpStatusCode.OK);
        Assert.Contains("Diajukan", page.Text, StringComparison.Ordinal);
        Assert.Contains("Lumbung 33.24", page.Text, StringComparison.Ordinal);
        Assert.Contains(here.Writer.Name, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lumbung 33.25", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rahasia", page.Text, StringComparison.Ordinal);

        var narrowed = await auditor.OpenAsync("/audit?Kind=IdeaPublished");
        Assert.Contains("Tidak ada keputusan yang cocok", narrowed.Text, StringComparison.Ordinal);
        var day = await auditor.OpenAsync("/audit?From=2026-11-24&Until=2026-11-24");
        Assert.Contains("Lumbung 33.24", day.Text, StringComparison.Ordinal);
        var past = await auditor.OpenAsync("/audit?Until=2026-11-23");
        Assert.DoesNotContain("Lumbung 33.24", past.Text, StringComparison.Ordinal);
        var english = await auditor.OpenAsync($"/en/audit?Idea={here.Idea.Number}");
        Assert.Contains("Submitted", english.Text, StringComparison.Ordinal);
        var file = await auditor.OpenAsync("/audit?format=csv");
        Assert.Contains("Lumbung 33.24", file.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Rahasia", file.Body, StringComparison.Ordinal);
        await LineAsync(here);
    }

    private async Task LineAsync(Place here)
    {
        await using var db = host.Db();
        var line = await db.AuditLines.SingleAsync(row =>
            row.IdeaId == here.Idea.Id && row.Kind == nameof(IdeaSubmitted)
        );
        Assert.Equal(
            (here.Unit.Id, here.Region.Id, here.Writer.Id),
            (line.UnitId!.Value, line.RegionId!.Value, line.ById!.Value)
        );
        var entry = await db.LedgerEntries.SingleAsync(row => row.Position == line.Position);
        Assert.Equal((line.Kind, here.Idea.Id.Value), (entry.Kind, entry.Subject));
    }

    [Fact]
    public async Task What_an_auditor_opened_is_seen_by_the_unit_with_the_letter()
    {
        var here = await PlaceAsync("33.26");
        var person = await host.Given.PersonAsync();
        await host.SaveAsync(
            RoleGrant.Given(
                person.Id,
                Role.Auditor,
                here.Region.Scope,
                new DateOnly(2026, 11, 1),
                new DateOnly(2026, 11, 30),
                host.Now,
                "ST-77/IX/2026"
            )
        );
        var auditor = await host.AsAsync(person);
        var path = $"/ideas/{here.Idea.Number}/{Slug.Of(here.Idea.Title)}";
        (await auditor.OpenAsync(path)).Shows(HttpStatusCode.OK);
        (await auditor.OpenAsync(path)).Shows(HttpStatusCode.OK);

        var writer = await host.AsAsync(here.Writer);
        var page = await writer.OpenAsync(path);
        Assert.Contains("Pemeriksa yang membaca", page.Text, StringComparison.Ordinal);
        Assert.Contains(person.Name, page.Text, StringComparison.Ordinal);
        Assert.Contains("surat ST-77/IX/2026", page.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        Assert.Equal(1, await db.AuditReads.CountAsync(read => read.PersonId == person.Id));

        // The region sees its readings; a stranger and another region do not.
        await auditor.OpenAsync("/audit");
        var region = $"/regions/33.26/{Slug.Of(here.Region.Name)}";
        var coordinator = await host.AsAsync(Role.LocusCoordinator, here.Region.Scope);
        Assert.Contains(
            "catatan keputusan",
            (await coordinator.OpenAsync(region)).Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            person.Name,
            (await host.Stranger().OpenAsync(region)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_assignment_that_is_over_opens_nothing()
    {
        var here = await PlaceAsync("33.27");
        var person = await host.Given.PersonAsync();
        await host.SaveAsync(
            RoleGrant.Given(
                person.Id,
                Role.Auditor,
                here.Region.Scope,
                new DateOnly(2026, 11, 1),
                new DateOnly(2026, 11, 23),
                host.Now
            )
        );
        var late = await host.AsAsync(person);
        (await late.OpenAsync("/audit")).Shows(HttpStatusCode.Forbidden);
        (await late.OpenAsync($"/ideas/{here.Idea.Number}")).Shows(HttpStatusCode.NotFound);
        var coordinator = await host.AsAsync(Role.LocusCoordinator, here.Region.Scope);
        (await coordinator.OpenAsync("/audit")).Shows(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_auditor_changes_nothing()
    {
        var here = await PlaceAsync("33.28");
        var auditor = await host.AsAsync(
            Role.Auditor,
            new Scope(ScopeKind.Unit, here.Unit.Id.Value)
        );
        var page = (
            await auditor.OpenAsync($"/ideas/{here.Idea.Number}/{Slug.Of(here.Idea.Title)}")
        ).Shows(HttpStatusCode.OK);
        Assert.Empty(page.Document.QuerySelectorAll("main form[method=post]"));
        foreach (var act in new[] { "publish", "return", "withdraw", "correct", "edit/basics" })
        {
            var answer = await auditor.OpenAsync($"/ideas/{here.Idea.Number}/{act}");
            Assert.True(
                answer.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound,
                $"{act}: {answer.Status}"
            );
        }

        (await auditor.OpenAsync("/ideas/new")).Shows(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_list_needs_as_many_queries_for_many_lines_as_for_one()
    {
        var here = await PlaceAsync("33.29");
        var auditor = await host.AsAsync(Role.Auditor, here.Region.Scope);
        await auditor.OpenAsync("/audit");
        host.Queries.Reset();
        await auditor.OpenAsync("/audit");
        var few = host.Queries.Count;
        for (var i = 0; i < 25; i++)
        {
            await host.Given.SubmittedAsync(here.Unit, here.Writer);
        }

        await host.SettleAsync();
        host.Queries.Reset();
        var page = await auditor.OpenAsync("/audit");
        Assert.Equal(few, host.Queries.Count);
        Assert.Equal(20, page.Document.QuerySelectorAll("main tbody tr").Length);
        var older = await page.ClickAsync("Berikutnya");
        Assert.NotEmpty(older.Document.QuerySelectorAll("main tbody tr"));
    }

    [Fact]
    public void Every_kind_of_decision_has_its_words()
    {
        var words =
            host.Services.GetService(typeof(Labinov.Ui.Words.Words)) as Labinov.Ui.Words.Words;
        var missing = HappeningText.Kinds.Keys.Where(kind =>
            words![$"audit.kind.{PeopleWords.Kebab(kind)}"].ResourceNotFound
        );
        Assert.Empty(missing);
    }
}
