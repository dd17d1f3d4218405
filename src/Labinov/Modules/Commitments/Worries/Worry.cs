using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Commitments.Worries;

/// <summary>The six excuses that LAN's people hear at Drum-up (labinov-5d.md, section 10); one tap says "me too".</summary>
public enum Starter
{
    Hard,
    Costly,
    NoIdea,
    DoNotKnowHow,
    Afraid,
    Trouble,
}

/// <summary>
/// What somebody of a lab fears, without a name by construction: the id is chance (a UUIDv7 would tell the hour), nobody's person stands in
/// the row, of the time only the day is kept, and the ledger has no line of it. Its answer, its release and its hiding are deeds of an office
/// and are recorded.
/// </summary>
public sealed partial class Worry : Entity<Worry>
{
    public const int TextMax = 500;
    public const int AnswerMax = 1000;
    public const int ReasonMax = 300;

    public Id<Lab> LabId { get; private set; }

    /// <summary>Null for a worry in somebody's own words.</summary>
    public Starter? Starter { get; private set; }

    /// <summary>Empty for one of the six.</summary>
    public string Text { get; private set; } = "";

    public DateOnly SaidOn { get; private set; }

    private Worry() { }

    /// <summary>An id that tells nothing, not even the order.</summary>
    public static Id<Worry> Chance() => new(ChanceId.New());

    /// <summary>What somebody writes.</summary>
    /// <param name="id">Made by the form by chance, so that a form sent twice says it once.</param>
    public static Worry Say(Id<Worry> id, Id<Lab> lab, string text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleBroken("commitments.rule.worry-empty");
        }

        return new()
        {
            Id = id,
            LabId = lab,
            Text = text.Trim(),
            SaidOn = today,
        };
    }

    /// <summary>One of the six, there from the opening of the wall on.</summary>
    public static Worry Of(Starter starter, Id<Lab> lab, DateOnly today) =>
        new()
        {
            Id = Chance(),
            LabId = lab,
            Starter = starter,
            SaidOn = today,
        };
}

/// <summary>Somebody has the same worry. One row each, with nothing but a chance id that the form carries: a count that a double press cannot raise.</summary>
public sealed class MeToo
{
    public Guid Id { get; init; }
    public Id<Worry> WorryId { get; init; }
}
