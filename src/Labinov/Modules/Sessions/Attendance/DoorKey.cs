using Labinov.House;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>What a link opens.</summary>
public enum DoorKind
{
    /// <summary>On the poster: whoever comes says so, on every day of the session.</summary>
    Poster,

    /// <summary>For a helper without an account: the list of one day.</summary>
    Helper,
}

/// <summary>
/// A link to the attendance of a session that needs no account. Found by the hash of its code; the code itself lies sealed beside it, for a
/// poster must be printed again.
/// </summary>
public sealed class DoorKey : Entity<DoorKey>
{
    public const int NameMax = 120;
    public const int SealedMax = 600;

    /// <summary>Letters and digits; 31 signs each, so that guessing is hopeless and a QR code stays coarse.</summary>
    public const int CodeLength = 12;

    /// <summary>What is sealed for this opens for nothing else.</summary>
    public const string Purpose = "attendance-door";

    public Id<Session> SessionId { get; private set; }
    public DoorKind Kind { get; private set; }

    /// <summary>Whoever helps; null for a poster.</summary>
    [Personal(
        "sessions.attendance.kept.helper",
        "sessions.attendance.why.helper",
        "people.until.deed"
    )]
    public string? HelperName { get; private set; }

    /// <summary>The one day of a helper; null for a poster.</summary>
    public DateOnly? ValidOn { get; private set; }

    public string CodeHash { get; private set; } = "";
    public string Sealed { get; private set; } = "";
    public DateTime? RevokedAt { get; private set; }

    private DoorKey() { }

    /// <param name="id">Made by the form, so that a form sent twice makes one.</param>
    public static DoorKey Make(
        Actor actor,
        MeetingFacts meeting,
        DoorKind kind,
        string? helper,
        DateOnly? on,
        DoorCode code,
        DateTime now,
        Id<DoorKey>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(code);
        Require(meeting.MayKeep(actor));
        if (on is { } day && !meeting.Days.Contains(day))
        {
            throw new RuleBroken("sessions.attendance.rule.not-its-day");
        }

        var key = new DoorKey
        {
            Id = id ?? Id<DoorKey>.New(now),
            SessionId = meeting.Id,
            Kind = kind,
            HelperName = helper,
            ValidOn = on,
            CodeHash = code.Hash,
            Sealed = code.Sealed,
        };
        key.Record(
            new AttendanceLinkMade(meeting.Id, meeting.Lab.Id, kind)
            {
                By = actor.Person,
                At = now,
                As = meeting.Capacity(actor),
            }
        );
        return key;
    }

    public void Revoke(Actor actor, MeetingFacts meeting, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        Require(meeting.MayKeep(actor));
        if (RevokedAt is not null)
        {
            return;
        }

        RevokedAt = now;
        Record(
            new AttendanceLinkRevoked(meeting.Id, meeting.Lab.Id, Kind)
            {
                By = actor.Person,
                At = now,
                As = meeting.Capacity(actor),
            }
        );
    }

    /// <summary>
    /// A poster counts on the days of its session. A helper's link opens on its day and the day after, for the list of its day only: what a
    /// phone without a line has kept is still sent the next morning.
    /// </summary>
    public bool Opens(MeetingFacts meeting, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return RevokedAt is null
            && (
                ValidOn is { } day
                    ? today == day || today == day.AddDays(1)
                    : meeting.Days.Contains(today)
            );
    }

    /// <summary>Whoever scans a poster before its session learns the day instead of a page that is not found.</summary>
    public bool IsEarly(MeetingFacts meeting, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return RevokedAt is null && today < meeting.Days[0];
    }

    private static void Require(bool kept)
    {
        if (!kept)
        {
            throw new RuleBroken("programme.rule.not-your-lab");
        }
    }
}
