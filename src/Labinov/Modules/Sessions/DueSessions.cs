using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions;

/// <summary>The meetings of the next two weeks on the desk of everybody who takes part; a moved or cancelled one says so.</summary>
internal sealed class DueSessions : IDue
{
    /// <summary>So far ahead one looks, and so long a change is news.</summary>
    private const int Days = 14;

    public async Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        // Whoever runs the whole nation does not sit in every meeting of it.
        var part = new Actor(
            actor.Person,
            actor.Name,
            [.. actor.Grants.Where(grant => grant.Scope.Kind != ScopeKind.Nation)]
        );
        if (part.IsStranger)
        {
            return [];
        }

        // A day wider on both ends: the locus may have another date than the desk.
        var from = Clock.StartOf(today).AddDays(-1);
        var until = Clock.StartOf(today).AddDays(Days + 1);
        var news = Clock.StartOf(today).AddDays(-Days);
        var sessions = await db
            .Sessions.InsideFor(db, part)
            .Where(session =>
                session.EndsAt >= from
                && session.StartsAt < until
                && (session.CancelledAt == null || session.CancelledAt >= news)
            )
            .OrderBy(session => session.StartsAt)
            .Take(Due.Most)
            .Facts(db)
            .ToListAsync(cancel);
        return
        [
            .. sessions
                .Where(session => Clock.DayOf(session.EndsAt, session.Lab.TimeZone) >= today)
                .Select(session => new Due(
                    session.IsCancelled ? "sessions.due.cancelled"
                        : session.ChangedAt >= news ? "sessions.due.moved"
                        : "sessions.due.coming",
                    $"{session.Title}, {session.Lab.Name}",
                    session.Path,
                    session.On,
                    IsLate: false,
                    IsDecision: false
                )),
        ];
    }
}
