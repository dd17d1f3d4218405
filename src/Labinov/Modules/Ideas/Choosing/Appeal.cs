using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>The people of an idea ask for another look at a choice (<i>minta ditinjau lagi</i>). The answer is a word to them.</summary>
public sealed class Appeal
{
    public Id<Appeal> Id { get; private init; }

    /// <summary>A key: no idea is looked at a third time.</summary>
    public Id<Idea> IdeaId { get; private init; }

    /// <summary>Where it stood.</summary>
    public IdeaState Against { get; private init; }
    public string Text { get; private init; } = "";

    [Personal("ideas.kept.appeal", "ideas.why.appeal", "people.until.deed")]
    public Id<Person>? ById { get; private init; }
    public DateTime At { get; private init; }

    private Appeal() { }

    internal Appeal(Id<Idea> idea, IdeaState against, string text, Actor actor, DateTime at)
    {
        (Id, IdeaId, Against, Text, At) = (Id<Appeal>.New(at), idea, against, text, at);
        ById = actor.Person is { } person ? new Id<Person>(person) : null;
    }
}

/// <summary>What came of the other look.</summary>
public enum AppealAnswer
{
    /// <summary>It is considered again beside the others.</summary>
    TakenUp,

    /// <summary>It is selected at once.</summary>
    Selected,

    /// <summary>It stays as it was.</summary>
    Upheld,
}
