namespace Labinov.Modules.Desk;

/// <summary>My desk: what waits for me, by date.</summary>
public static class DeskModule
{
    public static IServiceCollection AddDesk(this IServiceCollection services) => services;
}
