using Labinov.Data;
using Labinov.House;
using Labinov.Ui;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>What the door asks of an account besides the first key.</summary>
public enum Owed
{
    Nothing,

    /// <summary>A code from the phone.</summary>
    Code,

    /// <summary>To set up the second step, for a role asks for it.</summary>
    SetUp,
}

/// <summary>
/// Who owes a second key. Asked at the door and not at every click, so that a role given meanwhile asks at the next visit.
/// </summary>
public sealed class SecondKeys(LabinovDb db, Ribbon ribbon, TimeProvider time)
{
    public async Task<Owed> OfAsync(Account account, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(account);
        return await db.SecondSteps.AnyAsync(step => step.AccountId == account.Id, cancel)
                ? Owed.Code
            : await IsNeededAsync(account, cancel) ? Owed.SetUp
            : Owed.Nothing;
    }

    /// <summary>National roles and locus coordinators, from the day the role is given; the printed accounts of a sample are spared.</summary>
    public async Task<bool> IsNeededAsync(Account account, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (account.IsSealed)
        {
            return false; // the envelope is the second key
        }

        if (ribbon.Shown && SampleAccounts.All.Any(sample => sample.Address == account.Email))
        {
            return false;
        }

        // The first manager gets the role in the very save that opens the account.
        if (
            db.RoleGrants.Local.Any(grant =>
                grant.ScopeKind == ScopeKind.Nation && grant.PersonId == account.PersonId
            )
        )
        {
            return true;
        }

        var today = time.Today();
        return await db.RoleGrants.AnyAsync(
            grant =>
                grant.PersonId == account.PersonId
                && (grant.UntilOn == null || grant.UntilOn >= today)
                && (grant.ScopeKind == ScopeKind.Nation || grant.Role == Role.LocusCoordinator),
            cancel
        );
    }
}
