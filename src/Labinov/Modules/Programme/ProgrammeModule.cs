using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Regions;
using Labinov.Ui;

namespace Labinov.Modules.Programme;

/// <summary>Rounds, labs, their five stages, and what was published about them.</summary>
public static class ProgrammeModule
{
    public static IServiceCollection AddProgramme(this IServiceCollection services)
    {
        services.AddSingleton<ISample, ProgrammeSample>();
        services.AddSingleton<IScopeNames, LabScopes>();
        services.AddScoped<IRegionSection, RegionLabs>();
        services.AddScoped<IDue, ApplicationsDue>();
        services.AddScoped<KeepLetter>();
        services.AddSingleton(ApplicationRetention.Names);
        services.AddSingleton(
            new MenuItem(
                "programme.menu.labs",
                ProgrammeLinks.Labs,
                20,
                _ => true,
                MenuPlace.Public
            )
        );
        services.AddSingleton(
            new MenuItem(
                "programme.menu.rounds",
                ProgrammeLinks.Rounds,
                30,
                Round.MayOpen,
                MenuPlace.Work
            )
        );
        services.AddSingleton(
            new MenuItem(
                "programme.menu.figures",
                ProgrammeLinks.Figures,
                20,
                _ => true,
                MenuPlace.Footer
            )
        );
        return services;
    }
}
