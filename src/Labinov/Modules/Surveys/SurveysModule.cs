using Labinov.Data;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Paper;
using Labinov.Modules.Surveys.Readiness;
using Labinov.Ui;

namespace Labinov.Modules.Surveys;

/// <summary>Questionnaires, anonymous answers, and what they say in numbers.</summary>
public static class SurveysModule
{
    public static IServiceCollection AddSurveys(this IServiceCollection services)
    {
        services.AddSingleton(new MenuRoom("/surveys", ProgrammeLinks.Labs));
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
        services.AddScoped<FillIn>();
        services.AddScoped<BringPaper>();
        services.AddSingleton<ISample, SurveysSample>();
        services.AddScoped<IGateCheck, SurveyGate>();
        services.AddScoped<IOutstanding, SurveyOutstanding>();
        services.AddScoped<IDue, SurveysDue>();
        services.AddScoped<ILabSection, LabSurveys>();
        services.AddSingleton(
            new LabRoom("surveys.list.title", "surveys.list.gloss", SurveysLinks.OfLab, 60)
        );
        services.AddSingleton(ForgetTraces.Takings);
        services.AddSingleton(ForgetTraces.Drafts);
        services.AddSingleton(
            new MenuItem(
                "surveys.menu.answer",
                SurveysLinks.Answer,
                40,
                _ => true,
                MenuPlace.Footer
            )
        );
        return services;
    }
}
