namespace Labinov.Modules.Nation;

/// <summary>The country in numbers, and the front door.</summary>
public static class NationModule
{
    public static IServiceCollection AddNation(this IServiceCollection services) => services;
}
