using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions;

/// <summary>What pages read of a session, with its lab.</summary>
/// <param name="Link">For those inside only; a page for everybody must not draw it.</param>
/// <param name="Follows">Number of the session that it makes up for; null for one of its own.</param>
public sealed record SessionFacts(
    Id<Session> Id,
    int Version,
    int Number,
    StageKind Stage,
    string Title,
    DateTime StartsAt,
    DateTime EndsAt,
    string? Place,
    string? Link,
    int? Follows,
    DateTime? ChangedAt,
    DateTime? CancelledAt,
    LabFacts Lab
)
{
    public string Path => SessionsLinks.To(Number);

    public bool IsCancelled => CancelledAt is not null;

    /// <summary>The first day, as the locus counts them.</summary>
    public DateOnly On => Clock.DayOf(StartsAt, Lab.TimeZone);
}

public static class SessionQueries
{
    /// <summary>Title, days and place of a session are as public as its stage; what is said there is not.</summary>
    public static IQueryable<Session> VisibleTo(this IQueryable<Session> sessions, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return sessions;
    }

    /// <summary>Sessions of the labs whose inner rooms the actor may enter.</summary>
    public static IQueryable<Session> InsideFor(
        this IQueryable<Session> sessions,
        LabinovDb db,
        Actor actor
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var labs = db.Labs.InsideFor(db, actor).Select(lab => lab.Id);
        return sessions.Where(session => labs.Contains(session.LabId));
    }

    public static IQueryable<SessionFacts> Facts(this IQueryable<Session> sessions, LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return from session in sessions
            join lab in db.Labs on session.LabId equals lab.Id
            join region in db.Regions on lab.RegionId equals region.Id
            select new SessionFacts(
                session.Id,
                session.Version,
                session.Number,
                session.Stage,
                session.Title,
                session.StartsAt,
                session.EndsAt,
                session.Place,
                session.Link,
                db.Sessions.Where(first => first.Id == session.FollowsId)
                    .Select(first => (int?)first.Number)
                    .FirstOrDefault(),
                session.ChangedAt,
                session.CancelledAt,
                new LabFacts(
                    lab.Id,
                    lab.RegionId,
                    region.ProvinceId,
                    lab.Version,
                    lab.Number,
                    lab.Name,
                    lab.Year,
                    region.Name,
                    region.TimeZone
                )
            );
    }

    /// <summary>The session behind a number for somebody who works inside its lab; null, and so 404, for everybody else.</summary>
    public static Task<SessionFacts?> InsideSessionAsync(
        this LabinovDb db,
        int number,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Sessions.InsideFor(db, actor)
            .Where(session => session.Number == number)
            .Facts(db)
            .SingleOrDefaultAsync(cancel);
    }
}
