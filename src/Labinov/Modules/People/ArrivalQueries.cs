using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.People;

/// <summary>What may be asked of those who wait.</summary>
internal static class ArrivalQueries
{
    /// <summary>Those whom the actor may admit, and who have not been answered.</summary>
    public static IQueryable<Arrival> WaitingFor(
        this IQueryable<Arrival> arrivals,
        LabinovDb db,
        Actor actor,
        DateTime now
    )
    {
        var since = now - Arrival.Kept;
        arrivals = arrivals.Where(arrival => arrival.DeclinedAt == null && arrival.At > since);
        if (actor.IsNational(Role.ProgrammeManager))
        {
            return arrivals;
        }

        var regions = actor
            .Scopes<Region>(ScopeKind.Region, Role.LocusCoordinator)
            .ConvertAll(region => (Id<Region>?)region);
        return arrivals.Where(arrival =>
            db.Organisations.Any(unit =>
                unit.Id == arrival.UnitId && regions.Contains(unit.RegionId)
            )
        );
    }
}
