using Labinov.Data;
using Labinov.House;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>
/// Whether the one who clicks is the owner and not somebody at a screen left open: by the password; where an account has none, by having
/// come in a few minutes ago.
/// </summary>
public sealed class ProveOwner(LabinovDb db, IPasswordHasher<Account> hasher, TimeProvider time)
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
        if (account.PasswordHash is not null)
        {
            return account.Fits(password, hasher) ? null : "people.rule.password-old";
        }

        var (id, since) = (new Id<SignIn>(visit ?? Guid.Empty), time.Now() - Fresh);
        return await db.SignIns.AnyAsync(
            row => row.Id == id && row.AccountId == account.Id && row.At > since,
            cancel
        )
            ? null
            : "people.rule.come-in-again";
    }
}
