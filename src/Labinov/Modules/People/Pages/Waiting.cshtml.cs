using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People.Pages;

/// <summary>Who came through the identity provider and waits: those of one's own region, or all for the manager of the nation.</summary>
public sealed class WaitingModel(LabinovDb db, TimeProvider time) : LabinovPage
{
    private const int Most = 200;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public sealed record Row(
        Id<Arrival> Id,
        string Name,
        string Email,
        DateTime At,
        string? Unit,
        string? Region
    )
    {
        public DateOnly On => Clock.DayOf(At);
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!Person.MayAddSomewhere(Actor))
        {
            return NotAllowed();
        }

        Rows = await db
            .Arrivals.WaitingFor(db, Actor, time.Now())
            .OrderBy(arrival => arrival.At)
            .Take(Most)
            .Select(arrival => new Row(
                arrival.Id,
                arrival.Name,
                arrival.Email,
                arrival.At,
                db.Organisations.Where(unit => unit.Id == arrival.UnitId)
                    .Select(unit => unit.Name)
                    .FirstOrDefault(),
                db.Organisations.Where(unit => unit.Id == arrival.UnitId)
                    .Join(
                        db.Regions,
                        unit => unit.RegionId,
                        region => region.Id,
                        (_, region) => region.Name
                    )
                    .FirstOrDefault()
            ))
            .ToListAsync(cancel);
        return Page();
    }
}
