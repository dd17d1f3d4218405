using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Commitments.Worries;

/// <summary>The wall of a lab: opened once, with the six starters on it. A link of its own lets people in the hall write without an account.</summary>
public sealed class WorryWall : Entity<WorryWall>
{
    /// <summary>As long as people still talk about the day.</summary>
    public static readonly TimeSpan HallLasting = TimeSpan.FromDays(3);

    public Id<Lab> LabId { get; private set; }
    public DateTime OpenedAt { get; private set; }

    /// <summary>Null while no link was made.</summary>
    public string? HallHash { get; private set; }
    public DateTime? HallUntilAt { get; private set; }

    private WorryWall() { }

    public static WorryWall Open(Actor actor, LabFacts lab, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        if (!Worry.MayAnswer(actor, lab))
        {
            throw new RuleBroken("commitments.rule.not-answering");
        }

        var wall = Known(lab.Id, now);
        wall.Record(
            new WallOpened(lab.Id)
            {
                By = actor.Person,
                At = now,
                As = Office(actor),
            }
        );
        return wall;
    }

    /// <summary>Of a sample; the ledger stays silent.</summary>
    internal static WorryWall Known(Id<Lab> lab, DateTime now) =>
        new()
        {
            Id = Id<WorryWall>.New(now),
            LabId = lab,
            OpenedAt = now,
        };

    /// <summary>A link for the hall; the one before no longer opens.</summary>
    /// <param name="code">As <see cref="Invitation.NewCode"/> made it; kept as a hash only.</param>
    public void LetHallIn(Actor actor, LabFacts lab, string code, DateTime now)
    {
        if (!Worry.MayAnswer(actor, lab))
        {
            throw new RuleBroken("commitments.rule.not-answering");
        }

        (HallHash, HallUntilAt) = (Invitation.HashOf(code), now + HallLasting);
        Record(
            new HallLinkMade(LabId)
            {
                By = actor.Person,
                At = now,
                As = Office(actor),
            }
        );
    }

    private static Role? Office(Actor actor) =>
        actor.CapacityAmong(
            Role.LocusCoordinator,
            Role.LabCoordinator,
            Role.Facilitator,
            Role.ProvincialChampion,
            Role.HeadOfRegion,
            Role.RegionalSecretary,
            Role.ProgrammeManager
        );
}
