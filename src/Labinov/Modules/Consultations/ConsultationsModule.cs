using Labinov.Data;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Ui;

namespace Labinov.Modules.Consultations;

/// <summary>What units ask a coach in writing.</summary>
public static class ConsultationsModule
{
    public static IServiceCollection AddConsultations(this IServiceCollection services)
    {
        services.AddSingleton(new MenuRoom("/consultations", ProgrammeLinks.Labs));
        services.AddScoped<ICoachQuestions, CoachQuestions>();
        services.AddScoped<IDue, DueConsultations>();
        services.AddScoped<IIdeaSection, IdeaConsultations>();
        services.AddSingleton<ISample, ConsultationsSample>();
        services.AddSingleton(
            new LabRoom(
                "consultations.title",
                "consultations.room.gloss",
                ConsultationsLinks.OfLab,
                45
            )
        );
        return services;
    }
}
