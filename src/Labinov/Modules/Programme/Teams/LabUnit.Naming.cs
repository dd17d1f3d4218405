using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Programme.Teams;

/// <content>Who leads the unit and who works for it in the lab.</content>
public sealed partial class LabUnit
{
    /// <param name="head">Null when nobody leads it at present.</param>
    public void NameHead(Actor actor, LabFacts lab, Id<Person>? head, DateTime now)
    {
        RequireNaming(actor, lab);
        if (HeadId == head)
        {
            return;
        }

        HeadId = head;
        Record(
            new UnitHeadNamed(LabId, UnitId, head)
            {
                By = actor.Person,
                At = now,
                As = NamingCapacity(actor),
            }
        );
    }

    public void Take(Actor actor, LabFacts lab, Id<Person> person, DateOnly today, DateTime now)
    {
        RequireNaming(actor, lab);
        if (IsMember(person))
        {
            return;
        }

        TakeKnown(person, today);
        Record(
            new UnitMemberTaken(LabId, UnitId, person)
            {
                By = actor.Person,
                At = now,
                As = NamingCapacity(actor),
            }
        );
    }

    /// <summary>The same without a deed: of a sample.</summary>
    public void TakeKnown(Id<Person> person, DateOnly from)
    {
        if (members.Find(member => member.PersonId == person) is not { } known)
        {
            members.Add(new LabMember(Id, person, from));
        }
        else if (known.UntilOn is not null)
        {
            known.Begin(from);
        }
    }

    /// <summary>Somebody no longer works for the unit in this lab; that they did stays.</summary>
    public void Release(Actor actor, LabFacts lab, Id<Person> person, DateOnly today, DateTime now)
    {
        RequireNaming(actor, lab);
        if (!IsMember(person))
        {
            return;
        }

        members.Find(member => member.PersonId == person)!.End(today);
        Record(
            new UnitMemberReleased(LabId, UnitId, person)
            {
                By = actor.Person,
                At = now,
                As = NamingCapacity(actor),
            }
        );
    }

    public bool IsMember(Id<Person> person) =>
        members.Exists(member => member.PersonId == person && member.UntilOn is null);

    private void RequireNaming(Actor actor, LabFacts lab)
    {
        Require(MayName(actor, lab, UnitId), "programme.rule.not-your-unit");
        Require(LeftOn is null, "programme.rule.unit-left");
    }

    private static Role? NamingCapacity(Actor actor) =>
        Capacity(actor) ?? actor.CapacityAmong(Role.UnitHead, Role.UnitOperator);
}
