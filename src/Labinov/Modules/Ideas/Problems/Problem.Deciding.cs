using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Problems;

/// <content>How pressing it is found, and whether it is worked on.</content>
public sealed partial class Problem
{
    public static bool MayDecide(Actor actor, LabFacts lab, Id<Organisation> unit)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayArrange(actor)
            || lab.MayCoach(actor)
            || actor.IsIn(new Scope(ScopeKind.Unit, unit.Value), Role.UnitHead);
    }

    /// <summary>It is not worked on, for a reason that everybody inside reads; nothing is lost.</summary>
    public void SetAside(Actor actor, LabFacts lab, AsideReason reason, string? why, DateTime now)
    {
        Require(MayDecide(actor, lab, UnitId), "ideas.rule.not-keeper");
        Require(!IsAside, "ideas.rule.problem-aside");
        (AsideAt, AsideReason, AsideWhy) = (now, reason, Clean(why));
        Record(
            new ProblemSetAside(Id, reason)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    public void TakeUp(Actor actor, LabFacts lab, DateTime now)
    {
        Require(MayDecide(actor, lab, UnitId), "ideas.rule.not-keeper");
        Require(IsAside, "ideas.rule.problem-not-aside");
        (AsideAt, AsideReason, AsideWhy) = (null, null, null);
        Record(
            new ProblemTakenUp(Id)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>One scale for each person; weighing again replaces what was said before.</summary>
    public void Weigh(Actor actor, Voice voice, UsgScore score, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(voice);
        Require(voice.For(UnitId) && actor.Person is not null, "ideas.rule.not-your-unit");
        Require(!IsAside, "ideas.rule.problem-aside");
        var me = new Id<Person>(actor.Person!.Value);
        if (urgencies.Find(row => row.PersonId == me) is { } mine)
        {
            mine.Change(score, now);
        }
        else
        {
            urgencies.Add(new Urgency(Id, me, score, now));
        }
    }
}
