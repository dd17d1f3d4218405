using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Teams;
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
        services.AddScoped<IGateCheck, HeadsNamed>();
        services.AddSingleton(
            new LabRoom(
                "programme.outstanding",
                "programme.outstanding.gloss",
                lab => ProgrammeLinks.Outstanding(lab),
                90
            )
        );
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
