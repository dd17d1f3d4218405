using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Sessions;

/// <summary>A dated meeting of a stage: in a hall, on a screen, or both.</summary>
public sealed partial class Session : Entity<Session>
{
    public const int TitleMax = 160;
    public const int PlaceMax = 200;
    public const int LinkMax = 500;

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
        if (!MayArrange(actor, lab))
        {
            throw new RuleBroken("programme.rule.not-your-lab");
        }

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
                As = actor.CapacityAmong(
                    Role.ProgrammeManager,
                    Role.LabCoordinator,
                    Role.LocusCoordinator
                ),
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
    }
}

/// <summary>What a form says about a session. Times in UTC.</summary>
public sealed record SessionFrame(
    StageKind Stage,
    string Title,
    DateTime StartsAt,
    DateTime EndsAt,
    string? Place,
    string? Link
)
{
    /// <summary>Key of what is wrong; null when nothing is.</summary>
    public string? Wrong() =>
        string.IsNullOrWhiteSpace(Title) ? "sessions.rule.title"
        : EndsAt <= StartsAt ? "sessions.rule.ends-before-start"
        : Place is null && Link is null ? "sessions.rule.nowhere"
        : null;
}

internal sealed class SessionTable : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.Property(session => session.Title).HasMaxLength(Session.TitleMax);
        builder.Property(session => session.Place).HasMaxLength(Session.PlaceMax);
        builder.Property(session => session.Link).HasMaxLength(Session.LinkMax);
        builder.HasIndex(session => session.Number).IsUnique();
        builder.HasIndex(session => new { session.LabId, session.StartsAt });
        builder
            .HasOne<Lab>()
            .WithMany()
            .HasForeignKey(session => session.LabId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
