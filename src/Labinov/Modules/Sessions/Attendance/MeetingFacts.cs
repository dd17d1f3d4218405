using System.Linq.Expressions;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>What attendance needs to know of a session: its days, and who may do what.</summary>
public sealed record MeetingFacts(
    Id<Session> Id,
    int Number,
    StageKind Stage,
    string Title,
    DateTime StartsAt,
    DateTime EndsAt,
    string? Place,
    string? Link,
    string? Minutes,
    LabFacts Lab
)
{
    /// <summary>A session of more days than this was planned by mistake.</summary>
    private const int MostDays = 31;

    /// <summary>From first to last, in the time zone of the locus; one that ends at midnight does not begin another day.</summary>
    public IReadOnlyList<DateOnly> Days { get; } = DaysOf(StartsAt, EndsAt, Lab.TimeZone);

    /// <summary>Ticks, and adds who came unannounced.</summary>
    public bool MayTick(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return MayKeep(actor)
            || actor.IsIn(new Scope(ScopeKind.Lab, Lab.Id.Value), Role.Facilitator)
            || actor.IsIn(new Scope(ScopeKind.Region, Lab.RegionId.Value), Role.TechnicalTeam);
    }

    /// <summary>Closes lists, gives links, merges doubles.</summary>
    public bool MayKeep(Actor actor) => Lab.MayArrange(actor);

    public Role? Capacity(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.CapacityAmong(
            Role.ProgrammeManager,
            Role.LabCoordinator,
            Role.LocusCoordinator,
            Role.Facilitator,
            Role.TechnicalTeam
        );
    }

    /// <summary>Which day is meant when none, or none of its days, was asked for: today, else the last before today, else the first.</summary>
    public DateOnly DayOr(DateOnly? asked, DateOnly today) =>
        asked is { } day && Days.Contains(day)
            ? day
            : Days.LastOrDefault(one => one <= today, Days[0]);

    public static IReadOnlyList<DateOnly> DaysOf(DateTime starts, DateTime ends, string zone)
    {
        var first = Clock.DayOf(starts, zone);
        var last = Clock.DayOf(ends.AddTicks(-1), zone);
        var count = Math.Clamp(last.DayNumber - first.DayNumber + 1, 1, MostDays);
        return [.. Enumerable.Range(0, count).Select(first.AddDays)];
    }
}

public static class MeetingReading
{
    /// <summary>The session behind a number for somebody who works inside its lab; null, and so 404, for everybody else.</summary>
    public static async Task<MeetingFacts?> InsideMeetingAsync(
        this LabinovDb db,
        int number,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var session = await db
            .Sessions.Where(row => row.Number == number)
            .Select(Columns)
            .SingleOrDefaultAsync(cancel);
        if (session is null)
        {
            return null;
        }

        var lab = await db
            .Labs.InsideFor(db, actor)
            .Where(row => row.Id == session.LabId)
            .Facts(db)
            .SingleOrDefaultAsync(cancel);
        return lab is null ? null : session.In(lab);
    }

    /// <summary>For whoever holds a link to it.</summary>
    public static async Task<MeetingFacts> MeetingAsync(
        this LabinovDb db,
        Id<Session> id,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var session = await db
            .Sessions.Where(row => row.Id == id)
            .Select(Columns)
            .SingleAsync(cancel);
        var lab = await db.Labs.Where(row => row.Id == session.LabId).Facts(db).SingleAsync(cancel);
        return session.In(lab);
    }

    /// <summary>All of a lab that were not cancelled, the earliest first.</summary>
    public static async Task<List<MeetingFacts>> MeetingsAsync(
        this LabinovDb db,
        LabFacts lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        var sessions = await db
            .Sessions.Where(row => row.LabId == lab.Id && row.CancelledAt == null)
            .OrderBy(row => row.StartsAt)
            .ThenBy(row => row.Number)
            .Select(Columns)
            .ToListAsync(cancel);
        return sessions.ConvertAll(session => session.In(lab));
    }

    private static readonly Expression<Func<Session, Row>> Columns = session => new Row(
        session.Id,
        session.LabId,
        session.Number,
        session.Stage,
        session.Title,
        session.StartsAt,
        session.EndsAt,
        session.Place,
        session.Link,
        session.Minutes
    );

    private sealed record Row(
        Id<Session> Id,
        Id<Lab> LabId,
        int Number,
        StageKind Stage,
        string Title,
        DateTime StartsAt,
        DateTime EndsAt,
        string? Place,
        string? Link,
        string? Minutes
    )
    {
        public MeetingFacts In(LabFacts lab) =>
            new(Id, Number, Stage, Title, StartsAt, EndsAt, Place, Link, Minutes, lab);
    }
}
