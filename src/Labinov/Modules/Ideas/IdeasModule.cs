namespace Labinov.Modules.Ideas;

/// <summary>Ideas and innovations: who owns them, where they stand, who sees them.</summary>
public static class IdeasModule
{
    public static IServiceCollection AddIdeas(this IServiceCollection services) => services;
}
