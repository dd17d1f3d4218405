using Labinov.Data;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Screening.Assigning;
using Labinov.Modules.Screening.Pages;
using Labinov.Modules.Screening.Queue;
using Labinov.Modules.Screening.Votes;
using Labinov.Modules.Sessions;
using Labinov.Ui;

namespace Labinov.Modules.Screening;

/// <summary>Ideas looked through together: reviewers against criteria, a hall with dots and pairs.</summary>
public static class ScreeningModule
{
    public static IServiceCollection AddScreening(this IServiceCollection services)
    {
        services.AddSingleton(new MenuRoom("/screenings", ProgrammeLinks.Labs));
        services.AddScoped<ArrangeReviews>();
        services.AddScoped<OpenToGuests>();
        services.AddScoped<HallDoor>();
        services.AddScoped<IDue, ScreeningDue>();
        services.AddScoped<IMyData, MyScreening>();
        services.AddSingleton<ISample, ScreeningSample>();
        services.AddSingleton<ISample, QueueSample>();
        services.AddSingleton<IKeptCount, KeptDotVotes>();
        services.AddSingleton<IKeptCount, KeptCompared>();
        services.AddSingleton<IKeptCount, KeptHalfWins>();
        services.AddSingleton(
            new LabRoom("screening.room", "screening.room.gloss", ScreeningLinks.OfLab, 60)
        );
        services.AddSingleton(
            new SessionRoom(
                "screening.queue.title",
                "screening.queue.gloss",
                ScreeningLinks.Queue,
                20,
                (session, _) => session.Stage is StageKind.Diagnose or StageKind.Design
            )
        );
        return services;
    }
}
