using Labinov.Modules.Commitments.Worries;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>The worries of a lab as a spreadsheet, answered or not; without names, as on the wall.</summary>
internal static class WallSheet
{
    public static List<SheetColumn<WorryRow>> Columns(Words words) =>
        [
            new(words["commitments.worries.text"], row => words.TextOf(row)),
            new(words["commitments.wall.said-on"], row => row.SaidOn),
            new(words["commitments.wall.same"], row => row.Same),
            new(words["commitments.wall.answer"], row => row.Answer),
            new(
                words["commitments.wall.answered-as"],
                row => row.AnsweredAs is null ? null : words.RoleOf(row.AnsweredAs)
            ),
            new(words["commitments.wall.answered-on"], row => row.AnsweredOn),
        ];
}
