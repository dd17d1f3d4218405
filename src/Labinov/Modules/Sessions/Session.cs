using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Sessions;

/// <summary>A dated meeting of a stage: in a hall, on a screen, or both.</summary>
public sealed partial class Session : Entity<Session>
{
    public const int TitleMax = 160;
    public const int PlaceMax = 200;
    public const int LinkMax = 500;
    public const int AgendaMax = 4000;
    public const int TablesMax = 6000;
    public const int MinutesMax = 8000;
    public const int ReasonMax = 300;

    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "session";

    /// <summary>What people say and addresses carry.</summary>
    public int Number { get; private set; }

    public Id<Lab> LabId { get; private set; }
    public StageKind Stage { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>In UTC; shown in the time zone of the locus.</summary>
    public DateTime StartsAt { get; private set; }

    public DateTime EndsAt { get; private set; }

    /// <summary>Hall and town; null for a meeting on screens alone.</summary>
    public string? Place { get; private set; }

    /// <summary>Where those far away take part; null when they cannot.</summary>
    public string? Link { get; private set; }

    /// <summary>One line each, as <see cref="AgendaLine"/> reads them.</summary>
    [Personal("sessions.kept.agenda", "sessions.why.agenda", "people.until.deed")]
    public string? Agenda { get; private set; }

    /// <summary>Who coaches whom and when, one line each, as <see cref="AgendaLine"/> reads them.</summary>
    [Personal("sessions.kept.tables", "sessions.why.tables", "people.until.deed")]
    public string? Tables { get; private set; }

    /// <summary>What was decided and who does what until when, one line each.</summary>
    [Personal("sessions.kept.minutes", "sessions.why.minutes", "people.until.deed")]
    public string? Minutes { get; private set; }

    /// <summary>The session that this one makes up for, for units that were absent there.</summary>
    public Id<Session>? FollowsId { get; private set; }

    /// <summary>When its time, place or link was last changed; null while they are as first announced.</summary>
    public DateTime? ChangedAt { get; private set; }

    public DateTime? CancelledAt { get; private set; }

    /// <summary>Told to those inside; the public sees that it was cancelled.</summary>
    public string? CancelReason { get; private set; }

    private Session() { }

    public static bool MayArrange(Actor actor, LabFacts lab)
    {
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayArrange(actor);
    }

    /// <param name="id">Made by the form, so that a form sent twice plans one session.</param>
    /// <exception cref="RuleBroken">Not the actor's lab, an end before its start, or neither place nor link.</exception>
    public static Session Plan(
        Actor actor,
        LabFacts lab,
        int number,
        SessionFrame frame,
        DateTime now,
        Id<Session>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(frame);
        Require(MayArrange(actor, lab), "programme.rule.not-your-lab");
        var session = new Session
        {
            Id = id ?? Id<Session>.New(now),
            Number = number,
            LabId = lab.Id,
        };
        session.Take(frame);
        session.Record(
            new SessionPlanned(session.Id, lab.Id, frame.Stage, frame.StartsAt)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
        return session;
    }

    private void Take(SessionFrame frame)
    {
        if (frame.Wrong() is { } wrong)
        {
            throw new RuleBroken(wrong);
        }

        (Stage, Title) = (frame.Stage, frame.Title.Trim());
        (StartsAt, EndsAt) = (frame.StartsAt, frame.EndsAt);
        (Place, Link) = (frame.Place, frame.Link);
        (Agenda, Tables, FollowsId) = (frame.Agenda, frame.Tables, frame.Follows);
    }

    private static Role? Capacity(Actor actor) =>
        actor.CapacityAmong(Role.ProgrammeManager, Role.LabCoordinator, Role.LocusCoordinator);

    private static void Require(bool kept, string words)
    {
        if (!kept)
        {
            throw new RuleBroken(words);
        }
    }
}
