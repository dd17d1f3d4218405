using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme.Teams;

/// <summary>A unit that takes part in a lab: its head, and the three to five people who work for it there.</summary>
public sealed partial class LabUnit : Entity<LabUnit>
{
    /// <summary>A team has so many people (labinov-5d.md, section 3); fewer is pointed out, more is not forbidden.</summary>
    public const int TeamFrom = 3;
    public const int TeamTo = 5;

    private readonly List<LabMember> members = [];

    public Id<Lab> LabId { get; private set; }
    public Id<Organisation> UnitId { get; private set; }

    /// <summary>Whoever leads the unit and signs for it; null while nobody said.</summary>
    [Personal("programme.kept.head", "programme.why.team", "people.until.deed")]
    public Id<Person>? HeadId { get; private set; }

    public DateOnly JoinedOn { get; private set; }

    /// <summary>The day it was taken out; null while it takes part.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>Those of the past too.</summary>
    public IReadOnlyList<LabMember> Members => members;

    private LabUnit() { }

    /// <summary>Those who arrange the lab, and the unit's own head and operator for their own people.</summary>
    public static bool MayName(Actor actor, LabFacts lab, Id<Organisation> unit)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayArrange(actor)
            || actor.IsIn(new Scope(ScopeKind.Unit, unit.Value), Role.UnitHead, Role.UnitOperator);
    }

    /// <param name="id">Made by the form, so that a form sent twice lets one unit in.</param>
    public static LabUnit Join(
        Actor actor,
        LabFacts lab,
        Id<Organisation> unit,
        DateOnly today,
        DateTime now,
        Id<LabUnit>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        Require(lab.MayArrange(actor), "programme.rule.not-your-lab");
        var joined = Known(lab.Id, unit, null, today, now, id);
        joined.Record(
            new UnitJoinedLab(lab.Id, unit)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
        return joined;
    }

    /// <summary>A unit of a sample or of a list that was imported as a whole: the ledger stays silent.</summary>
    public static LabUnit Known(
        Id<Lab> lab,
        Id<Organisation> unit,
        Id<Person>? head,
        DateOnly joined,
        DateTime now,
        Id<LabUnit>? id = null
    ) =>
        new()
        {
            Id = id ?? Id<LabUnit>.New(now),
            LabId = lab,
            UnitId = unit,
            HeadId = head,
            JoinedOn = joined,
        };

    /// <summary>Takes the unit out of the lab; what it did stays.</summary>
    public void Leave(Actor actor, LabFacts lab, DateOnly today, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(lab);
        Require(lab.MayArrange(actor), "programme.rule.not-your-lab");
        Require(LeftOn is null, "programme.rule.unit-left");
        LeftOn = today;
        Record(
            new UnitLeftLab(LabId, UnitId)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>Lets a unit in again that had left.</summary>
    public void Return(Actor actor, LabFacts lab, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(lab);
        Require(lab.MayArrange(actor), "programme.rule.not-your-lab");
        if (LeftOn is null)
        {
            return;
        }

        LeftOn = null;
        Record(
            new UnitJoinedLab(LabId, UnitId)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
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
