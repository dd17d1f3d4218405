using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Problems;

/// <summary>A problem as the list of its lab shows it.</summary>
/// <param name="Weighed">By how many people.</param>
/// <param name="UsgSum">Of all that they said.</param>
/// <param name="Ideas">That answer it and were sent.</param>
public sealed record ProblemRow(
    Id<Problem> Id,
    int Number,
    string Title,
    string SearchTitle,
    Id<Organisation> UnitId,
    string Unit,
    ProblemFacts Facts,
    int Weighed,
    int UsgSum,
    int Ideas,
    DateTime EditedAt,
    AsideReason? Aside,
    string? AsideWhy
)
{
    /// <summary>How it fared against others; zero of zero where it was never compared.</summary>
    public PairScore Pairs { get; init; }

    /// <summary>Mean of the sums, 3 to 15; null while nobody weighed it.</summary>
    public double? Usg => Weighed == 0 ? null : (double)UsgSum / Weighed;

    public IEnumerable<GapKind> Gaps =>
        Enum.GetValues<GapKind>().Where(gap => Facts.In(gap) is not null);

    public bool IsAside => Aside is not null;
}

/// <param name="Wins">In halves: two for a pair that was won, one for one that was even.</param>
public readonly record struct PairScore(int Compared, int Wins)
{
    /// <summary>Share of won pairs, drawn towards the middle while there are few: (wins + 1) of (pairs + 2), Laplace's rule of succession.</summary>
    public double Share => ((Wins / 2.0) + 1) / (Compared + 2);
}

public static class ProblemQueries
{
    /// <summary>All problems of a lab: bounded by its units. Two queries, whatever their number is.</summary>
    public static async Task<List<ProblemRow>> ProblemsOfAsync(
        this LabinovDb db,
        Id<Lab> lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await (
            from problem in db.Problems.AsNoTracking()
            where problem.LabId == lab
            join unit in db.Organisations on problem.UnitId equals unit.Id
            orderby problem.Number
            select new
            {
                Problem = problem,
                Unit = unit.Name,
                Weighed = problem.Urgencies.Count,
                UsgSum = problem.Urgencies.Sum(row =>
                    row.UrgencyScore + row.SeriousnessScore + row.GrowthScore
                ),
                Ideas = db.Ideas.Count(idea => idea.ProblemId == problem.Id && idea.SentAt != null),
            }
        ).ToListAsync(cancel);
        var scores = await db.PairScoresAsync(lab, cancel);
        return rows.ConvertAll(row => new ProblemRow(
            row.Problem.Id,
            row.Problem.Number,
            row.Problem.Title,
            row.Problem.SearchTitle,
            row.Problem.UnitId,
            row.Unit,
            row.Problem.Facts,
            row.Weighed,
            row.UsgSum,
            row.Ideas,
            row.Problem.EditedAt,
            row.Problem.AsideReason,
            row.Problem.AsideWhy
        )
        {
            Pairs = scores.GetValueOrDefault(row.Problem.Id),
        });
    }

    /// <summary>How the problems of a lab fared against each other.</summary>
    public static async Task<Dictionary<Id<Problem>, PairScore>> PairScoresAsync(
        this LabinovDb db,
        Id<Lab> lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var pairs = await db
            .Preferences.Where(pair =>
                db.Problems.Any(problem => problem.Id == pair.OneId && problem.LabId == lab)
            )
            .GroupBy(pair => new
            {
                pair.OneId,
                pair.OtherId,
                pair.ChosenId,
            })
            .Select(group => new
            {
                group.Key.OneId,
                group.Key.OtherId,
                group.Key.ChosenId,
                Count = group.Count(),
            })
            .ToListAsync(cancel);
        var scores = new Dictionary<Id<Problem>, PairScore>();
        foreach (var pair in pairs)
        {
            foreach (var side in new[] { pair.OneId, pair.OtherId })
            {
                var halves =
                    pair.ChosenId is not { } chosen ? 1
                    : chosen == side ? 2
                    : 0;
                var score = scores.GetValueOrDefault(side);
                scores[side] = new PairScore(
                    score.Compared + pair.Count,
                    score.Wins + (halves * pair.Count)
                );
            }
        }

        return scores;
    }
}
