using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.Ui;

namespace Labinov.Modules.Regions;

/// <summary>Regions with their codes through time, and the offices and units in them.</summary>
public static class RegionsModule
{
    public static IServiceCollection AddRegions(this IServiceCollection services)
    {
        services.AddSingleton<IMasterData, RegionsMasterData>();
        services.AddSingleton<IDescribe, UnitDescribing>();
        services.AddSingleton<ISample, RegionsSample>();
        services.AddSingleton(
            new MenuItem(
                "regions.menu.regions",
                RegionsLinks.Regions,
                40,
                _ => true,
                MenuPlace.Public
            )
        );
        services.AddSingleton(
            new MenuItem(
                "regions.menu.units",
                RegionsLinks.Units,
                60,
                actor =>
                    actor.IsNational(Role.ProgrammeManager)
                    || actor.Is(Role.LocusCoordinator, Role.InnovationAdmin),
                MenuPlace.Work
            )
        );
        services.AddSingleton(
            new MenuItem("regions.menu.data", RegionsLinks.Data, 10, _ => true, MenuPlace.Footer)
        );
        return services;
    }
}
