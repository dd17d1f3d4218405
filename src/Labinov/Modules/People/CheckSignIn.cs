using Labinov.Data;
using Labinov.Data.Mail;
using Labinov.House;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>What the door says.</summary>
/// <param name="Account">Who may come in; null when nobody.</param>
/// <param name="ClosedUntilAt">Too many wrong passwords; null while one may try again.</param>
/// <param name="Wrong">As many wrong passwords as close a door, or more, since the owner last came in; null when fewer.</param>
/// <param name="Begun">The visit, and what <paramref name="Account"/> owes besides the password.</param>
public sealed record DoorAnswer(
    Account? Account,
    DateTime? ClosedUntilAt,
    WrongTries? Wrong = null,
    Begun? Begun = null
);

/// <summary>A first key fitted.</summary>
public sealed record Begun(SignIn Visit, Owed Owed);

/// <summary>The wrong passwords since the owner last came in.</summary>
public sealed record WrongTries(int Count, DateTime FirstAt, DateTime LastAt);

/// <summary>
/// Compares a password with an account, counts failures and remembers the visit. Adds to the context and does not save. An address
/// without account takes the same time and the same path as a wrong password.
/// </summary>
public sealed class CheckSignIn(
    LabinovDb db,
    IPasswordHasher<Account> hasher,
    SecondKeys keys,
    Words words,
    ILogger<CheckSignIn> log
)
{
    private static string? nobody;

    /// <param name="onlySealed">Everybody else comes through the identity provider.</param>
    public async Task<DoorAnswer> AskAsync(
        string address,
        string password,
        string device,
        bool onlySealed,
        DateTime now,
        CancellationToken cancel
    )
    {
        var lockId = DoorLock.IdOf(address);
        var door = await db.DoorLocks.SingleOrDefaultAsync(row => row.Id == lockId, cancel);
        if (door?.IsClosed(now) == true)
        {
            return new DoorAnswer(null, door.ClosedUntilAt);
        }

        var normal = Account.Normal(address);
        var account = await db.Accounts.SingleOrDefaultAsync(
            row =>
                row.NormalizedUserName == normal
                && row.ClosedAt == null
                && (!onlySealed || row.IsSealed),
            cancel
        );
        var verdict = Verify(account, password);
        if (account is null || verdict == PasswordVerificationResult.Failed)
        {
            door = Count(door, address, now);
            log.LogInformation(
                "Sign-in refused for account {Account}, door closed: {Closed}",
                account?.Id,
                door.IsClosed(now)
            );
            if (account is not null)
            {
                db.Add(SignIn.Of(account, device, succeeded: false, now));
                await WriteAsync(account, door, now, cancel);
            }

            return new DoorAnswer(null, door.IsClosed(now) ? door.ClosedUntilAt : null);
        }

        var owed = await keys.OfAsync(account, cancel);
        var visit = SignIn.Begun(account, device, owed, now);
        db.Add(visit);
        log.LogInformation(
            "Sign-in by password for account {Account}, owes {Owed}",
            account.Id,
            owed
        );

        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account.PasswordHash = hasher.HashPassword(account, password);
        }

        if (door is not null)
        {
            db.Remove(door);
        }

        if (account.IsSealed)
        {
            await db.TellSealBrokenAsync(account, words, now, cancel);
        }

        var wrong = await WrongAsync(account.Id, cancel);
        return new DoorAnswer(account, null, wrong, new Begun(visit, owed));
    }

    // Asked of the rows, not of the lock: others sweep that away.
    private async Task<WrongTries?> WrongAsync(Guid account, CancellationToken cancel)
    {
        var last = await db
            .SignIns.Where(row => row.AccountId == account && row.Succeeded)
            .MaxAsync(row => (DateTime?)row.At, cancel);
        var since = last ?? DateTime.MinValue;
        var wrong = await db
            .SignIns.Where(row =>
                row.AccountId == account && !row.Succeeded && !row.OwedSecond && row.At > since
            )
            .GroupBy(row => row.AccountId)
            .Select(rows => new WrongTries(
                rows.Count(),
                rows.Min(row => row.At),
                rows.Max(row => row.At)
            ))
            .SingleOrDefaultAsync(cancel);
        return wrong?.Count >= DoorLock.Tries ? wrong : null;
    }

    // Told by mail once for each time the door closes, whoever knocked: the owner knows whether it was them.
    private async Task WriteAsync(
        Account account,
        DoorLock door,
        DateTime now,
        CancellationToken cancel
    )
    {
        if (door.IsClosed(now) && account.Email is { Length: > 0 } address)
        {
            var zone = await db.ZoneOfAsync(account.PersonId, cancel) ?? Clock.Jakarta;
            db.Add(
                Letter.Write(
                    address,
                    words["people.mail.closed.subject"],
                    words["people.mail.closed.text", Formats.Moment(now, zone)],
                    now
                )
            );
        }
    }

    private PasswordVerificationResult Verify(Account? account, string password)
    {
        var known = account ?? new Account();
        var hash =
            account?.PasswordHash ?? (nobody ??= hasher.HashPassword(known, "nobody has this"));
        var verdict = hasher.VerifyHashedPassword(known, hash, password);
        return account?.PasswordHash is null ? PasswordVerificationResult.Failed : verdict;
    }

    private DoorLock Count(DoorLock? door, string address, DateTime now)
    {
        if (door is null)
        {
            door = DoorLock.For(address, now);
            db.Add(door);
        }
        else
        {
            door.Fail(now);
        }

        return door;
    }
}
