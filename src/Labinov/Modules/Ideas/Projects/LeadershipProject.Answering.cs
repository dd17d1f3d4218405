using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Projects;

/// <content>The unit takes it as its own, or says why not now. Nothing is sent on by itself.</content>
public sealed partial class LeadershipProject
{
    /// <summary>The unit alone says what it promises: its head, and the operator who types for the head.</summary>
    public static bool MayAnswerFor(Actor actor, Id<Organisation> unit)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsIn(new Scope(ScopeKind.Unit, unit.Value), Role.UnitHead, Role.UnitOperator);
    }

    public bool MayAnswer(Actor actor) => MayAnswerFor(actor, UnitId);

    /// <summary>What was "not now" may still be taken later.</summary>
    public bool MayAdopt(Actor actor) => MayAnswer(actor) && State != ProjectState.Adopted;

    public bool MayLeave(Actor actor) => MayAnswer(actor) && State == ProjectState.Open;

    /// <summary>It was taken without anybody being recognised in its name.</summary>
    public bool MayLink(Actor actor) =>
        MayAnswer(actor) && State == ProjectState.Adopted && PersonId is null;

    /// <summary>It becomes a draft of the unit, which goes the way of every draft from here.</summary>
    /// <param name="draft">Of the same unit and lab, just begun by the same actor.</param>
    /// <param name="person">Who had it, picked by hand; null while nobody is.</param>
    public void Adopt(Actor actor, Idea draft, Id<Person>? person, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);
        Require(MayAnswer(actor), "ideas.rule.not-your-unit");
        Require(State != ProjectState.Adopted, "ideas.project.rule.adopted");
        Require(draft.UnitId == UnitId && draft.LabId == LabId, "ideas.rule.not-your-unit");
        draft.HadBy(actor, person);
        (State, AnsweredAt, Why, IdeaId) = (ProjectState.Adopted, now, null, draft.Id);
        Recognise(person);
        Record(
            new ProjectAdopted(Id, draft.Id)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>The unit does not take it now; whoever brought the list reads why. The participant's name is not needed any more.</summary>
    public void Leave(Actor actor, string why, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayAnswer(actor), "ideas.rule.not-your-unit");
        Require(State == ProjectState.Open, "ideas.project.rule.answered");
        Require(!string.IsNullOrWhiteSpace(why), "ideas.rule.say-why");
        (State, AnsweredAt, Why, Participant) = (ProjectState.NotNow, now, why.Trim(), null);
        Record(
            new ProjectLeft(Id)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>Somebody is recognised after all, and has the credit for the idea from here.</summary>
    public void Link(Actor actor, Idea idea, Id<Person> person)
    {
        ArgumentNullException.ThrowIfNull(idea);
        Require(MayAnswer(actor), "ideas.rule.not-your-unit");
        Require(MayLink(actor) && idea.Id == IdeaId, "ideas.project.rule.linked");
        idea.HadBy(actor, person);
        Recognise(person);
    }

    /// <summary>The file that brought it is taken back.</summary>
    internal bool GoesWithItsList => State == ProjectState.Open;

    // The written name has done its work once a person stands behind it.
    private void Recognise(Id<Person>? person) =>
        (PersonId, Participant) = (person, person is null ? Participant : null);

    private static Role? Capacity(Actor actor) =>
        actor.CapacityAmong(Role.UnitHead, Role.UnitOperator);
}
