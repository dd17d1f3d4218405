using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Attendance;
using Labinov.Modules.Sessions.Papers;
using Labinov.Ui;

namespace Labinov.Modules.Sessions;

/// <summary>The meetings of a lab: agenda, place, who came, and the papers that offices need.</summary>
public static class SessionsModule
{
    public static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddSingleton(new MenuRoom("/sessions", ProgrammeLinks.Labs));
        services.AddSingleton(
            new LabRoom("sessions.room", "sessions.room.gloss", SessionsLinks.Calendar, 20)
        );
        services.AddSingleton(new OutstandingPaper("sessions.reminder", SessionsLinks.Reminder));
        services.AddScoped<IDue, DueSessions>();
        services.AddScoped<KeepLogo>();
        services.AddScoped<IOpeningCheck, SessionsPlanned>();
        services.AddSingleton<IListener, WhenSessionChanged>();
        services.AddSingleton<ISample, SessionsSample>();
        return services.AddAttendance();
    }
}
