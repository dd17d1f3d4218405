using Labinov.Modules.Regions;
using Labinov.Ui;

namespace Labinov.Modules.Desk;

/// <summary>My desk: what waits for me, what waits for others, what is new, across all my roles.</summary>
public static class DeskModule
{
    public const string Path = "/desk";

    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddScoped<IRegionSection, RegionSheetLink>();
        services.AddSingleton(
            new MenuItem("desk.menu", Path, 5, actor => !actor.IsStranger, MenuPlace.Work)
        );
        return services;
    }
}
