using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Screening.Queue;

/// <summary>
/// A unit's turn at a coach table of a session: called, begun, ended. Ended without having begun means that nobody came; then the unit waits on,
/// behind those who are there.
/// </summary>
public sealed class TableTurn : Entity<TableTurn>
{
    public const int TableMax = 60;

    public Id<Session> SessionId { get; private set; }
    public Id<Organisation> UnitId { get; private set; }

    /// <summary>As the session's coach tables call it: <c>Meja 1</c>.</summary>
    public string Table { get; private set; } = "";

    public DateTime CalledAt { get; private set; }
    public DateTime? BegunAt { get; private set; }
    public DateTime? EndedAt { get; private set; }

    private TableTurn() { }

    /// <summary>Those who coach or arrange the lab, and the technical team, who stand at the door with a phone.</summary>
    public static bool MayCall(Actor actor, LabFacts lab)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayCoach(actor)
            || lab.MayArrange(actor)
            || actor.IsIn(new Scope(ScopeKind.Lab, lab.Id.Value), Role.TechnicalTeam)
            || actor.IsIn(new Scope(ScopeKind.Region, lab.RegionId.Value), Role.TechnicalTeam);
    }

    /// <summary>Calls a unit. Who waits and which table is free the keys of the table say.</summary>
    public static TableTurn Call(
        Actor actor,
        SessionFacts session,
        string table,
        Id<Organisation> unit,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(session);
        Require(MayCall(actor, session.Lab), "screening.rule.not-your-queue");
        Require(!session.IsCancelled, "screening.rule.session-off");
        return new()
        {
            Id = Id<TableTurn>.New(now),
            SessionId = session.Id,
            UnitId = unit,
            Table = table,
            CalledAt = now,
        };
    }

    /// <summary>They sit down. Begun already: nothing happens.</summary>
    public void Begin(Actor actor, LabFacts lab, DateTime now)
    {
        Require(MayCall(actor, lab), "screening.rule.not-your-queue");
        Require(EndedAt is null, "screening.rule.turn-ended");
        BegunAt ??= now;
    }

    /// <summary>They are through, and the unit was heard. Ended already: nothing happens.</summary>
    public void End(Actor actor, LabFacts lab, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayCall(actor, lab), "screening.rule.not-your-queue");
        if (EndedAt is not null)
        {
            return;
        }

        Require(BegunAt is not null, "screening.rule.turn-not-begun");
        EndedAt = now;
        Record(
            new UnitHeardAtTable(Id, SessionId, UnitId)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(
                    Role.ProgrammeManager,
                    Role.LabCoordinator,
                    Role.Facilitator,
                    Role.ProvincialChampion,
                    Role.LocusCoordinator,
                    Role.TechnicalTeam
                ),
            }
        );
    }

    /// <summary>Called, and nobody came: the unit goes on waiting, behind the others.</summary>
    public void Miss(Actor actor, LabFacts lab, DateTime now)
    {
        Require(MayCall(actor, lab), "screening.rule.not-your-queue");
        if (EndedAt is not null)
        {
            return;
        }

        Require(BegunAt is null, "screening.rule.turn-begun");
        EndedAt = now;
    }

    private static void Require(bool kept, string words)
    {
        if (!kept)
        {
            throw new RuleBroken(words);
        }
    }
}

internal sealed class TableTurnTable : IEntityTypeConfiguration<TableTurn>
{
    public void Configure(EntityTypeBuilder<TableTurn> builder)
    {
        builder.Property(row => row.Table).HasMaxLength(TableTurn.TableMax);
        // Two helpers who call at once: nobody is called to two tables, and no table gets two units.
        builder
            .HasIndex(row => new { row.SessionId, row.Table })
            .IsUnique()
            .HasFilter("ended_at IS NULL");
        builder
            .HasIndex(row => new { row.SessionId, row.UnitId })
            .IsUnique()
            .HasFilter("ended_at IS NULL");
        builder
            .HasOne<Session>()
            .WithMany()
            .HasForeignKey(row => row.SessionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(row => row.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
