using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>
/// How many new ideas each unit of a lab is asked for, and how many it may have under way at once. What existed before is not asked for and not
/// limited; an idea that ended makes room for another (decision 0142).
/// </summary>
public sealed class IdeaQuota : Entity<IdeaQuota>
{
    public const int Greatest = 1000;

    public Id<Lab> LabId { get; private init; }

    /// <summary>Null: nothing is asked.</summary>
    public int? Least { get; private set; }

    /// <summary>Null: as many as come.</summary>
    public int? Most { get; private set; }

    private IdeaQuota() { }

    /// <summary>The first of a lab; <see cref="Set"/> says what it asks.</summary>
    public static IdeaQuota For(Id<Lab> lab, DateTime now) =>
        new() { Id = Id<IdeaQuota>.New(now), LabId = lab };

    public void Set(Actor actor, LabFacts lab, int? least, int? most, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        Require(lab.Id == LabId && lab.MayArrange(actor), "programme.rule.not-your-lab");
        Require(
            least is not (< 1 or > Greatest) && most is not (< 1 or > Greatest),
            "ideas.quota.rule.range"
        );
        Require(least is null || most is null || least <= most, "ideas.quota.rule.order");
        (Least, Most) = (least, most);
        Record(
            new QuotaSet(LabId, least, most)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(
                    Role.LocusCoordinator,
                    Role.LabCoordinator,
                    Role.ProgrammeManager
                ),
            }
        );
    }

    private static void Require(bool holds, string words)
    {
        if (!holds)
        {
            throw new RuleBroken(words);
        }
    }
}
