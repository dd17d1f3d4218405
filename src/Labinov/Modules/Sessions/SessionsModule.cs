using Labinov.Modules.Sessions.Attendance;

namespace Labinov.Modules.Sessions;

/// <summary>The meetings of a lab: agenda, place, who came, and the papers that offices need.</summary>
public static class SessionsModule
{
    public static IServiceCollection AddSessions(this IServiceCollection services) =>
        services.AddAttendance();
}
