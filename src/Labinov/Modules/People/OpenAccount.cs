using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>
/// A person with account and role, opened by whoever runs the installation: the way to the first programme manager of an empty one.
/// Saves, because nobody else does.
/// </summary>
public sealed class OpenAccount(LabinovDb db, Numbers numbers, IPasswordHasher<Account> hasher)
{
    /// <summary>The generated password, to be shown once: it is kept as a hash only.</summary>
    /// <exception cref="RuleBroken">The address is taken, or the role makes no sense in that scope.</exception>
    public async Task<string> RunAsync(
        string name,
        string address,
        Role role,
        Scope scope,
        DateOnly today,
        DateTime now,
        CancellationToken cancel,
        bool isSealed = false
    )
    {
        var normal = Account.Normal(address);
        if (await db.Accounts.AnyAsync(row => row.NormalizedUserName == normal, cancel))
        {
            throw new RuleBroken("people.rule.address-taken");
        }

        var password = NewPassword();
        var account = await NewAsync(name, address, password, now, cancel, isSealed);
        db.Add(RoleGrant.GivenByHouse(account.PersonId, role, scope, today, now));
        await db.SaveChangesAsync(cancel);
        return password;
    }

    /// <summary>The first manager, who came with the link that the console printed. Does not save.</summary>
    /// <exception cref="RuleBroken">There is one already.</exception>
    public async Task<Account> FirstManagerAsync(
        string name,
        string address,
        string password,
        DateOnly today,
        DateTime now,
        CancellationToken cancel
    )
    {
        if (await db.HasManagerAsync(cancel))
        {
            throw new RuleBroken("people.rule.invitation-over");
        }

        await RoleGrant.OneManagerAtATimeAsync(db, cancel);
        var account = await NewAsync(name, address, password, now, cancel);
        db.Add(
            RoleGrant.GivenByHouse(
                account.PersonId,
                Role.ProgrammeManager,
                Scope.Nation,
                today,
                now
            )
        );
        return account;
    }

    private async Task<Account> NewAsync(
        string name,
        string address,
        string password,
        DateTime now,
        CancellationToken cancel,
        bool isSealed = false
    )
    {
        var number = await numbers.TakeAsync(Person.Counter, cancel);
        var person = Person.Met(number, name, null, now, address.Trim());
        var account = Account.For(person.Id, address.Trim(), now, isSealed);
        account.TakePassword(password, hasher);
        db.Add(person);
        db.Add(account);
        return account;
    }

    /// <summary>Understands <c>nation</c>, <c>province:72</c>, <c>region:72.09</c> and <c>unit:15</c>; null when there is no such thing.</summary>
    public async Task<Scope?> ScopeAsync(string text, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(text);
        switch (text.Split(':', 2))
        {
            case ["nation"]:
                return Scope.Nation;
            case ["province" or "region", var code]:
                var region = await db.RegionByCodeAsync(code, cancel);
                var kind = text.StartsWith('p') ? ScopeKind.Province : ScopeKind.Region;
                return region is null ? null : new Scope(kind, region.Id.Value);
            case ["unit" or "institution", var digits] when int.TryParse(digits, out var number):
                var unit = await db
                    .Organisations.Where(unit => unit.Number == number)
                    .Select(unit => (Id<Organisation>?)unit.Id)
                    .SingleOrDefaultAsync(cancel);
                return unit is { } id
                    ? new Scope(
                        text.StartsWith('u') ? ScopeKind.Unit : ScopeKind.Institution,
                        id.Value
                    )
                    : null;
            default:
                return null;
        }
    }

    private static string NewPassword() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => Codes.New(5)));
}
