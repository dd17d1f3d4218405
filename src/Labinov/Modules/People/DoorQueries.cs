using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>What the ways in ask of the database.</summary>
internal static class DoorQueries
{
    /// <summary>Somebody manages the whole nation, without an end in sight.</summary>
    public static Task<bool> HasManagerAsync(this LabinovDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.RoleGrants.AnyAsync(
            grant =>
                grant.Role == Role.ProgrammeManager
                && grant.ScopeKind == ScopeKind.Nation
                && grant.UntilOn == null,
            cancel
        );
    }

    /// <summary>Whoever has just proved to be the owner need not wait for a door that a stranger closed. Does not save.</summary>
    public static async Task OpenDoorAsync(
        this LabinovDb db,
        string address,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = DoorLock.IdOf(address);
        db.RemoveRange(await db.DoorLocks.Where(door => door.Id == id).ToListAsync(cancel));
    }

    /// <summary>Whatever else the person was sent opens no more. Does not save.</summary>
    public static async Task CloseInvitationsAsync(
        this LabinovDb db,
        Invitation used,
        CancellationToken cancel
    ) =>
        db.RemoveRange(
            await db
                .Invitations.Where(row => row.PersonId == used.PersonId && row.Id != used.Id)
                .ToListAsync(cancel)
        );
}
