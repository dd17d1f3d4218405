using Labinov.House;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas;

/// <summary>A sentence from whoever decided to whoever wrote: nothing is returned, corrected or taken down without a word.</summary>
public sealed class Word
{
    public const int TextMax = Idea.ReasonMax;

    public Id<Word> Id { get; private init; }
    public Id<Idea> IdeaId { get; private init; }
    public WordOn On { get; private init; }

    /// <summary>Empty for a choice that needed no more than its own name: selected.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The reason from the list, where a choice was made.</summary>
    public Id<ChoiceReason>? ReasonId { get; private init; }
    public Id<Person>? FromId { get; private init; }
    public Role? As { get; private init; }
    public DateTime At { get; private init; }

    /// <summary>Null until one of the idea's people has read it.</summary>
    public DateTime? ReadAt { get; private set; }

    private Word() { }

    internal Word(
        Id<Idea> idea,
        WordOn on,
        string text,
        Actor actor,
        Role? capacity,
        DateTime at,
        Id<ChoiceReason>? reason = null
    )
    {
        (Id, IdeaId, On, Text) = (Id<Word>.New(at), idea, on, text);
        FromId = actor.Person is { } person ? new Id<Person>(person) : null;
        (As, At, ReasonId) = (capacity, at, reason);
    }

    internal void Read(DateTime now) => ReadAt ??= now;
}

/// <summary>What the word came with.</summary>
public enum WordOn
{
    Returned,
    Published,
    Corrected,
    Unpublished,
    Selected,
    Reserve,
    NotSelected,

    /// <summary>Its people asked for another look: it is considered again.</summary>
    TakenUp,

    /// <summary>Its people asked for another look: it stays as it was.</summary>
    Upheld,
    Postponed,
    Stopped,
    Resumed,
}

/// <summary>Works on an idea beside its author.</summary>
public sealed class TeamMember
{
    public Id<Idea> IdeaId { get; private init; }
    public Id<Person> PersonId { get; private init; }
    public DateTime SinceAt { get; private init; }

    /// <summary>What they do in it, as people say it: writes the guide, drives the boat.</summary>
    public string? Part { get; private set; }

    /// <summary>Who put them there; null for what was set up or taken over.</summary>
    [Personal("ideas.kept.team-added", "ideas.why.team-added", "people.until.deed")]
    public Id<Person>? AddedById { get; private init; }

    /// <summary>When they said that they know; null while their desk still tells them.</summary>
    public DateTime? SeenAt { get; private set; }

    private TeamMember() { }

    internal TeamMember(
        Id<Idea> idea,
        Id<Person> person,
        DateTime since,
        string? part,
        Id<Person>? by
    )
    {
        (IdeaId, PersonId, SinceAt, Part, AddedById) = (idea, person, since, part, by);
        // Whoever adds themself knows it.
        SeenAt = by == person ? since : null;
    }

    internal void Do(string? part) => Part = part;

    internal void See(DateTime now) => SeenAt ??= now;
}

/// <summary>A unit that helps the lead unit.</summary>
public sealed class SupportingUnit
{
    public Id<Idea> IdeaId { get; private init; }
    public Id<Organisation> UnitId { get; private init; }

    private SupportingUnit() { }

    internal SupportingUnit(Id<Idea> idea, Id<Organisation> unit) =>
        (IdeaId, UnitId) = (idea, unit);
}
