using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.FixedLists;

/// <summary>Who sorts the chosen ideas, and who fixes the list.</summary>
public static class FixedListRights
{
    /// <summary>Those who arrange the lab, and the technical team, which maps ideas to the mission.</summary>
    public static bool MaySort(this LabFacts lab, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(actor);
        return lab.MayArrange(actor)
            || actor.IsIn(
                new Scope(ScopeKind.Region, lab.RegionId.Value),
                Role.TechnicalTeam,
                Role.InnovationAdmin
            )
            || actor.IsIn(new Scope(ScopeKind.Lab, lab.Id.Value), Role.TechnicalTeam);
    }

    /// <summary>Reads the list before it is signed: those who sort, coach, or lead the region.</summary>
    public static bool MayReadDraft(this LabFacts lab, Actor actor) =>
        lab.MaySort(actor) || lab.MayCoach(actor) || lab.IsLeader(actor);

    internal static void Require(bool holds, string words)
    {
        if (!holds)
        {
            throw new RuleBroken(words);
        }
    }
}
