using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Labinov.Modules.Sessions;
using Labinov.Modules.Sessions.Attendance;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>A session of a lab that began so many days before today, at eight in the morning of the locus.</summary>
    public async Task<MeetingFacts> MeetingAsync(Lab lab, int daysAgo = 0, int days = 1)
    {
        await using var db = host.Db();
        var facts = await db.Labs.Where(row => row.Id == lab.Id).Facts(db).SingleAsync();
        var begins = Clock
            .StartOf(host.Time.Today(facts.TimeZone).AddDays(-daysAgo), facts.TimeZone)
            .AddHours(8);
        var session = Session.Plan(
            Manager,
            facts,
            1000 + Next(),
            new SessionFrame(
                StageKind.Diagnose,
                $"Pertemuan {Next()}",
                begins,
                begins.AddHours((24 * (days - 1)) + 8),
                "Aula",
                "https://temu.contoh.id/lab"
            ),
            host.Now
        );
        db.Add(session);
        await db.SaveChangesAsync();
        return await db.MeetingAsync(session.Id, CancellationToken.None);
    }

    /// <summary>A unit of the lab with a head and members; none has an account.</summary>
    public async Task<LabTeam> TeamAsync(Lab lab, int members = 3, string? name = null)
    {
        await using var db = host.Db();
        var region = await db.Regions.SingleAsync(row => row.Id == lab.RegionId);
        var unit = await UnitAsync(region, name);
        var people = new List<Person>();
        for (var i = 0; i <= members; i++)
        {
            people.Add(Person.Met(1000 + Next(), $"Anggota {Letters(Next())}", unit.Id, host.Now));
        }

        db.AddRange(people);
        var team = LabUnit.Known(
            lab.Id,
            unit.Id,
            people[0].Id,
            host.Time.Today().AddDays(-30),
            host.Now
        );
        people.Skip(1).ToList().ForEach(one => team.TakeKnown(one.Id, team.JoinedOn));
        db.Add(team);
        await db.SaveChangesAsync();
        return new LabTeam(unit, people);
    }

    /// <summary>Ticked on a day.</summary>
    public async Task CameAsync(
        MeetingFacts meeting,
        DateOnly day,
        Organisation unit,
        params Person[] people
    )
    {
        ArgumentNullException.ThrowIfNull(people);
        await using var db = host.Db();
        db.AddRange(
            people.Select(person =>
                Presence.Of(
                    meeting.Id,
                    day,
                    new Mark(Guid.CreateVersion7(), person.Id, true, HowRecorded.Ticked, unit.Id),
                    default,
                    host.Now
                )
            )
        );
        await db.SaveChangesAsync();
    }

    // Names far enough apart that none is taken for a slip of another.
    private static string Letters(int number)
    {
        string[] syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "wo", "yu"];
        return string.Concat($"{number:0000}".Select(digit => syllables[digit - '0']));
    }
}

/// <param name="People">The head first.</param>
public sealed record LabTeam(Organisation Unit, IReadOnlyList<Person> People);
