using System.Globalization;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>A session as a clerk types it: days and times of the locus, agenda and coach tables a line each.</summary>
public sealed class SessionForm
{
    private static readonly string[] Times = ["H:mm", "H.mm", "HH:mm", "HH.mm", "HH:mm:ss"];

    [Needed, AtMost(Session.TitleMax)]
    public string? Title { get; set; }

    [Needed]
    public StageKind? Stage { get; set; }

    [Needed]
    public DateOnly? On { get; set; }

    [Needed]
    public string? From { get; set; }

    /// <summary>Null for a meeting that ends on the day on which it begins.</summary>
    public DateOnly? LastOn { get; set; }

    [Needed]
    public string? Until { get; set; }

    [AtMost(Session.PlaceMax)]
    public string? Place { get; set; }

    [AtMost(Session.LinkMax)]
    public string? Link { get; set; }

    [AtMost(Session.AgendaMax)]
    public string? Agenda { get; set; }

    [AtMost(Session.TablesMax)]
    public string? Tables { get; set; }

    /// <summary>Number of the session that this one makes up for.</summary>
    public int? CatchUp { get; set; }

    /// <summary>Times in the zone of the locus; also for the same again on another day, when <paramref name="dated"/> is false.</summary>
    public static SessionForm Of(Session session, string zone, bool dated, int? catchUp)
    {
        ArgumentNullException.ThrowIfNull(session);
        var (from, until) = (
            SessionText.Local(session.StartsAt, zone),
            SessionText.Local(session.EndsAt, zone)
        );
        return new SessionForm
        {
            Title = session.Title,
            Stage = session.Stage,
            On = dated ? DateOnly.FromDateTime(from) : null,
            LastOn = dated && from.Date != until.Date ? DateOnly.FromDateTime(until) : null,
            From = from.ToString("HH:mm", CultureInfo.InvariantCulture),
            Until = until.ToString("HH:mm", CultureInfo.InvariantCulture),
            Place = session.Place,
            Link = session.Link,
            Agenda = session.Agenda,
            Tables = session.Tables,
            CatchUp = catchUp,
        };
    }

    /// <summary>What was typed as the entity wants it; null with the error beside its field.</summary>
    /// <param name="prefix">Of the names of the fields, with its dot.</param>
    public SessionFrame? Frame(
        string zone,
        Id<Session>? follows,
        ModelStateDictionary state,
        string prefix,
        Words words
    )
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(words);
        var from = TimeOf(From, nameof(From));
        var until = TimeOf(Until, nameof(Until));
        if (On is { Year: < 2000 or > 2100 })
        {
            Wrong(nameof(On), "sessions.rule.far");
        }

        if (LastOn is { Year: < 2000 or > 2100 })
        {
            Wrong(nameof(LastOn), "sessions.rule.far");
        }

        if (CatchUp is not null && follows is null)
        {
            Wrong(nameof(CatchUp), "sessions.rule.no-such");
        }

        if (!state.IsValid)
        {
            return null;
        }

        var frame = new SessionFrame(
            Stage!.Value,
            Title!,
            Utc(On!.Value, from!.Value, zone),
            Utc(LastOn ?? On.Value, until!.Value, zone),
            Place,
            Link,
            Agenda,
            Tables,
            follows
        );
        if (frame.Wrong() is { } wrong)
        {
            Wrong(
                wrong switch
                {
                    "sessions.rule.nowhere" => nameof(Place),
                    "sessions.rule.no-link" => nameof(Link),
                    "sessions.rule.ends-before-start" => nameof(Until),
                    _ => nameof(Title),
                },
                wrong
            );
        }

        return state.IsValid ? frame : null;

        void Wrong(string field, string key) => state.AddModelError(prefix + field, words[key]);

        TimeOnly? TimeOf(string? typed, string field)
        {
            if (typed is null)
            {
                return null; // said already that it is needed
            }

            if (
                TimeOnly.TryParseExact(
                    typed,
                    Times,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var time
                )
            )
            {
                return time;
            }

            Wrong(field, "sessions.rule.no-time");
            return null;
        }
    }

    private static DateTime Utc(DateOnly day, TimeOnly time, string zone) =>
        TimeZoneInfo.ConvertTimeToUtc(
            day.ToDateTime(time),
            TimeZoneInfo.FindSystemTimeZoneById(zone)
        );
}
