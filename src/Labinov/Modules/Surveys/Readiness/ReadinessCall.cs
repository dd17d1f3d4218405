using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Surveys.Readiness;

/// <summary>A lab asks its units to assess themselves until a day: from then on it is said who has not.</summary>
public sealed class ReadinessCall : Entity<ReadinessCall>
{
    public Id<Lab> LabId { get; private init; }
    public DateOnly DueOn { get; private set; }

    private ReadinessCall() { }

    public static ReadinessCall Ask(
        Actor actor,
        LabFacts lab,
        DateOnly due,
        DateOnly today,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        var call = new ReadinessCall { Id = Id<ReadinessCall>.New(now), LabId = lab.Id };
        call.Move(actor, lab, due, today, now);
        return call;
    }

    /// <summary>Another last day.</summary>
    public void Move(Actor actor, LabFacts lab, DateOnly due, DateOnly today, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        if (!lab.MayArrange(actor))
        {
            throw new RuleBroken("programme.rule.not-your-lab");
        }

        if (due < today)
        {
            throw new RuleBroken("surveys.readiness.rule.day-over");
        }

        DueOn = due;
        Record(
            new ReadinessAsked(Id, LabId, due)
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
    }

    /// <summary>Of a sample: the ledger stays silent.</summary>
    public static ReadinessCall Known(Id<Lab> lab, DateOnly due, DateTime now) =>
        new()
        {
            Id = Id<ReadinessCall>.New(now),
            LabId = lab,
            DueOn = due,
        };
}
