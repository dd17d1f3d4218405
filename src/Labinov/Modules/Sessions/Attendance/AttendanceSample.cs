using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>
/// Who came to the past sessions of the lab that is under way: most, not all, and not the same people each day. Where the samples to the left
/// sowed neither teams nor a past session, a small team and one session are made here.
/// </summary>
public sealed class AttendanceSample(Numbers numbers) : ISample
{
    private const int Units = 6;

    /// <summary>Days before today.</summary>
    private const int HeldBefore = 187;

    /// <summary>Every so many-th unit is absent on a day, and every so many-th person.</summary>
    private const int AbsentUnit = 5;
    private const int AbsentPerson = 4;

    public int Order => 45;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await ProgrammeSample
            .RunningIn(db)
            .OrderByDescending(row => row.Year)
            .ThenByDescending(row => row.Number)
            .Facts(db)
            .FirstOrDefaultAsync(cancel);
        if (lab is null)
        {
            return;
        }

        if (!await db.LabUnits.AnyAsync(unit => unit.LabId == lab.Id, cancel))
        {
            await TeamsAsync(db, lab, now, cancel);
        }

        if (
            !await db.Sessions.AnyAsync(
                session => session.LabId == lab.Id && session.EndsAt < now,
                cancel
            )
        )
        {
            await HoldAsync(db, lab, now, cancel);
        }

        await AttendAsync(db, lab, now, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private static async Task TeamsAsync(
        LabinovDb db,
        LabFacts lab,
        DateTime now,
        CancellationToken cancel
    )
    {
        var people = await db
            .People.Join(
                db.Organisations.Where(unit => unit.RegionId == lab.RegionId),
                person => person.UnitId,
                unit => unit.Id,
                (person, unit) => new { person.Id, Unit = unit.Id }
            )
            .OrderBy(row => row.Id)
            .ToListAsync(cancel);
        var joined = DateOnly.FromDateTime(now).AddDays(-HeldBefore - 14);
        foreach (var unit in people.GroupBy(row => row.Unit).Take(Units))
        {
            var team = unit.Select(row => row.Id).ToList();
            var taken = LabUnit.Known(lab.Id, unit.Key, team[0], joined, now);
            team.Skip(1).Take(LabUnit.TeamTo).ToList().ForEach(one => taken.TakeKnown(one, joined));
            db.Add(taken);
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task HoldAsync(LabinovDb db, LabFacts lab, DateTime now, CancellationToken cancel)
    {
        var who = await SamplePeople.PersonOf(db, Role.LocusCoordinator, cancel);
        var actor = new Actor(
            who?.Value,
            "",
            [new Grant(Role.LocusCoordinator, new Scope(ScopeKind.Region, lab.RegionId.Value))]
        );
        var begins = Clock
            .StartOf(Clock.DayOf(now, lab.TimeZone).AddDays(-HeldBefore - 1), lab.TimeZone)
            .AddHours(8);
        db.Add(
            Session.Plan(
                actor,
                lab,
                await numbers.TakeAsync(Session.Counter, cancel),
                new SessionFrame(
                    StageKind.Diagnose,
                    "Diagnose: memetakan masalah layanan",
                    begins,
                    begins.AddHours(32),
                    "Aula kantor bupati",
                    null
                ),
                begins.AddDays(-14)
            )
        );
        await db.SaveChangesAsync(cancel);
    }

    private static async Task AttendAsync(
        LabinovDb db,
        LabFacts lab,
        DateTime now,
        CancellationToken cancel
    )
    {
        var people = await LabPeople.ReadAsync(db, lab.Id, DateOnly.MaxValue, cancel);
        var by = new Recorder(await SamplePeople.PersonOf(db, Role.TechnicalTeam, cancel), null);
        var turn = 0;
        foreach (var meeting in await db.MeetingsAsync(lab, cancel))
        {
            foreach (var day in meeting.Days.Where(day => Ended(day, meeting) < now))
            {
                turn++;
                foreach (
                    var (unit, place) in people
                        .Units.Select((unit, i) => (unit, i))
                        .Where(row => (row.i + turn) % AbsentUnit != 0)
                )
                {
                    foreach (
                        var (person, _) in unit
                            .People.Select((person, i) => (person, i))
                            .Where(row => (row.i + place + turn) % AbsentPerson != 0)
                    )
                    {
                        var at = Clock
                            .StartOf(day, lab.TimeZone)
                            .AddHours(8)
                            .AddSeconds(10 * place);
                        db.Add(
                            Presence.Of(
                                meeting.Id,
                                day,
                                new Mark(
                                    Id<Mark>.New(at).Value,
                                    person,
                                    true,
                                    HowRecorded.Ticked,
                                    unit.Id
                                ),
                                by,
                                at
                            )
                        );
                    }
                }
            }
        }
    }

    private static DateTime Ended(DateOnly day, MeetingFacts meeting) =>
        Clock.StartOf(day.AddDays(1), meeting.Lab.TimeZone);
}
