using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The years of the programme as a spreadsheet.</summary>
internal static class RoundSheet
{
    public static List<SheetColumn<RoundRow>> Columns(Words words) =>
        [
            new(words["programme.year"], round => round.Year),
            new(words["programme.theme"], round => round.Theme),
            new(words["programme.funding"], round => words.Of(round.Funding)),
            new(words["programme.labs.title"], round => round.Labs),
            new(words["programme.rounds.running-now"], round => round.Running),
        ];
}
