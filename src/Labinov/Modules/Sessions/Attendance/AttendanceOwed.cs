using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>Units of which nobody came to the latest session that has a list.</summary>
public sealed class AttendanceOwed(TimeProvider time) : IOutstanding
{
    public string Code => "attendance";
    public string Words => "sessions.attendance.outstanding";
    public int Order => 20;

    public async Task<Outstanding?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        // The list is open all day, also before the hour that was written down.
        var tomorrow = Clock.StartOf(time.Today(lab.TimeZone).AddDays(1), lab.TimeZone);
        var latest = await db
            .Sessions.Where(session =>
                session.LabId == lab.Id
                && session.CancelledAt == null
                && session.StartsAt < tomorrow
                && db.Presences.Any(row => row.SessionId == session.Id && row.IsHere)
            )
            .OrderByDescending(session => session.StartsAt)
            .ThenByDescending(session => session.Number)
            .Select(session => (Id<Session>?)session.Id)
            .FirstOrDefaultAsync(cancel);
        if (latest is not { } id)
        {
            return null;
        }

        var units = await db
            .LabUnits.TakingPart(lab.Id)
            .Join(
                db.Organisations,
                unit => unit.UnitId,
                office => office.Id,
                (unit, office) => office
            )
            .OrderBy(office => office.SearchName)
            .Select(office => new
            {
                office.Name,
                Came = db.Presences.Any(row =>
                    row.SessionId == id && row.IsHere && row.UnitId == office.Id
                ),
            })
            .ToListAsync(cancel);
        var absent = units.FindAll(unit => !unit.Came);
        return new Outstanding(
            units.Count,
            absent.Count,
            absent.ConvertAll(unit => new Owing(unit.Name, null)),
            null,
            AttendanceLinks.OfLab(lab.Number)
        );
    }
}

/// <summary>A person's own days, for the file that one may take away.</summary>
public sealed class MyAttendance : People.IMyData
{
    public string Name => "attendance";

    public async Task<object> ReadAsync(
        LabinovDb db,
        Id<People.Person> person,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db
            .Presences.Where(row => row.PersonId == person)
            .Join(
                db.Sessions,
                row => row.SessionId,
                session => session.Id,
                (row, session) =>
                    new
                    {
                        session.Number,
                        session.Title,
                        row.HeldOn,
                        row.IsHere,
                        row.How,
                        row.RecordedAt,
                    }
            )
            .OrderBy(row => row.HeldOn)
            .ToListAsync(cancel);
    }
}
