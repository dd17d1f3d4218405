using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;

namespace Labinov.Modules.Screening.Votes;

/// <summary>
/// Whose votes they are. Each kind keeps its votes in tables of its own with the same keys, and moves the same counts: how a vote is given, taken
/// back and counted is written once.
/// </summary>
public abstract record Voter
{
    /// <summary>A person of the lab.</summary>
    public static Voter Of(Id<Person> person) => new Member(person);

    /// <summary>The phone of a guest.</summary>
    public static Voter Of(HallPass pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        return new GuestPhone(pass.Id, pass.Round);
    }

    /// <summary>The same on every node; spreads a hall that asks at once.</summary>
    internal abstract uint Chance { get; }

    /// <summary>Screenings in which this voter may vote at this moment.</summary>
    internal abstract IQueryable<IdeaScreening> Open(LabinovDb db, HallVote vote, DateTime now);

    protected static IQueryable<IdeaScreening> Running(LabinovDb db, HallVote vote)
    {
        ArgumentNullException.ThrowIfNull(db);
        return vote == HallVote.Dots
            ? db.Screenings.Where(row => row.AreVotesOpen)
            : db.Screenings.Where(row => row.ArePairsOpen);
    }

    /// <summary>What this voter may be asked about.</summary>
    internal abstract IQueryable<ScreenedIdea> Seen(
        LabinovDb db,
        Id<IdeaScreening> screening,
        DateTime now
    );

    internal abstract IQueryable<GivenDot> Dots(LabinovDb db, Id<IdeaScreening> screening);

    internal abstract IQueryable<AnsweredPair> Pairs(LabinovDb db, Id<IdeaScreening> screening);

    internal abstract Task<AnsweredPair?> LastPairAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        CancellationToken cancel
    );

    /// <summary>A row to add.</summary>
    internal abstract object Row(Id<IdeaScreening> screening, GivenDot dot, DateTime now);

    /// <param name="before">How many pairs this voter has answered.</param>
    internal abstract object Row(
        Id<IdeaScreening> screening,
        AnsweredPair pair,
        int before,
        DateTime now
    );

    internal abstract Task<int> TakeAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        Id<Idea> idea,
        CancellationToken cancel
    );

    internal abstract Task<int> TakeAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        AnsweredPair pair,
        CancellationToken cancel
    );
}

/// <summary>The n-th dot of a voter.</summary>
internal sealed record GivenDot
{
    public int Nth { get; init; }
    public Id<Idea> IdeaId { get; init; }
}

/// <summary>What a voter said of two ideas; <c>One</c> came in before <c>Other</c>.</summary>
internal sealed record AnsweredPair
{
    public Id<Idea> OneId { get; init; }
    public Id<Idea> OtherId { get; init; }

    /// <summary>Null: both are as good.</summary>
    public Id<Idea>? ChosenId { get; init; }

    /// <summary>Two for the one that was chosen, one for each of a draw.</summary>
    public int HalfWinsOf(Id<Idea> idea) =>
        ChosenId is null ? 1
        : ChosenId == idea ? 2
        : 0;
}

/// <summary>Answers of people and of phones, read alike.</summary>
internal static class AnsweredPairs
{
    public static IQueryable<AnsweredPair> Said(this IQueryable<PairVote> rows) =>
        rows.Select(row => new AnsweredPair
        {
            OneId = row.OneId,
            OtherId = row.OtherId,
            ChosenId = row.ChosenId,
        });

    public static IQueryable<AnsweredPair> Said(this IQueryable<GuestPair> rows) =>
        rows.Select(row => new AnsweredPair
        {
            OneId = row.OneId,
            OtherId = row.OtherId,
            ChosenId = row.ChosenId,
        });
}
