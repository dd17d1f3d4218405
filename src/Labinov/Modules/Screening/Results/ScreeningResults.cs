using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Screening.Statistics;

namespace Labinov.Modules.Screening.Results;

/// <summary>What came of a screening, best mean first.</summary>
/// <param name="Groups">See <see cref="SeverityEstimate.Groups"/>; 0 where severity cannot be told.</param>
public sealed partial record ScreeningResults(
    IReadOnlyList<IdeaResult> Ideas,
    IReadOnlyList<JudgeResult> Judges,
    IReadOnlyList<Agreement> Agreements,
    int Groups
)
{
    public int Reviewed => Ideas.Count(row => row.Reviews > 0);
    public int Talks => Ideas.Count(row => row.Accord == Accord.Talk);
    public double? Alpha => Agreements[0].Interval;

    /// <param name="talkFrom">In hundredths of a point.</param>
    /// <param name="reviewers">So many each idea shall have; with fewer it gets no place yet.</param>
    /// <param name="withGuests">What guests said gives a place, too.</param>
    public static ScreeningResults Of(
        ScreeningRecord record,
        IReadOnlyList<CriterionRow> criteria,
        int talkFrom,
        int reviewers,
        bool withGuests
    )
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(criteria);
        var place = record
            .Ideas.Select((idea, i) => (idea.Id, i))
            .ToDictionary(at => at.Id, at => at.i);
        var judges = record
            .Names.OrderBy(pair => pair.Value, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key)
            .ToList();
        var chair = judges
            .Select((judge, i) => (judge.Key, i))
            .ToDictionary(at => at.Key, at => at.i);
        var ratings = Ratings(record, criteria, place, chair);
        var severity = Severity.Fit(ratings, record.Ideas.Count, judges.Count);
        var strengths = Strengths(
            withGuests ? [.. record.Pairs, .. record.GuestPairs] : record.Pairs
        );
        var ofIdea = ratings.ToLookup(rating => rating.Idea);
        var checks = record.Checks.ToLookup(row => row.Idea);
        var rows = record
            .Ideas.Select(
                (idea, i) =>
                {
                    var given = ofIdea[i].Select(rating => rating.Score).ToList();
                    double? spread = given.Count > 1 ? given.Max() - given.Min() : null;
                    return new IdeaResult(
                        idea,
                        given.Count,
                        null,
                        given.Count > 0 ? given.Average() : null,
                        spread,
                        AccordOf(spread, talkFrom),
                        severity is { Groups: 1 } && given.Count > 0 ? severity.Ideas[i] : null,
                        strengths.TryGetValue(idea.Id, out var fit) ? fit.Strength : null,
                        strengths.ContainsKey(idea.Id) ? fit.Error : null,
                        null,
                        null,
                        Count(CheckAnswer.Yes),
                        Count(CheckAnswer.No)
                    );

                    int Count(CheckAnswer answer) =>
                        checks[idea.Id].Where(row => row.Answer == answer).Sum(row => row.Count);
                }
            )
            .ToList();
        return new(
            Placed(rows, reviewers, withGuests),
            [
                .. judges.Select(
                    (judge, i) =>
                        new JudgeResult(
                            judge.Value,
                            ratings.Count(rating => rating.Judge == i),
                            ratings
                                .Where(rating => rating.Judge == i)
                                .Average(rating => rating.Score),
                            severity is { Groups: 1 } ? severity.Judges[i] : null
                        )
                ),
            ],
            Agreed(record, criteria, ratings),
            severity?.Groups ?? 0
        );
    }

    /// <summary>Agree, differ a little from half of it on, talk from all of it on.</summary>
    public static Accord AccordOf(double? spread, int talkFrom) =>
        spread is not { } points ? Accord.Unknown
        : Math.Round(points * 100) >= talkFrom ? Accord.Talk
        : Math.Round(points * 200) >= talkFrom ? Accord.DifferSomewhat
        : Accord.Agree;

    private static List<Rating> Ratings(
        ScreeningRecord record,
        IReadOnlyList<CriterionRow> criteria,
        Dictionary<Id<Idea>, int> place,
        Dictionary<Id<Person>, int> chair
    )
    {
        var weights = criteria.Select(row => (row.Line, row.Weight)).ToList();
        var ratings = new List<Rating>();
        foreach (var review in record.Points.GroupBy(point => (point.Idea, point.Judge)))
        {
            var total = Scoring.Total(
                weights,
                [.. review.Select(point => (point.Line, point.Points))]
            );
            if (total is { } hundredths)
            {
                ratings.Add(
                    new(
                        place[review.Key.Idea],
                        chair[review.Key.Judge],
                        (double)hundredths / Scoring.Whole
                    )
                );
            }
        }

        return ratings;
    }

    // Of those that were compared alone: what nobody has seen must not blur the middle.
    private static Dictionary<Id<Idea>, (double Strength, double Error)> Strengths(
        IReadOnlyList<PairCount> pairs
    )
    {
        var ideas = pairs.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct().ToList();
        var place = ideas.Select((idea, i) => (idea, i)).ToDictionary(at => at.idea, at => at.i);
        var fit = BradleyTerry.Fit(
            [
                .. pairs.Select(pair => new Duel(
                    place[pair.One],
                    place[pair.Other],
                    pair.OneWins + (pair.Draws / 2.0),
                    pair.OtherWins + (pair.Draws / 2.0)
                )),
            ],
            ideas.Count
        );
        return ideas
            .Select((idea, i) => (idea, fit.Strengths[i], fit.Errors[i]))
            .ToDictionary(at => at.idea, at => (at.Item2, at.Item3));
    }
}
