using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Queue;

/// <summary>In the clinic of the running lab some units were heard at the coach tables, and one did not come. All is invented.</summary>
public sealed class QueueSample : ISample
{
    /// <summary>How long each talk took; the first at each table begins with the session.</summary>
    private static readonly int[] Minutes = [22, 18, 31, 26];

    public int Order => 58;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await ProgrammeSample.RunningIn(db).Facts(db).FirstOrDefaultAsync(cancel);
        var coach = await SamplePeople.PersonOf(db, Role.Facilitator, cancel);
        if (lab is null || coach is null)
        {
            return;
        }

        var session = await db
            .Sessions.Where(row => row.LabId == lab.Id && row.Tables != null)
            .Facts(db)
            .FirstOrDefaultAsync(cancel);
        var units = await db
            .LabUnits.TakingPart(lab.Id)
            .OrderBy(unit => unit.Id)
            .Select(unit => unit.UnitId)
            .Take(Minutes.Length + 1)
            .ToListAsync(cancel);
        if (session is null || units.Count <= Minutes.Length)
        {
            return;
        }

        var tables = CoachTable.Read(
            await db
                .Sessions.Where(row => row.Id == session.Id)
                .Select(row => row.Tables)
                .SingleAsync(cancel)
        );
        var actor = new Actor(
            coach.Value.Value,
            "",
            [new Grant(Role.Facilitator, new Scope(ScopeKind.Lab, lab.Id.Value))]
        );
        var free = tables.ToDictionary(
            table => table.Name,
            _ => session.StartsAt,
            StringComparer.Ordinal
        );
        for (var i = 0; i < Minutes.Length; i++)
        {
            var table = tables[i % tables.Count].Name;
            var turn = TableTurn.Call(actor, session, table, units[i], free[table]);
            turn.Begin(actor, lab, free[table].AddMinutes(2));
            free[table] = free[table].AddMinutes(2 + Minutes[i]);
            turn.End(actor, lab, free[table]);
            db.Add(turn);
        }

        var missed = TableTurn.Call(
            actor,
            session,
            tables[0].Name,
            units[^1],
            free[tables[0].Name]
        );
        missed.Miss(actor, lab, free[tables[0].Name].AddMinutes(6));
        db.Add(missed);
        await db.SaveChangesAsync(cancel);
    }
}
