using Labinov.House;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>One idea as somebody ticked it: its number and the version that was read.</summary>
public sealed record Tick(int Number, int Version)
{
    public override string ToString() => $"{Number}-{Version}";

    /// <summary>Null for what no page wrote.</summary>
    public static Tick? Of(string? text)
    {
        var parts = (text ?? "").Split('-');
        return
            parts.Length == 2
            && int.TryParse(parts[0], out var number)
            && int.TryParse(parts[1], out var version)
            ? new Tick(number, version)
            : null;
    }
}

/// <summary>Why one of many stops the decision about all of them.</summary>
/// <param name="Title">Null for an idea that the actor does not see.</param>
/// <param name="Why">Key of the reason.</param>
public sealed record Hindrance(int Number, string? Title, string Why);

/// <summary>
/// One decision about many ideas: all of them or none, so that nobody wonders afterwards which half was taken. Each idea is told by its own verb,
/// and so writes its own line in the ledger and its own word to its people (decision 0147).
/// </summary>
public sealed class ChooseMany(IReadOnlyList<Tick> ticks, IReadOnlyList<Idea> found, IdeaState to)
{
    private readonly Dictionary<int, Idea> byNumber = found.ToDictionary(idea => idea.Number);

    /// <summary>Every one of them stands there already by exactly this step: the answer to the first sending was lost.</summary>
    public bool IsTaken =>
        ticks.Count > 0
        && ticks.All(tick =>
            byNumber.TryGetValue(tick.Number, out var idea)
            && idea.State == to
            && idea.Version == tick.Version + 1
        );

    /// <summary>What stands in the way, in the order of the ticks.</summary>
    public IReadOnlyList<Hindrance> Hindrances(Actor actor) =>
        [.. ticks.Select(tick => HindranceOf(tick, actor)).OfType<Hindrance>()];

    public void Decide(Actor actor, ChoiceReason? why, string? words, DateTime now)
    {
        foreach (var tick in ticks)
        {
            byNumber[tick.Number].Choose(actor, to, why, words, now);
        }
    }

    private Hindrance? HindranceOf(Tick tick, Actor actor)
    {
        if (!byNumber.TryGetValue(tick.Number, out var idea))
        {
            return new Hindrance(tick.Number, null, "ideas.choosing.not-here");
        }

        var why =
            !idea.IsKeptBy(actor) ? "ideas.rule.not-keeper"
            : idea.Origin == IdeaOrigin.Existing ? "ideas.choosing.runs-already"
            : idea.IsAppealOpen ? "ideas.choosing.appealed"
            : !idea.Choices.Contains(to) ? "ideas.choosing.not-open"
            : idea.Version != tick.Version ? "ideas.choosing.changed"
            : null;
        return why is null ? null : new Hindrance(idea.Number, idea.Title, why);
    }
}
