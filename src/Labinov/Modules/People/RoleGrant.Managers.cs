using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <content>The nation is never without a manager.</content>
public sealed partial class RoleGrant
{
    /// <summary>Whether nobody else manages the whole nation from tomorrow on without an end in sight.</summary>
    public async Task<bool> IsLastManagerAsync(
        LabinovDb db,
        DateOnly today,
        CancellationToken cancel
    ) =>
        Role == Role.ProgrammeManager
        && ScopeKind == ScopeKind.Nation
        && !await db.RoleGrants.AnyAsync(
            other =>
                other.Id != Id
                && other.Role == Role.ProgrammeManager
                && other.ScopeKind == ScopeKind.Nation
                && other.FromOn <= today
                && other.UntilOn == null,
            cancel
        );

    /// <summary>Ends of managers go through one at a time; saved together with the end.</summary>
    public static async Task OneManagerAtATimeAsync(LabinovDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        (await db.Installations.SingleAsync(cancel)).ManagersChange();
    }
}
