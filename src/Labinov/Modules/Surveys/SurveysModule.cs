using Labinov.Data;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Readiness;

namespace Labinov.Modules.Surveys;

/// <summary>Questionnaires, anonymous answers, and what they say in numbers.</summary>
public static class SurveysModule
{
    public static IServiceCollection AddSurveys(this IServiceCollection services)
    {
        services.AddSingleton<ISample, ReadinessSample>();
        services.AddScoped<IGateCheck, ReadinessGate>();
        services.AddScoped<IOutstanding, ReadinessOutstanding>();
        services.AddScoped<IDue, ReadinessDue>();
        services.AddSingleton(
            new LabRoom(
                "surveys.readiness.title",
                "surveys.readiness.gloss",
                ReadinessLinks.OfLab,
                70
            )
        );
        return services;
    }
}
