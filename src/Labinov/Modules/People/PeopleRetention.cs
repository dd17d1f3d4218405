using Labinov.Data.Chores;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>What People forgets by itself, as the privacy page promises.</summary>
internal static class PeopleRetention
{
    public static IReadOnlyList<Retention> All { get; } =
    [
        new(
            "people.retention.sign-ins",
            SignIn.Kept,
            (db, before, cancel) =>
                db.SignIns.Where(visit => visit.At < before).ExecuteDeleteAsync(cancel)
        ),
        new(
            "people.retention.arrivals",
            Arrival.Kept,
            (db, before, cancel) =>
                db.Arrivals.Where(arrival => arrival.At < before).ExecuteDeleteAsync(cancel)
        ),
        new(
            "people.retention.invitations",
            Invitation.Kept,
            (db, before, cancel) =>
                db
                    .Invitations.Where(code => code.UsedAt < before || code.ExpiresAt < before)
                    .ExecuteDeleteAsync(cancel)
        ),
        new(
            "people.retention.door-locks",
            DoorLock.Kept,
            (db, before, cancel) =>
                db.DoorLocks.Where(door => door.LastAt < before).ExecuteDeleteAsync(cancel)
        ),
    ];
}
