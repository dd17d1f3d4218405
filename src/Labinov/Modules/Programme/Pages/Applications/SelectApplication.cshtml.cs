using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>The region becomes a locus: its lab, and the coordinating unit as the lab's first, are made in the same save.</summary>
public sealed class SelectApplication(LabinovDb db, Numbers numbers, TimeProvider time)
    : ApplicationPage(db, time)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Version = Facts.Version;
        return Application.MayDecide(Actor) && Facts.State == ApplicationState.Submitted
            ? Page()
            : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Application.MayDecide(Actor))
        {
            return NotAllowed();
        }

        if (Facts is { State: ApplicationState.Selected, Lab: { } made })
        {
            return Made(made);
        }

        var taken = Db.Labs.Where(lab =>
            lab.RoundId == Facts.RoundId && lab.RegionId == Facts.RegionId
        );
        if (Facts.Lab is not null)
        {
            throw new RuleBroken("programme.rule.already-selected");
        }

        var application = (await FindAsync(cancel))!;
        var round = await RoundAsync(application.RoundId, cancel);
        var number = await numbers.TakeAsync(Lab.Counter, cancel);
        var lab = application.Select(Actor, round, number, Facts.Region, Time.Now());
        Db.Add(lab);
        if (application.UnitId is { } unit && await IsAliveAsync(unit, cancel))
        {
            Db.Add(Joined(lab, unit));
        }

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException wrong) when (wrong is not DbUpdateConcurrencyException)
        {
            // Somebody chose the region by invitation at the same moment, and the key let only one through.
            Db.ChangeTracker.Clear();
            if (await taken.AnyAsync(cancel))
            {
                throw new RuleBroken("programme.rule.already-selected");
            }

            throw;
        }

        return Made(number);
    }

    private LabUnit Joined(Lab lab, Id<Organisation> unit) =>
        LabUnit.Join(
            Actor,
            new LabFacts(
                lab.Id,
                lab.RegionId,
                null,
                lab.Version,
                lab.Number,
                lab.Name,
                lab.Year,
                Facts.Region,
                Facts.TimeZone
            ),
            unit,
            Time.Today(Facts.TimeZone),
            Time.Now()
        );

    private Task<bool> IsAliveAsync(Id<Organisation> unit, CancellationToken cancel) =>
        Db.Organisations.AnyAsync(row => row.Id == unit && row.EndedOn == null, cancel);

    private IActionResult Made(int lab) =>
        Done($"/labs/{lab}", "programme.decide.selected", Facts.Region);
}
