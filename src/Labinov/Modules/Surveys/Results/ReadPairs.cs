using Labinov.Data;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Labinov.Modules.Surveys.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Results;

/// <summary>Pairs two closed surveys of the same instrument and version in the same lab.</summary>
public static class ReadPairs
{
    private const int Least = SmallGroups.Minimum;

    public static async Task<PairedResults> OfAsync(
        LabinovDb db,
        SurveyFacts before,
        SurveyFacts after,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var rows = await db
            .AnswerSheets.Where(sheet => sheet.SurveyId == before.Id || sheet.SurveyId == after.Id)
            .Select(sheet => new
            {
                sheet.SurveyId,
                sheet.PairMark,
                sheet.Answers,
            })
            .ToListAsync(cancel);
        var sheets = rows.ToLookup(
            row => row.SurveyId,
            row => new MarkedAnswers(row.PairMark, GivenAnswers.Of(row.Answers))
        );
        return Of(before.Instrument, [.. sheets[before.Id]], [.. sheets[after.Id]]);
    }

    public static PairedResults Of(
        Instrument instrument,
        IReadOnlyList<MarkedAnswers> before,
        IReadOnlyList<MarkedAnswers> after
    )
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var scales = instrument.Scales.Select(scale => Scale(scale, instrument.Of(scale))).ToList();
        var items = scales.SelectMany(Items).ToList();
        var turns = instrument
            .Items.Where(item => item.Kind == ItemKind.YesNo)
            .Select(Turn)
            .ToList();
        var bought = Holm.Adjust([.. scales.Select(found => found.Result.Wilcoxon?.P ?? 1)]);
        var ofItems = Holm.Adjust([.. items.Select(item => item.Wilcoxon?.P ?? 1)]);
        var ofTurns = Holm.Adjust([.. turns.Select(turn => turn.McNemar?.P ?? 1)]);
        var pairs = Pair(before, after, _ => true)?.Count ?? 0;
        return new PairedResults(
            pairs,
            [
                .. scales.Select(
                    (found, i) =>
                        found.Result with
                        {
                            Holm = Paid(found.Result.Wilcoxon, bought[i]),
                        }
                ),
            ],
            [.. items.Select((item, i) => item with { Holm = Paid(item.Wilcoxon, ofItems[i]) })],
            [.. turns.Select((turn, i) => turn with { Holm = Paid(turn.McNemar, ofTurns[i]) })]
        );

        FoundScale Scale(SurveyScale scale, IReadOnlyList<SurveyItem> of)
        {
            var found =
                Pair(before, after, sheet => of.All(item => sheet.Whole(item) is not null)) ?? [];
            double[] first = [.. found.Select(pair => ReadResults.Score(of, pair.Before))];
            double[] second = [.. found.Select(pair => ReadResults.Score(of, pair.After))];
            return new FoundScale(
                of,
                found,
                new PairedScale(
                    scale,
                    found.Count,
                    PairedT.Of(first, second),
                    Wilcoxon.Of(first, second),
                    null
                )
            );
        }

        PairedTurn Turn(SurveyItem item)
        {
            var found = Pair(before, after, sheet => sheet[item] is not null) ?? [];
            return new PairedTurn(
                item,
                found.Count,
                McNemar.Of(
                    found.Count(pair =>
                        (pair.Before[item], pair.After[item]) is (SurveyItem.No, SurveyItem.Yes)
                    ),
                    found.Count(pair =>
                        (pair.Before[item], pair.After[item]) is (SurveyItem.Yes, SurveyItem.No)
                    )
                ),
                null
            );
        }
    }

    private static IEnumerable<PairedItem> Items(FoundScale found) =>
        found.Items.Select(item => new PairedItem(
            item,
            found.Pairs.Count,
            Wilcoxon.Of(
                [.. found.Pairs.Select(pair => (double)pair.Before.Whole(item)!.Value)],
                [.. found.Pairs.Select(pair => (double)pair.After.Whole(item)!.Value)]
            ),
            null
        ));

    private static double? Paid(object? test, double p) => test is null ? null : p;

    // A code that came twice in one survey belongs to two people, and nobody knows which of them came again.
    private static List<AnswerPair>? Pair(
        IReadOnlyList<MarkedAnswers> before,
        IReadOnlyList<MarkedAnswers> after,
        Func<GivenAnswers, bool> has
    )
    {
        var (first, second) = (Once(before), Once(after));
        var pairs = first
            .Where(one =>
                second.TryGetValue(one.Key, out var other) && has(one.Value) && has(other)
            )
            .Select(one => new AnswerPair(one.Value, second[one.Key]))
            .ToList();
        return
            pairs.Count >= Least
            && LeavesNobodyAlone(before.Count(sheet => has(sheet.Answers)), pairs.Count)
            && LeavesNobodyAlone(after.Count(sheet => has(sheet.Answers)), pairs.Count)
            ? pairs
            : null;
    }

    // What is told of all less what is told of the pairs is told of the rest.
    private static bool LeavesNobodyAlone(int all, int pairs) => all - pairs is 0 or >= Least;

    private static Dictionary<string, GivenAnswers> Once(IEnumerable<MarkedAnswers> sheets) =>
        sheets
            .Where(sheet => sheet.Mark is not null)
            .GroupBy(sheet => sheet.Mark!, StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.Single().Answers, StringComparer.Ordinal);

    private sealed record AnswerPair(GivenAnswers Before, GivenAnswers After);

    private sealed record FoundScale(
        IReadOnlyList<SurveyItem> Items,
        List<AnswerPair> Pairs,
        PairedScale Result
    );
}

/// <param name="Mark">Of the code that the person made up; null for none.</param>
public sealed record MarkedAnswers(string? Mark, GivenAnswers Answers);
