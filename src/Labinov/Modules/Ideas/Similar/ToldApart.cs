using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>Two ideas of a lab look alike, and its coordinator says that they are not the same: remembered, so that nobody is asked twice.</summary>
public sealed class ToldApart : Entity<ToldApart>
{
    public const int WhyMax = 400;

    /// <summary>The one with the smaller number.</summary>
    public Id<Idea> OneId { get; private init; }

    public Id<Idea> OtherId { get; private init; }

    public Id<Lab> LabId { get; private init; }

    public string Why { get; private init; } = "";

    [Personal("ideas.apart.kept.by", "ideas.kin.why", "people.until.deed")]
    public Id<Person>? ById { get; private init; }

    public DateTime At { get; private init; }

    private ToldApart() { }

    /// <param name="id">Made by the form.</param>
    public static ToldApart Say(
        Actor actor,
        Id<ToldApart> id,
        LabFacts lab,
        (int Number, Id<Idea> Id) one,
        (int Number, Id<Idea> Id) other,
        string why,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        if (!lab.MayArrange(actor))
        {
            throw new RuleBroken("ideas.rule.not-keeper");
        }

        if (string.IsNullOrWhiteSpace(why))
        {
            throw new RuleBroken("ideas.rule.say-why");
        }

        if (one.Id == other.Id)
        {
            throw new RuleBroken("ideas.kin.rule.itself");
        }

        var (first, second) = one.Number < other.Number ? (one, other) : (other, one);
        var apart = new ToldApart
        {
            Id = id,
            OneId = first.Id,
            OtherId = second.Id,
            LabId = lab.Id,
            Why = why.Trim(),
            ById = actor.Person is { } person ? new Id<Person>(person) : null,
            At = now,
        };
        apart.Record(
            new IdeasToldApart(first.Id, second.Id, lab.Id) { By = actor.Person, At = now }
        );
        return apart;
    }
}
