using Labinov.Data;
using Labinov.House;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>
/// Whether the one who clicks is the owner and not somebody at a screen left open: by the password; where an account has none, by having
/// come in a few minutes ago. Wrong passwords are counted here too, apart from those at the door, and saved at once.
/// </summary>
public sealed class ProveOwner(
    NewDb newDb,
    IPasswordHasher<Account> hasher,
    TimeProvider time,
    ILogger<ProveOwner> log
)
{
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    /// <summary>Key of what is missing; null when it is the owner.</summary>
    /// <param name="visit">Of the one who clicks.</param>
    public async Task<string?> WrongAsync(
        Account account,
        Guid? visit,
        string? password,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(account);
        await using var db = newDb();
        var now = time.Now();
        if (account.PasswordHash is null)
        {
            var (id, since) = (new Id<SignIn>(visit ?? Guid.Empty), now - Fresh);
            return await db.SignIns.AnyAsync(
                row => row.Id == id && row.AccountId == account.Id && row.At > since,
                cancel
            )
                ? null
                : "people.rule.come-in-again";
        }

        var address = "owner " + account.Id;
        var lockId = DoorLock.IdOf(address);
        var door = await db.DoorLocks.SingleOrDefaultAsync(row => row.Id == lockId, cancel);
        if (door?.IsClosed(now) == true)
        {
            return "people.rule.owner-closed";
        }

        if (account.Fits(password, hasher))
        {
            return null;
        }

        log.LogInformation("Wrong password for a change of account {Account}", account.Id);
        if (door is null)
        {
            db.Add(DoorLock.For(address, now));
        }
        else
        {
            door.Fail(now);
        }

        await db.SaveChangesAsync(cancel);
        return "people.rule.password-old";
    }
}
