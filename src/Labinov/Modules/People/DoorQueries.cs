using Labinov.Data;
using Labinov.Data.Mail;
using Labinov.House;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>What the ways in ask of the database.</summary>
internal static class DoorQueries
{
    /// <summary>Writes the use of a sealed account into the ledger and to everybody who manages the nation. Does not save.</summary>
    public static async Task TellSealBrokenAsync(
        this LabinovDb db,
        Account account,
        Words words,
        DateTime now,
        CancellationToken cancel
    )
    {
        var person = await db.People.SingleAsync(row => row.Id == account.PersonId, cancel);
        person.BreakSeal(account, now);
        var managers = await db.AddressesAsync(Role.ProgrammeManager, Clock.DayOf(now), cancel);
        db.AddRange(
            managers.Select(address =>
                Letter.Write(
                    address,
                    words["people.mail.sealed.subject"],
                    words["people.mail.sealed.text", Formats.Moment(now, Clock.Jakarta)],
                    now
                )
            )
        );
    }

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
