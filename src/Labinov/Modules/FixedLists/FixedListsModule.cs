using Labinov.Data;
using Labinov.Modules.Programme;

namespace Labinov.Modules.FixedLists;

/// <summary>The ideas of a lab as the head of region fixed them.</summary>
public static class FixedListsModule
{
    public static IServiceCollection AddFixedLists(this IServiceCollection services)
    {
        services.AddScoped<IGateCheck, ListIsFixed>();
        services.AddSingleton<ISample, FixedListsSample>();
        services.AddSingleton(
            new LabRoom("fixedlists.title", "fixedlists.room.gloss", FixedListsLinks.Of, 50)
        );
        return services;
    }
}
