using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>A page at a screening: whoever does not work in its lab finds nothing (404).</summary>
public abstract class ScreeningPage(LabinovDb db) : LabinovPage
{
    /// <summary>Number of the screening.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public ScreeningFacts Screening { get; private set; } = null!;
    public LabFacts Lab { get; private set; } = null!;
    public bool Leads => IdeaScreening.MayLead(Actor, Lab);
    public bool ReadsResults => IdeaScreening.MayReadResults(Actor, Lab);

    protected LabinovDb Db => db;
    protected Id<Person> Me => new(Actor.Person ?? Guid.Empty);

    /// <summary>Whether somebody who is not inside the lab may come in for another reason.</summary>
    protected virtual Task<bool> IsLetInAsync(ScreeningFacts screening, CancellationToken cancel) =>
        Task.FromResult(false);

    protected async Task<bool> EnterAsync(CancellationToken cancel)
    {
        var screening = await db
            .Screenings.Where(row => row.Number == Number)
            .Facts()
            .SingleOrDefaultAsync(cancel);
        if (screening is null)
        {
            return false;
        }

        var labs = await IsLetInAsync(screening, cancel) ? db.Labs : db.Labs.InsideFor(db, Actor);
        var lab = await labs.Where(row => row.Id == screening.LabId)
            .Facts(db)
            .SingleOrDefaultAsync(cancel);
        (Screening, Lab) = (screening, lab!);
        return lab is not null;
    }

    public override Task<bool> LoadAsync(CancellationToken cancel) => EnterAsync(cancel);
}
