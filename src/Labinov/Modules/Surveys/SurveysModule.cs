namespace Labinov.Modules.Surveys;

/// <summary>Questionnaires, anonymous answers, and what they say in numbers.</summary>
public static class SurveysModule
{
    public static IServiceCollection AddSurveys(this IServiceCollection services) => services;
}
