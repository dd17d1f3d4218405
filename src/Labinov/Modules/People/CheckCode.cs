using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>
/// Compares a code with the second step of an account. Wrong codes are counted apart from wrong passwords: a right password must not give
/// back the tries. Adds to the context and does not save.
/// </summary>
public sealed class CheckCode(LabinovDb db, StepSecrets secrets, ILogger<CheckCode> log)
{
    /// <summary>Whether the code opens. False also while too many wrong ones keep the door closed.</summary>
    public async Task<bool> AskAsync(
        Account account,
        SecondStep step,
        Guid visit,
        string code,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(step);
        var address = "code " + account.Id;
        var id = DoorLock.IdOf(address);
        var door = await db.DoorLocks.SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (door?.IsClosed(now) == true)
        {
            return false;
        }

        var opens = secrets.Open(step.Secret) is { } secret && step.Opens(secret, code, now);
        if (!opens && door is null)
        {
            db.Add(DoorLock.For(address, now));
        }
        else if (!opens)
        {
            door!.Fail(now);
        }
        else if (door is not null)
        {
            db.Remove(door);
        }

        log.LogInformation("Second step for account {Account} opens: {Opens}", account.Id, opens);
        if (opens)
        {
            await CameInAsync(visit, cancel);
        }

        return opens;
    }

    /// <summary>The visit that began with the first key is now one that came in.</summary>
    public async Task CameInAsync(Guid visit, CancellationToken cancel)
    {
        var id = new Id<SignIn>(visit);
        var begun = await db.SignIns.SingleOrDefaultAsync(row => row.Id == id, cancel);
        begun?.CameIn();
    }
}
