using Labinov.Data;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Ideas.Merging;

internal static class MergingSetup
{
    /// <summary>What a merged idea shows on its page and on the desk of its people.</summary>
    public static IServiceCollection AddMerging(this IServiceCollection services)
    {
        services.AddSingleton<ISample, MergingSample>();
        services.AddScoped<IIdeaSection, MergedSection>();
        services.AddScoped<IDue, MergeDue>();
        return services;
    }
}
