using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas;

/// <content>Who works on it, each with their part, and which units help. It stays counted once, at its lead unit.</content>
public sealed partial class Idea
{
    public const int MostMembers = 40;
    public const int MostUnits = 20;
    public const int PartMax = 150;

    private readonly List<TeamMember> team = [];
    private readonly List<SupportingUnit> supporting = [];

    public IReadOnlyList<TeamMember> Team => team;

    /// <summary>Must be loaded by whoever changes it.</summary>
    public IReadOnlyList<SupportingUnit> Supporting => supporting;

    /// <summary>Its people and whoever keeps it; a team goes on after the launch, so only the end closes it.</summary>
    public bool MayTeam(Actor actor) => (IsWrittenBy(actor) || IsKeptBy(actor)) && !State.IsEnded();

    /// <summary>Is named in its team, and so may leave it whenever they want.</summary>
    public bool IsMember(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Person is { } person && team.Exists(member => member.PersonId.Value == person);
    }

    /// <summary>Somebody works on it too, and may write it; whoever is there already gets another part.</summary>
    /// <param name="part">What they do in it; may be left open.</param>
    public void Take(Actor actor, Id<Person> person, string? part, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayTeam(actor), "ideas.rule.not-yours");
        if (team.Find(member => member.PersonId == person) is { } there)
        {
            there.Do(Clean(part));
            return;
        }

        Require(person != AuthorId, "ideas.rule.team-author");
        Require(team.Count < MostMembers, "ideas.rule.team-full", MostMembers);
        var by = actor.Person is { } me ? new Id<Person>(me) : (Id<Person>?)null;
        team.Add(new TeamMember(Id, person, now, Clean(part), by));
        Record(
            new IdeaMemberTaken(Id, person)
            {
                By = actor.Person,
                At = now,
                As = TeamCapacity(actor),
            }
        );
    }

    /// <summary>Off the team: by whoever arranges it, or by oneself.</summary>
    public void Release(Actor actor, Id<Person> person, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayTeam(actor) || actor.Person == person.Value, "ideas.rule.not-yours");
        // Sent once more: gone already.
        if (team.RemoveAll(member => member.PersonId == person) == 0)
        {
            return;
        }

        Record(
            new IdeaMemberReleased(Id, person)
            {
                By = actor.Person,
                At = now,
                As = TeamCapacity(actor),
            }
        );
    }

    /// <summary>They know that they are on the team, and their desk says it no longer.</summary>
    public void Noticed(Actor actor, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(IsMember(actor), "ideas.rule.not-yours");
        team.Find(member => member.PersonId.Value == actor.Person)!.See(now);
    }

    /// <summary>Another unit helps.</summary>
    public void Help(Actor actor, Id<Organisation> unit, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayTeam(actor), "ideas.rule.not-yours");
        Require(unit != UnitId, "ideas.rule.lead-helps");
        if (supporting.Exists(row => row.UnitId == unit))
        {
            return;
        }

        Require(supporting.Count < MostUnits, "ideas.rule.units-full", MostUnits);
        supporting.Add(new SupportingUnit(Id, unit));
        Record(
            new IdeaHelpTaken(Id, unit)
            {
                By = actor.Person,
                At = now,
                As = TeamCapacity(actor),
            }
        );
    }

    /// <summary>A unit helps no longer.</summary>
    public void HelpsNoMore(Actor actor, Id<Organisation> unit, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayTeam(actor), "ideas.rule.not-yours");
        if (supporting.RemoveAll(row => row.UnitId == unit) == 0)
        {
            return;
        }

        Record(
            new IdeaHelpReleased(Id, unit)
            {
                By = actor.Person,
                At = now,
                As = TeamCapacity(actor),
            }
        );
    }

    /// <summary>Somebody works on it too, and may write it. For what is set up, not decided: a sample, a record taken over.</summary>
    public void Join(Id<Person> person, DateTime now, string? part = null)
    {
        if (person != AuthorId && team.TrueForAll(member => member.PersonId != person))
        {
            team.Add(new TeamMember(Id, person, now, Clean(part), null));
        }
    }

    /// <summary>Another unit helps, of what is set up, not decided.</summary>
    public void SupportedBy(Id<Organisation> unit)
    {
        if (unit != UnitId && supporting.TrueForAll(row => row.UnitId != unit))
        {
            supporting.Add(new SupportingUnit(Id, unit));
        }
    }

    private Role? TeamCapacity(Actor actor) =>
        Capacity(actor, IsWrittenBy(actor) ? Writers : Keepers);
}
