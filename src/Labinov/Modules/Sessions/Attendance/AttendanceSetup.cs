using Labinov.Data;
using Labinov.Data.Chores;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Papers;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>Who came, day by day.</summary>
public static class AttendanceSetup
{
    public static IServiceCollection AddAttendance(this IServiceCollection services)
    {
        services.AddScoped<MarkPresence>();
        services.AddScoped<HeedTicks>();
        services.AddScoped<MatchNames>();
        services.AddScoped<ReceivePerson>();
        services.AddScoped<EnterPaper>();
        services.AddScoped<MergeDouble>();
        services.AddScoped<DoorCodes>();
        services.AddScoped<IOutstanding, AttendanceOwed>();
        services.AddScoped<IMyData, MyAttendance>();
        services.AddScoped<ISessionAttendance, WhoCame>();
        services.AddSingleton(
            new SessionRoom(
                "sessions.attendance.room",
                "sessions.attendance.room.gloss",
                AttendanceLinks.To,
                10
            )
        );
        services.AddSingleton<ISample, AttendanceSample>();
        services.AddSingleton(
            new Retention(
                "sessions.attendance.retention.notes",
                DoorNote.Kept,
                (db, before, cancel) =>
                    db.DoorNotes.Where(note => note.WrittenAt < before).ExecuteDeleteAsync(cancel)
            )
        );
        services.AddSingleton(
            new LabRoom(
                "sessions.attendance.room",
                "sessions.attendance.room.gloss",
                AttendanceLinks.OfLab,
                30
            )
        );
        return services;
    }
}
