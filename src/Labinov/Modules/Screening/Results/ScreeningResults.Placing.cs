using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Screening.Statistics;

namespace Labinov.Modules.Screening.Results;

/// <content>Agreement and places.</content>
public sealed partial record ScreeningResults
{
    private static List<Agreement> Agreed(
        ScreeningRecord record,
        IReadOnlyList<CriterionRow> criteria,
        List<Rating> ratings
    ) =>
        [
            Over(
                null,
                ratings
                    .GroupBy(rating => rating.Idea)
                    .Select(idea => idea.Select(rating => rating.Score))
            ),
            .. criteria.Select(criterion =>
                Over(
                    criterion.Title,
                    record
                        .Points.Where(point => point.Line == criterion.Line)
                        .GroupBy(point => point.Idea)
                        .Select(idea => idea.Select(point => (double)point.Points))
                )
            ),
        ];

    private static Agreement Over(string? title, IEnumerable<IEnumerable<double>> given)
    {
        var units = given.Select(unit => unit.ToList()).ToList();
        return new(
            title,
            Krippendorff.Alpha(units, Scaling.Interval),
            Krippendorff.Alpha(units, Scaling.Ordinal)
        );
    }

    private static List<IdeaResult> Placed(List<IdeaResult> rows, int reviewers, bool withGuests)
    {
        var means = Places(rows, row => row.Reviews >= reviewers ? row.Mean : null);
        var pairs = Places(rows, row => row.Strength);
        var dots = Places(rows, row => Voters(row) is > 0 and var voters ? voters : null);
        return
        [
            .. rows.Select(
                    (row, i) =>
                        row with
                        {
                            Place = means[i],
                            PairPlace = pairs[i],
                            DotPlace = dots[i],
                        }
                )
                .OrderBy(row => row.Place ?? int.MaxValue)
                .ThenByDescending(row => row.Mean ?? 0)
                .ThenBy(row => row.Idea.Nth),
        ];

        int Voters(IdeaResult row) => row.Idea.Voters + (withGuests ? row.Idea.GuestVoters : 0);
    }

    // One more than those that are truly ahead, by nine digits.
    private static List<int?> Places(List<IdeaResult> rows, Func<IdeaResult, double?> of)
    {
        var sorted = rows.Select(of)
            .OfType<double>()
            .Select(value => Math.Round(value, 9))
            .OrderDescending()
            .ToList();
        var first = new Dictionary<double, int>();
        for (var i = 0; i < sorted.Count; i++)
        {
            first.TryAdd(sorted[i], i + 1);
        }

        return rows.ConvertAll(row =>
            of(row) is { } value ? (int?)first[Math.Round(value, 9)] : null
        );
    }
}
