using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Ideas.Problems;

/// <summary>Which of two problems one person finds more pressing; the key forbids that a pair is judged twice by the same person.</summary>
public sealed class Preference
{
    [Personal("ideas.kept.weighed", "ideas.why.weighed", "people.until.deed")]
    public Id<Person> PersonId { get; private init; }

    /// <summary>The one with the smaller number: a pair is the same whichever way it was shown.</summary>
    public Id<Problem> OneId { get; private init; }
    public Id<Problem> OtherId { get; private init; }

    /// <summary>Null: both are as pressing.</summary>
    public Id<Problem>? ChosenId { get; private init; }
    public DateTime At { get; private init; }

    private Preference() { }

    public static Preference Of(
        Actor actor,
        Voice voice,
        Problem one,
        Problem other,
        Id<Problem>? chosen,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(voice);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (
            actor.Person is not { } person
            || !voice.For(one.UnitId)
            || !voice.For(other.UnitId)
            || one.LabId != other.LabId
        )
        {
            throw new RuleBroken("ideas.rule.not-your-unit");
        }

        if (one.IsAside || other.IsAside)
        {
            throw new RuleBroken("ideas.rule.problem-aside");
        }

        if (one.Id == other.Id || (chosen is { } id && id != one.Id && id != other.Id))
        {
            throw new RuleBroken("ideas.rule.not-of-the-pair");
        }

        var (first, second) = one.Number < other.Number ? (one, other) : (other, one);
        return new Preference
        {
            PersonId = new Id<Person>(person),
            OneId = first.Id,
            OtherId = second.Id,
            ChosenId = chosen,
            At = now,
        };
    }
}
