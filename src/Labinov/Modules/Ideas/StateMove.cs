using Labinov.House;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.People;

namespace Labinov.Modules.Ideas;

/// <summary>One move of an idea from one state to the next. Never changed, never taken away.</summary>
public sealed class StateMove
{
    public Id<StateMove> Id { get; private init; }
    public Id<Idea> IdeaId { get; private init; }

    /// <summary>Null for the first.</summary>
    public IdeaState? From { get; private init; }
    public IdeaState To { get; private init; }

    /// <summary>Null when the house took it over from a directory.</summary>
    public Id<Person>? ById { get; private init; }

    /// <summary>In which capacity; null for an author who holds no role there.</summary>
    public Role? As { get; private init; }
    public string? Why { get; private init; }

    /// <summary>The reason from the list, where a choice was made or it was halted; <see cref="Why"/> says it in one's own words.</summary>
    public Id<ChoiceReason>? ReasonId { get; private init; }
    public DateTime At { get; private init; }

    private StateMove() { }

    internal StateMove(
        Id<Idea> idea,
        IdeaState? from,
        IdeaState to,
        Actor actor,
        Role? capacity,
        string? why,
        DateTime at,
        Id<ChoiceReason>? reason = null
    )
    {
        (Id, IdeaId, From, To) = (Id<StateMove>.New(at), idea, from, to);
        ById = actor.Person is { } person ? new Id<Person>(person) : null;
        (As, Why, At, ReasonId) = (capacity, why, at, reason);
    }
}

/// <summary>One change of who sees an idea.</summary>
public sealed class AudienceMove
{
    public Id<AudienceMove> Id { get; private init; }
    public Id<Idea> IdeaId { get; private init; }
    public Audience From { get; private init; }
    public Audience To { get; private init; }
    public Id<Person>? ById { get; private init; }
    public Role? As { get; private init; }
    public string? Why { get; private init; }
    public DateTime At { get; private init; }

    private AudienceMove() { }

    internal AudienceMove(
        Id<Idea> idea,
        Audience from,
        Audience to,
        Actor actor,
        Role? capacity,
        string? why,
        DateTime at
    )
    {
        (Id, IdeaId, From, To) = (Id<AudienceMove>.New(at), idea, from, to);
        ById = actor.Person is { } person ? new Id<Person>(person) : null;
        (As, Why, At) = (capacity, why, at);
    }
}
