namespace Labinov.Modules.Programme;

/// <summary>Rounds, labs, their five stages, and what was published about them.</summary>
public static class ProgrammeModule
{
    public static IServiceCollection AddProgramme(this IServiceCollection services) => services;
}
