using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Teams;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Programme.Pages;

/// <summary>Who carries a lab: the agency's side, the region's side, and the technical team.</summary>
public sealed class ShowTeam(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public LabTeam Team { get; private set; } = new([]);
    public int Units { get; private set; }

    /// <summary>Roles are given on a person's page; those who see the list of people and may give one are led there.</summary>
    public bool MayGive => RoleRules.GivenBy(Actor).Count > 0 && Actor.MayListPeople();

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (await db.InsideLabAsync(number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        Lab = lab;
        Team = await db.TeamAsync(lab, time.Today(lab.TimeZone), cancel);
        Units = await db.CountTakingPartAsync(lab.Id, cancel);
        return Sheet.Of(
                Format,
                $"{words["programme.team.file"]}-{lab.Number}",
                TeamSheet.Columns(words),
                () => Team.Agency.Concat(Team.Region).Concat(Team.Technical).ToAsyncEnumerable()
            ) ?? (IActionResult)Page();
    }
}
