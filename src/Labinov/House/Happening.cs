namespace Labinov.House;

/// <summary>
/// A decision that was taken, in the past tense (<c>IdeaSubmitted</c>). It becomes one line of the ledger in the same save.
/// Carries ids and codes only, never names or free text: those live in rows that can be erased.
/// </summary>
public abstract record Happening
{
    /// <summary>Who did it. Null: the house itself, or somebody whose anonymity is promised.</summary>
    public Guid? By { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The role in which it was done, as a code.</summary>
    public Role? As { get; init; }

    /// <summary>The thing it happened to; timelines are read by it.</summary>
    public abstract Guid Subject { get; }
}
