using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Pages;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>The calendar of a lab for everybody: what comes, its stages as planned and as they were, what lies behind and what changed lately.</summary>
[AllowAnonymous]
public sealed class ShowCalendar(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public LabView Lab { get; private set; } = null!;
    public IReadOnlyList<Month> Coming { get; private set; } = [];
    public IReadOnlyList<Month> Past { get; private set; } = [];
    public IReadOnlyList<Moment> Changes { get; private set; } = [];

    public bool HasSessions => Coming.Count + Past.Count > 0;
    public bool MayArrange => Programme.Lab.MayPlan(Actor, Lab.Id, Lab.RegionId);
    public IEnumerable<StageFacts> Stages => Lab.Stages.OrderBy(stage => stage.Kind);

    public string FeedAddress =>
        $"{Request.Scheme}://{Request.Host}{Request.PathBase}{SessionsLinks.Feed(Lab.Number)}";

    /// <summary>A calendar program is asked to come back by itself; a plain download would stay as it is.</summary>
    public string Subscribe => "webcal" + FeedAddress[Request.Scheme.Length..];

    public string Range(DateOnly? from, DateOnly? until) => words.Range(from, until) ?? "–";

    public static string Colour(StageFacts stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return stage.State == StageState.Open ? "pandan" : "muted";
    }

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        var lab = await db
            .Labs.VisibleTo(Actor)
            .Where(lab => lab.Number == number)
            .Views(db)
            .SingleOrDefaultAsync(cancel);
        if (lab is null)
        {
            return NotFound();
        }

        Lab = lab;
        var sessions = db
            .Sessions.VisibleTo(Actor)
            .Where(session => session.LabId == lab.Id)
            .OrderBy(session => session.StartsAt)
            .ThenBy(session => session.Number);
        var file = Sheet.Of(
            Format,
            words["sessions.file"],
            SessionSheet.Columns(words),
            () => sessions.Facts(db).AsAsyncEnumerable()
        );
        if (file is not null)
        {
            return file;
        }

        var rows = await sessions.Facts(db).ToListAsync(cancel);
        var today = time.Today(lab.TimeZone);
        Coming = Months(rows.Where(row => LastDay(row) >= today));
        Past = Months(rows.Where(row => LastDay(row) < today).Reverse());
        Changes = await ChangesAsync(rows, cancel);
        return Page();
    }

    private async Task<List<Moment>> ChangesAsync(List<SessionFacts> rows, CancellationToken cancel)
    {
        var since = time.Now().AddDays(-SessionChanges.Days);
        var subjects = rows.Select(row => row.Id.Value).ToList();
        var lines = await db
            .LedgerEntries.Where(entry => subjects.Contains(entry.Subject) && entry.At >= since)
            .OrderByDescending(entry => entry.At)
            .ThenByDescending(entry => entry.Id)
            .Select(entry => new SessionChanges.Line(
                entry.Subject,
                entry.Kind,
                entry.Body,
                entry.At
            ))
            .Take(SessionChanges.Most)
            .ToListAsync(cancel);
        return SessionChanges.Of(lines, rows, words);
    }

    private static DateOnly LastDay(SessionFacts row) => Clock.DayOf(row.EndsAt, row.Lab.TimeZone);

    private static List<Month> Months(IEnumerable<SessionFacts> rows) =>
        [
            .. rows.GroupBy(row => (row.On.Year, row.On.Month))
                .Select(month => new Month(
                    new DateOnly(month.Key.Year, month.Key.Month, 1).ToString(
                        "MMMM yyyy",
                        CultureInfo.CurrentCulture
                    ),
                    [.. month]
                )),
        ];

    public sealed record Month(string Name, IReadOnlyList<SessionFacts> Sessions);
}
