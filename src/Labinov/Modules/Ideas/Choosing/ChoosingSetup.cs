using Labinov.Data;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>The choice among the ideas of a lab, its reasons, its appeal, and how many a unit is asked for.</summary>
public static class ChoosingSetup
{
    public static void AddChoosing(this IServiceCollection services)
    {
        services.AddSingleton<IMasterData, ChoiceReasons>();
        services.AddSingleton<ISample, SampleQuota>();
        services.AddScoped<IOutstanding, UnitsUnderQuota>();
        services.AddScoped<IDue, HaltDue>();
        services.AddSingleton(
            new LabRoom(
                "ideas.choosing.title",
                "ideas.choosing.gloss",
                ChoosingLinks.Many,
                57,
                ChoosableIdeas.MayDecide
            )
        );
        services.AddSingleton(
            new LabRoom("ideas.quota.title", "ideas.quota.gloss", ChoosingLinks.Quota, 56)
        );
    }
}
