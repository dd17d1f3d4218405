using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Agreements;
using Labinov.Modules.Programme.Applications;
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
        services.AddSingleton<ISample, TeamsSample>();
        services.AddSingleton<IScopeNames, LabScopes>();
        services.AddScoped<IRegionSection, RegionLabs>();
        services.AddScoped<IRoundReached, RoundLoci>();
        services.AddScoped<IGateCheck, HeadsNamed>();
        services.AddScoped<IOpeningCheck, UnitsChosen>();
        services.AddScoped<IOpeningCheck, CoachNamed>();
        services.AddScoped<IDue, DueAgreements>();
        AddRooms(services);
        services.AddScoped<IDue, ApplicationsDue>();
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
        services.AddSingleton(
            new MenuItem(
                "programme.menu.coaches",
                ProgrammeLinks.Coaches,
                35,
                ReadCoaches.MayRead,
                MenuPlace.Work
            )
        );
        return services;
    }

    private static void AddRooms(IServiceCollection services)
    {
        services.AddSingleton(
            new LabRoom(
                "programme.units.heading",
                "programme.units.gloss",
                ProgrammeLinks.Units,
                10
            )
        );
        services.AddSingleton(
            new LabRoom("programme.team.heading", "programme.team.gloss", ProgrammeLinks.Team, 5)
        );
        services.AddSingleton(
            new LabRoom(
                "programme.agreements.heading",
                "programme.agreements.gloss",
                ProgrammeLinks.Agreements,
                15
            )
        );
        services.AddSingleton(
            new LabRoom(
                "programme.outstanding",
                "programme.outstanding.gloss",
                lab => ProgrammeLinks.Outstanding(lab),
                90
            )
        );
    }
}
