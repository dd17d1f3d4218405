using Labinov.Modules.Programme.Applications;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>The applications of a round as a spreadsheet: a row per region, a column per criterion.</summary>
internal static class ApplicationSheet
{
    public static List<SheetColumn<ApplicationRow>> Columns(
        Words words,
        IReadOnlyList<CriterionRow> criteria
    ) =>
        [
            new(words["programme.number"], row => row.Number),
            new(words["programme.region.code"], row => row.RegionCode),
            new(words["programme.region"], row => row.Region),
            new(words["programme.province"], row => row.Province ?? row.Region),
            new(
                words["programme.3t"],
                row => words[row.Is3T ? "programme.yes" : "programme.no"].Value
            ),
            new(words["programme.apply.unit"], row => row.Unit),
            new(words["programme.applications.team-size"], row => row.TeamSize),
            new(words["programme.applications.sent"], row => Clock.DayOf(row.SubmittedAt)),
            new(words["programme.applications.state"], row => words.Of(row.State)),
            new(words["programme.apply.total"], row => row.TotalBy(criteria)),
            .. criteria.Select(criterion => new SheetColumn<ApplicationRow>(
                $"{criterion.Line}. {criterion.Title} ({criterion.Weight}%)",
                row => row.Scores.FirstOrDefault(score => score.Line == criterion.Line)?.Points
            )),
        ];
}
