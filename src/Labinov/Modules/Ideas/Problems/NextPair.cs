using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Problems;

/// <summary>Two problems that somebody has not compared yet.</summary>
/// <param name="Done">Pairs that this person has judged among these.</param>
/// <param name="Of">Pairs that there are.</param>
public sealed record Pair(ProblemRow? One, ProblemRow? Other, int Done, int Of);

public static class NextPairs
{
    /// <summary>
    /// The problem that was compared least, with the least compared partner that this person has not seen beside it: so that few answers tell
    /// much of each.
    /// </summary>
    /// <param name="among">Open problems only.</param>
    public static async Task<Pair> NextPairAsync(
        this LabinovDb db,
        Id<Lab> lab,
        Actor actor,
        IReadOnlyList<ProblemRow> among,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(among);
        var me = new Id<Person>(actor.Person ?? Guid.Empty);
        var judged = await db
            .Preferences.Where(pair =>
                pair.PersonId == me
                && db.Problems.Any(problem => problem.Id == pair.OneId && problem.LabId == lab)
            )
            .Select(pair => new { pair.OneId, pair.OtherId })
            .ToListAsync(cancel);
        var mine = judged.Select(pair => (pair.OneId, pair.OtherId)).ToHashSet();
        return Choose(among, mine);
    }

    /// <param name="judged">With the smaller number first.</param>
    public static Pair Choose(
        IReadOnlyList<ProblemRow> among,
        IReadOnlySet<(Id<Problem> One, Id<Problem> Other)> judged
    )
    {
        ArgumentNullException.ThrowIfNull(among);
        ArgumentNullException.ThrowIfNull(judged);
        var there = among.Select(row => row.Id).ToHashSet();
        var done = judged.Count(pair => there.Contains(pair.One) && there.Contains(pair.Other));
        var of = among.Count * (among.Count - 1) / 2;
        var order = among.OrderBy(row => row.Pairs.Compared).ThenBy(row => row.Number).ToList();
        foreach (var one in order)
        {
            var other = order.Find(row => row.Id != one.Id && !judged.Contains(Key(one, row)));
            if (other is not null)
            {
                return one.Number < other.Number
                    ? new Pair(one, other, done, of)
                    : new Pair(other, one, done, of);
            }
        }

        return new Pair(null, null, done, of);
    }

    private static (Id<Problem> One, Id<Problem> Other) Key(ProblemRow a, ProblemRow b) =>
        a.Number < b.Number ? (a.Id, b.Id) : (b.Id, a.Id);
}
