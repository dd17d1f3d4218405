using Labinov.Modules.People;
using Labinov.Modules.Programme.Teams;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages;

/// <summary>Who carries a lab, as a spreadsheet: what the decree of the technical team has as its annex.</summary>
internal static class TeamSheet
{
    public static List<SheetColumn<TeamRole>> Columns(Words words) =>
        [
            new(words["programme.coaches.name"], row => row.Name),
            new(words["programme.coaches.role"], row => words[PeopleWords.Of(row.Role)].Value),
            new(words["programme.team.from"], row => row.FromOn),
            new(words["programme.team.until"], row => row.UntilOn),
            new(words["programme.team.by-letter"], row => row.Letter),
        ];
}
