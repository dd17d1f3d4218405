using Labinov.Data;

namespace Labinov.Modules.Regions;

/// <summary>Regions with their codes through time, and the offices and units in them.</summary>
public static class RegionsModule
{
    public static IServiceCollection AddRegions(this IServiceCollection services)
    {
        services.AddSingleton<IMasterData, RegionsMasterData>();
        return services;
    }
}
