using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Votes;

/// <summary>One of two ideas as the hall sees it.</summary>
public sealed record PairSide(Id<Idea> Id, int Nth, string Title, string? Description)
{
    /// <summary>So much of a description is read in a hall.</summary>
    public const int GistMax = 280;

    /// <summary>The beginning of its description.</summary>
    public string? Gist => Description?.Shortened(GistMax);
}

/// <summary>
/// Which two ideas somebody is asked about next: the one that was compared least, beside one that stands nearly as high and was compared
/// little itself, for there an answer tells most. A bounded number of rows is read, however many ideas there are.
/// </summary>
public static class NextPair
{
    /// <summary>So many of the least compared are looked at: a hall that asks at once is spread over them.</summary>
    private const int Least = 12;

    /// <summary>So many near equals are looked at for one idea.</summary>
    private const int Near = 6;

    /// <returns>The one that came in first first; null when this voter has answered what there is to answer.</returns>
    public static async Task<(PairSide One, PairSide Other)?> NextPairAsync(
        this LabinovDb db,
        Id<IdeaScreening> screening,
        Voter voter,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(voter);
        var answered = await voter.Pairs(db, screening).CountAsync(cancel);
        var seen = voter.Seen(db, screening, now);
        var least = await seen.OrderBy(row => row.Compared)
            .ThenBy(row => row.Nth)
            .Take(Least)
            .Select(row => new Known(row.IdeaId, row.Nth, row.Compared, row.HalfWins))
            .ToListAsync(cancel);
        foreach (var first in Turned(least, voter.Chance, answered))
        {
            if (
                await PartnerAsync(seen, voter.Pairs(db, screening), voter.Chance, first, cancel) is
                { } second
            )
            {
                return await SidesAsync(db, screening, first.Id, second, cancel);
            }
        }

        return null;
    }

    // Everybody begins elsewhere among those that were compared equally seldom, and goes on by one with each answer.
    private static IEnumerable<Known> Turned(List<Known> least, uint chance, int answered)
    {
        var seldom = least.FindAll(row => row.Compared == least[0].Compared);
        var from = seldom.Count == 0 ? 0 : (int)((chance + (uint)answered) % (uint)seldom.Count);
        return seldom.Skip(from).Concat(seldom.Take(from)).Concat(least.Skip(seldom.Count));
    }

    private static async Task<Id<Idea>?> PartnerAsync(
        IQueryable<ScreenedIdea> seen,
        IQueryable<AnsweredPair> mine,
        uint chance,
        Known first,
        CancellationToken cancel
    )
    {
        var (id, share) = (first.Id, first.Share);
        var near = await seen.Where(row =>
                row.IdeaId != id
                && !mine.Any(pair =>
                    (pair.OneId == id && pair.OtherId == row.IdeaId)
                    || (pair.OtherId == id && pair.OneId == row.IdeaId)
                )
            )
            .OrderBy(row => Math.Abs(((row.HalfWins + 1.0) / ((2.0 * row.Compared) + 2.0)) - share))
            .ThenBy(row => row.Compared)
            .ThenBy(row => row.Nth)
            .Take(Near)
            .Select(row => new Known(row.IdeaId, row.Nth, row.Compared, row.HalfWins))
            .ToListAsync(cancel);
        return near.OrderBy(row => row.Compared)
            .ThenBy(row => chance ^ Chance(row.Id))
            .Select(row => (Id<Idea>?)row.Id)
            .FirstOrDefault();
    }

    private static async Task<(PairSide One, PairSide Other)?> SidesAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        Id<Idea> first,
        Id<Idea> second,
        CancellationToken cancel
    )
    {
        var sides = await (
            from row in db.ScreenedIdeas
            where row.ScreeningId == screening && (row.IdeaId == first || row.IdeaId == second)
            join idea in db.Ideas on row.IdeaId equals idea.Id
            orderby row.Nth
            select new PairSide(idea.Id, row.Nth, idea.Title, idea.Description)
        ).ToListAsync(cancel);
        return (sides[0], sides[1]);
    }

    // The end of an id is chance, and the same on every node.
    internal static uint Chance<T>(Id<T> id) => BitConverter.ToUInt32(id.Value.ToByteArray(), 12);

    private sealed record Known(Id<Idea> Id, int Nth, int Compared, int HalfWins)
    {
        /// <summary>The share of its pairs that it won, drawn a little to the middle.</summary>
        public double Share => (HalfWins + 1.0) / ((2.0 * Compared) + 2.0);
    }
}
