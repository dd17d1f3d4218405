using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Screening.Votes;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Results;

/// <summary>An idea with what the hall said of it.</summary>
/// <param name="Compared">Answers of members to pairs in which it stood.</param>
/// <param name="Voters">People of the lab who gave it a dot, each counted once.</param>
/// <param name="GuestCompared">Answers of guests.</param>
/// <param name="GuestVoters">Phones of guests from which it got a dot.</param>
public sealed record IdeaInScreening(
    Id<Idea> Id,
    int Nth,
    int Number,
    string Title,
    string Unit,
    IdeaState State,
    InnovationKind? Kind,
    int Compared,
    int Voters,
    int GuestCompared,
    int GuestVoters
);

/// <summary>What one reviewer gave for one criterion.</summary>
public readonly record struct Point(Id<Idea> Idea, Id<Person> Judge, int Line, int Points);

/// <summary>An answer to a check list, counted.</summary>
public readonly record struct CheckCount(Id<Idea> Idea, CheckAnswer Answer, int Count);

/// <summary>Answers to one pair, counted.</summary>
public readonly record struct PairCount(
    Id<Idea> One,
    Id<Idea> Other,
    int OneWins,
    int OtherWins,
    int Draws
)
{
    public int Answers => OneWins + OtherWins + Draws;
}

/// <summary>Everything that was said in a screening; eight queries, whatever its size.</summary>
public sealed record ScreeningRecord(
    IReadOnlyList<IdeaInScreening> Ideas,
    IReadOnlyList<Point> Points,
    IReadOnlyList<CheckCount> Checks,
    IReadOnlyList<PairCount> Pairs,
    IReadOnlyList<PairCount> GuestPairs,
    IReadOnlyDictionary<Id<Person>, string> Names
);

public static class ReadScores
{
    public static async Task<ScreeningRecord> RecordAsync(
        this LabinovDb db,
        Id<IdeaScreening> screening,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var voters = await db.VotersAsync(screening, cancel);
        var guests = await db.GuestVotersAsync(screening, cancel);
        var pairs = await CountedAsync(
            db.PairVotes.Where(vote => vote.ScreeningId == screening).Said(),
            cancel
        );
        var guestPairs = await CountedAsync(
            db.GuestPairs.Where(vote => vote.ScreeningId == screening).Said(),
            cancel
        );
        var (compared, guestCompared) = (Compared(pairs), Compared(guestPairs));
        var ideas = await (
            from row in db.ScreenedIdeas
            where row.ScreeningId == screening
            join idea in db.Ideas on row.IdeaId equals idea.Id
            join unit in db.Organisations on idea.UnitId equals unit.Id
            orderby row.Nth
            select new
            {
                idea.Id,
                row.Nth,
                idea.Number,
                idea.Title,
                Unit = unit.Name,
                idea.State,
                idea.Kind,
            }
        ).ToListAsync(cancel);
        var points = await db
            .Reviews.Where(review => review.ScreeningId == screening && review.DoneAt != null)
            .SelectMany(
                review => review.Scores,
                (review, score) =>
                    new Point(review.IdeaId, review.JudgeId, score.Line, score.Points)
            )
            .ToListAsync(cancel);
        var checks = await db
            .Reviews.Where(review => review.ScreeningId == screening && review.DoneAt != null)
            .SelectMany(
                review => review.Checks,
                (review, check) => new { review.IdeaId, check.Answer }
            )
            .GroupBy(row => new { row.IdeaId, row.Answer })
            .Select(group => new CheckCount(group.Key.IdeaId, group.Key.Answer, group.Count()))
            .ToListAsync(cancel);
        var names = await db
            .Reviews.Where(review => review.ScreeningId == screening && review.DoneAt != null)
            .Select(review => review.JudgeId)
            .Distinct()
            .Join(db.People, id => id, person => person.Id, (_, person) => person)
            .Select(person => new { person.Id, person.Name })
            .ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
        return new(
            ideas.ConvertAll(row => new IdeaInScreening(
                row.Id,
                row.Nth,
                row.Number,
                row.Title,
                row.Unit,
                row.State,
                row.Kind,
                compared.GetValueOrDefault(row.Id),
                voters.GetValueOrDefault(row.Id),
                guestCompared.GetValueOrDefault(row.Id),
                guests.GetValueOrDefault(row.Id)
            )),
            points,
            checks,
            pairs,
            guestPairs,
            names
        );
    }

    private static Task<List<PairCount>> CountedAsync(
        IQueryable<AnsweredPair> said,
        CancellationToken cancel
    ) =>
        said.GroupBy(vote => new { vote.OneId, vote.OtherId })
            .Select(votes => new PairCount(
                votes.Key.OneId,
                votes.Key.OtherId,
                votes.Count(vote => vote.ChosenId == vote.OneId),
                votes.Count(vote => vote.ChosenId == vote.OtherId),
                votes.Count(vote => vote.ChosenId == null)
            ))
            .ToListAsync(cancel);

    private static Dictionary<Id<Idea>, int> Compared(List<PairCount> pairs) =>
        pairs
            .SelectMany(pair => new[] { (pair.One, pair.Answers), (pair.Other, pair.Answers) })
            .GroupBy(side => side.Item1)
            .ToDictionary(sides => sides.Key, sides => sides.Sum(side => side.Answers));
}
