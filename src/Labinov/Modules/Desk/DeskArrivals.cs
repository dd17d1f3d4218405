using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Desk;

internal static class DeskArrivals
{
    /// <summary>People whom the identity provider vouches for and whom the actor may admit.</summary>
    public static async Task<List<DeskItem>> ArrivalsAsync(
        this LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        if (!Person.MayAddSomewhere(actor))
        {
            return [];
        }

        var arrivals = await db
            .Arrivals.WaitingFor(db, actor, Clock.StartOf(today))
            .OrderBy(arrival => arrival.At)
            .Take(IdeasWaiting.Most)
            .Select(arrival => new
            {
                arrival.Id,
                arrival.Name,
                arrival.At,
            })
            .ToListAsync(cancel);
        return arrivals.ConvertAll(arrival => new DeskItem(
            "desk.admit",
            arrival.Name,
            PeopleLinks.Admit(arrival.Id.Value),
            Clock.DayOf(arrival.At),
            today.DayNumber - Clock.DayOf(arrival.At).DayNumber > DeskItem.Patience
        ));
    }
}
