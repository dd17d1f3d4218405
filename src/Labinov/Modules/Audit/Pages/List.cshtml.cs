using System.Globalization;
using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Audit.Pages;

/// <summary>The record, as far as an auditor's assignment reaches: newest first, filtered, as a file. Nothing can be changed here.</summary>
public sealed class ListAudit(LabinovDb db, Words words, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Idea { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public Paged<AuditRow> List { get; private set; } = new([], null, null, 0);

    /// <summary>What sends the auditor, and where.</summary>
    public IReadOnlyList<Assignment> Assignments { get; private set; } = [];

    public AuditFilter Filter => new(string.IsNullOrEmpty(Kind) ? null : Kind, Idea, From, Until);

    public IEnumerable<Choice> Kinds =>
        HappeningText
            .Kinds.Keys.Select(kind => new Choice(kind, Say(kind)))
            .OrderBy(choice => choice.Text, StringComparer.CurrentCulture);

    public string Say(string kind) => words[$"audit.kind.{PeopleWords.Kebab(kind)}"];

    public string Who(AuditRow row) =>
        (row.Who ?? words["audit.house"].Value)
        + (row.As is { } role ? $", {words[PeopleWords.Of(role)]}" : "");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!AuditQueries.MayRead(Actor))
        {
            return NotAllowed();
        }

        var lines = db.AuditLines.AsNoTracking().VisibleTo(db, Actor).Matching(db, Filter);
        var file = Sheet.Of(
            Format,
            words["audit.file"],
            Columns(),
            () => lines.OrderBy(line => line.Position).Rows(db).AsAsyncEnumerable()
        );
        await KeepAsync(file is null ? ReadWhat.Record : ReadWhat.Export, cancel);
        if (file is not null)
        {
            return file;
        }

        var page =
            Before is { } before
                ? lines.Where(line => line.Position > before).OrderBy(line => line.Position)
            : After is { } after
                ? lines
                    .Where(line => line.Position < after)
                    .OrderByDescending(line => line.Position)
            : lines.OrderByDescending(line => line.Position);
        var rows = await page.Take(Paged<AuditRow>.Size + 1).Rows(db).ToListAsync(cancel);
        var count = await lines
            .OrderBy(line => line.Position)
            .Take(Paged<AuditRow>.CountLimit + 1)
            .CountAsync(cancel);
        List = Keyset.Page(rows, row => Key(row.Position)!, Key(After), Key(Before), count);
        Assignments = await Assignment.OfAsync(db, Actor, time.Today(), cancel);
        return Page();
    }

    private List<SheetColumn<AuditRow>> Columns() =>
        [
            new(words["audit.position"], row => row.Position),
            new(words["audit.at-utc"], row => row.At),
            new(words["audit.what"], row => Say(row.Kind)),
            new(words["audit.who"], Who),
            new(words["audit.idea"], row => row.IdeaNumber),
            new(words["audit.about"], row => row.About),
            new(words["audit.region"], row => row.Region),
        ];

    private async Task KeepAsync(ReadWhat what, CancellationToken cancel)
    {
        if (Actor.IsNational(Role.Auditor))
        {
            await AuditRead.KeepAsync(db, Actor, what, null, null, null, time.Now(), cancel);
        }

        foreach (var region in Actor.Scopes<Region>(ScopeKind.Region, Role.Auditor))
        {
            await AuditRead.KeepAsync(db, Actor, what, null, null, region, time.Now(), cancel);
        }

        foreach (var unit in Actor.Scopes<Organisation>(ScopeKind.Unit, Role.Auditor))
        {
            await AuditRead.KeepAsync(db, Actor, what, null, unit, null, time.Now(), cancel);
        }
    }

    private static string? Key(long? position) => position?.ToString(CultureInfo.InvariantCulture);
}
