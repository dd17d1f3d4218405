using Labinov.House;
using Labinov.Ui;

namespace Labinov.Modules.Upkeep;

/// <summary>How the installation itself fares, for whoever runs it: nothing about persons, nothing about innovations.</summary>
public static class UpkeepModule
{
    public static IServiceCollection AddUpkeep(this IServiceCollection services)
    {
        services.AddScoped<ReadUpkeep>();
        services.AddSingleton(
            new MenuItem("upkeep.menu", UpkeepLinks.Upkeep, 95, MayLook, MenuPlace.Work)
        );
        return services;
    }

    /// <summary>Whoever manages the programme of the nation.</summary>
    public static bool MayLook(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager);
    }
}
