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
        var holders = db
            .RoleGrants.CountingOn(Clock.DayOf(now))
            .Where(grant =>
                grant.Role == Role.ProgrammeManager && grant.ScopeKind == ScopeKind.Nation
            )
            .Select(grant => grant.PersonId);
        var managers = await db
            .People.Where(row => holders.Contains(row.Id))
            .AddressesAsync(db, cancel);
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

    /// <summary>Ends one of the actor's own visits; false when there is none open of that id. Does not save.</summary>
    public static async Task<bool> EndVisitAsync(
        this LabinovDb db,
        Actor actor,
        Guid? visit,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var id = new Id<SignIn>(visit ?? Guid.Empty);
        var me = new Id<Person>(actor.Person ?? Guid.Empty);
        var open = await db.SignIns.SingleOrDefaultAsync(
            row =>
                row.Id == id
                && row.EndedAt == null
                && db.Accounts.Any(account =>
                    account.Id == row.AccountId && account.PersonId == me
                ),
            cancel
        );
        open?.End(now);
        return open is not null;
    }

    /// <summary>Ends every visit of an account but one. Does not save.</summary>
    public static async Task EndVisitsAsync(
        this LabinovDb db,
        Guid account,
        Guid? except,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var (kept, since) = (new Id<SignIn>(except ?? Guid.Empty), now - SignIn.Longest);
        var open = await db
            .SignIns.Where(row =>
                row.AccountId == account && row.EndedAt == null && row.Id != kept && row.At > since
            )
            .ToListAsync(cancel);
        open.ForEach(visit => visit.End(now));
    }
}
