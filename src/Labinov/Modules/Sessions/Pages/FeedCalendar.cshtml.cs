using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Pages;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>
/// The calendar of a lab as iCalendar (RFC 5545) with what everybody may know: sessions by the clock in UTC, which every program turns into its
/// own time, and stages as whole days. An entry keeps its UID for ever; its SEQUENCE grows with every change.
/// </summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class FeedCalendar(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    public const string Type = "text/calendar";

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

        var sessions = await db
            .Sessions.VisibleTo(Actor)
            .Where(session => session.LabId == lab.Id)
            .OrderBy(session => session.StartsAt)
            .Facts(db)
            .ToListAsync(cancel);
        var calendar = new Calendar { ProductId = "-//Labinov//Labinov//ID", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", lab.Name);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        calendar.Events.AddRange(sessions.Select(Of));
        calendar.Events.AddRange(
            lab.Stages.OrderBy(stage => stage.Kind)
                .Select(stage => Of(lab, stage))
                .OfType<CalendarEvent>()
        );
        Response.Headers.CacheControl = "public, max-age=900";
        return Content(
            new CalendarSerializer().SerializeToString(calendar) ?? "",
            Type + "; charset=utf-8",
            Encoding.UTF8
        );
    }

    private CalendarEvent Of(SessionFacts session) =>
        new()
        {
            Uid = $"session-{session.Id}@labinov",
            Sequence = session.Version,
            DtStamp = At(time.Now()),
            Summary = session.IsCancelled
                ? words["sessions.feed.cancelled", session.Title]
                : session.Title,
            Start = At(session.StartsAt),
            End = At(session.EndsAt),
            Location = session.Place ?? words["sessions.online"],
            Description = $"{session.Lab.Name}\n{words.Of(session.Stage)}",
            Status = session.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Url = new Uri(Home + session.Path),
        };

    /// <summary>Null while nobody planned it. Its days are those of the plan: what a calendar is kept for.</summary>
    private CalendarEvent? Of(LabView lab, StageFacts stage) =>
        stage is { PlannedFromOn: { } from, PlannedUntilOn: { } until }
            ? new CalendarEvent
            {
                Uid = $"stage-{ProgrammeLinks.Code(stage.Kind)}-{lab.Id}@labinov",
                Sequence = lab.Version,
                DtStamp = At(time.Now()),
                Summary = words["sessions.feed.stage", words.Of(stage.Kind), lab.Name],
                Start = new CalDateTime(from),
                // The end of whole days is the day after (RFC 5545, 3.6.1).
                End = new CalDateTime(until.AddDays(1)),
                Transparency = TransparencyType.Transparent,
                Status =
                    stage.State == StageState.Skipped
                        ? EventStatus.Cancelled
                        : EventStatus.Confirmed,
                Url = new Uri(Home + ProgrammeLinks.Stage(lab.Number, stage.Kind)),
            }
            : null;

    private string Home => $"{Request.Scheme}://{Request.Host}{Request.PathBase}";

    private static CalDateTime At(DateTime utc) =>
        new(DateTime.SpecifyKind(utc, DateTimeKind.Utc), hasTime: true);
}
