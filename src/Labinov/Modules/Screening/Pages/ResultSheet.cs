using System.Globalization;
using Labinov.Modules.Ideas;
using Labinov.Modules.Screening.Results;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Screening.Pages;

/// <summary>What came of a screening as a spreadsheet, the three ways of looking side by side. Who gave what stays in the house.</summary>
internal static class ResultSheet
{
    public static List<SheetColumn<IdeaResult>> Columns(Words words) =>
        [
            new(words["screening.results.place"], row => row.Place),
            new(words["ideas.number"], row => row.Idea.Number),
            new(words["ideas.field.title"], row => row.Idea.Title),
            new(words["screening.unit"], row => row.Idea.Unit),
            new(
                words["screening.kind"],
                row => row.Idea.Kind is { } kind ? words[IdeaWords.Key(kind)].Value : null
            ),
            new(words["screening.state"], row => words[IdeaWords.Key(row.Idea.State)].Value),
            new(words["screening.results.reviews"], row => row.Reviews),
            new(words["screening.results.mean"], row => Figure(row.Mean)),
            new(words["screening.results.spread"], row => Figure(row.Spread)),
            new(words["screening.results.accord"], row => words.Of(row.Accord)),
            new(words["screening.how.adjusted"], row => Figure(row.Adjusted)),
            new(words["screening.results.yes"], row => row.Yes),
            new(words["screening.results.no"], row => row.No),
            new(words["screening.results.dots"], row => row.Idea.Voters),
            new(words["screening.results.guest-dots"], row => row.Idea.GuestVoters),
            new(words["screening.results.compared"], row => row.Idea.Compared),
            new(words["screening.results.guest-compared"], row => row.Idea.GuestCompared),
            new(words["screening.results.pair-place"], row => row.PairPlace),
            new(words["screening.how.strength"], row => Figure(row.Strength)),
            new(words["screening.how.error"], row => Figure(row.Error)),
        ];

    private static string? Figure(double? value) =>
        value?.ToString("0.00", CultureInfo.CurrentCulture);
}
