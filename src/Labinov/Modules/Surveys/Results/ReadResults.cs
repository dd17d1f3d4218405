using System.Security.Cryptography;
using Labinov.Data;
using Labinov.Modules.Surveys.Instruments;
using Labinov.Modules.Surveys.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Results;

/// <summary>Reads the sheets of one survey and counts. Whoever calls has made sure that it is closed.</summary>
public static class ReadResults
{
    private const int Least = SmallGroups.Minimum;

    public static async Task<SurveyResults> OfAsync(
        LabinovDb db,
        SurveyFacts survey,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(survey);
        var rows = await db
            .AnswerSheets.Where(sheet => sheet.SurveyId == survey.Id)
            .Select(sheet => sheet.Answers)
            .ToListAsync(cancel);
        return Of(survey.Instrument, survey.GroupBy, rows.ConvertAll(GivenAnswers.Of));
    }

    /// <param name="groupBy">The one question that divides; null for none.</param>
    public static SurveyResults Of(
        Instrument instrument,
        string? groupBy,
        IReadOnlyList<GivenAnswers> sheets
    )
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(sheets);
        var group = instrument.Groups.FirstOrDefault(item => item.Code == groupBy);
        return new SurveyResults(
            sheets.Count,
            [.. instrument.Scales.Select(scale => Scale(instrument, scale, group, sheets))],
            [
                .. instrument
                    .Items.Where(item =>
                        item is { Scale: null, Group: false, Kind: not ItemKind.Text }
                    )
                    .Select(item => Item(item, sheets)),
            ],
            [
                .. instrument
                    .Items.Where(item => item.Kind == ItemKind.Text)
                    .Select(item => Text(item, sheets)),
            ]
        );
    }

    /// <summary>Those who answered every item of the scale.</summary>
    internal static List<GivenAnswers> Complete(
        IReadOnlyList<SurveyItem> items,
        IEnumerable<GivenAnswers> sheets
    ) => [.. sheets.Where(sheet => items.All(item => sheet.Whole(item) is not null))];

    /// <summary>A person's mean over the items, reversed ones turned round: from 1 to 5.</summary>
    internal static double Score(IReadOnlyList<SurveyItem> items, GivenAnswers sheet) =>
        items.Average(item => item.Counts(sheet.Whole(item)!.Value));

    private static ScaleResult Scale(
        Instrument instrument,
        SurveyScale scale,
        SurveyItem? group,
        IReadOnlyList<GivenAnswers> sheets
    )
    {
        var items = instrument.Of(scale);
        var complete = Complete(items, sheets);
        if (complete.Count < Least)
        {
            return new ScaleResult(scale, 0, null, null, [.. items.Select(Hidden)], []);
        }

        var rows = complete.ConvertAll(
            IReadOnlyList<double> (sheet) =>
                [.. items.Select(item => item.Counts(sheet.Whole(item)!.Value))]
        );
        return new ScaleResult(
            scale,
            complete.Count,
            Description.Of([.. complete.Select(sheet => Score(items, sheet))]),
            Reliability.Alpha(rows),
            [.. items.Select(item => Item(item, complete))],
            group is null ? [] : Groups(group, items, complete)
        );
    }

    // Whoever did not answer the dividing question is a part too: else the rest of the whole would be they.
    private static List<GroupResult> Groups(
        SurveyItem group,
        IReadOnlyList<SurveyItem> items,
        List<GivenAnswers> complete
    )
    {
        var parts = complete.ToLookup(
            sheet => sheet[group] ?? "",
            sheet => Score(items, sheet),
            StringComparer.Ordinal
        );
        var names = (group.Choices ?? []).Select(choice => choice.Code).Append("");
        var shown = SmallGroups.Shown(
            names
                .Where(name => name.Length > 0 || parts.Contains(name))
                .ToDictionary(name => name, name => parts[name].Count(), StringComparer.Ordinal)
        );
        return
        [
            .. names
                .Where(name => name.Length > 0 || parts.Contains(name))
                .Select(name => new GroupResult(
                    group.Choices?.FirstOrDefault(choice => choice.Code == name),
                    shown.Contains(name) ? Description.Of([.. parts[name]]) : null
                )),
        ];
    }

    private static ItemResult Hidden(SurveyItem item) => new(item, 0, null, []);

    private static ItemResult Item(SurveyItem item, IReadOnlyList<GivenAnswers> sheets)
    {
        var given = sheets.Select(sheet => sheet[item]).OfType<string>().ToList();
        if (given.Count < Least)
        {
            return Hidden(item);
        }

        var numbers = item.Kind is ItemKind.Likert or ItemKind.Number
            ? Description.Of([
                .. sheets.Select(sheet => sheet.Whole(item)).OfType<int>().Select(n => (double)n),
            ])
            : null;
        return new ItemResult(
            item,
            given.Count,
            numbers,
            [
                .. item.Values.Select(value => new AnswerCount(
                    value,
                    given.Count(answer => answer == value)
                )),
            ]
        );
    }

    private static TextResult Text(SurveyItem item, IReadOnlyList<GivenAnswers> sheets)
    {
        string[] texts = [.. sheets.Select(sheet => sheet[item]).OfType<string>()];
        if (texts.Length < Least)
        {
            return new TextResult(item, []);
        }

        // Two texts of one person must not stand at the same place of two lists.
        RandomNumberGenerator.Shuffle(texts.AsSpan());
        return new TextResult(item, texts);
    }
}
