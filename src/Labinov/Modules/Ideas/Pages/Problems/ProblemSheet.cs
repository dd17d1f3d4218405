using System.Globalization;
using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages.Problems;

/// <summary>The worksheet of Diagnose for a whole lab, as a spreadsheet.</summary>
internal static class ProblemSheet
{
    public static List<SheetColumn<ProblemRow>> Columns(Words words) =>
        [
            new(words["ideas.number"], row => row.Number),
            new(words["ideas.problem.field.unit"], row => row.Unit),
            new(words["ideas.problem.field.title"], row => row.Title),
            new(words["ideas.problem.field.present"], row => row.Facts.Present),
            new(words["ideas.problem.field.wished"], row => row.Facts.Wished),
            .. Enum.GetValues<GapKind>()
                .Select(gap => new SheetColumn<ProblemRow>(
                    words[IdeasText.Key(gap)],
                    row => row.Facts.In(gap)
                )),
            new(words["ideas.problem.field.data"], row => row.Facts.Data),
            new(words["ideas.problem.field.source"], row => row.Facts.Source),
            new(words["ideas.problem.field.sufferers"], row => row.Facts.Sufferers),
            new(words["ideas.problem.usg-sum"], row => row.UsgSum),
            new(words["ideas.problem.weighed-by"], row => row.Weighed),
            new(words["ideas.problem.pairs-compared"], row => row.Pairs.Compared),
            new(
                words["ideas.problem.pairs-won"],
                row => (row.Pairs.Wins / 2.0).ToString("0.#", CultureInfo.CurrentCulture)
            ),
            new(words["ideas.problem.ideas"], row => row.Ideas),
            new(
                words["ideas.problem.aside"],
                row => row.Aside is { } reason ? words[IdeasText.Key(reason)].Value : null
            ),
            new(words["ideas.problem.aside-why"], row => row.AsideWhy),
            new(words["ideas.problem.edited"], row => Clock.DayOf(row.EditedAt)),
        ];
}
