using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests;

public sealed partial class Given
{
    public const string Password = "laut biru tenang";
    private static readonly Lazy<string> Hash = new(() =>
        new PasswordHasher<Account>().HashPassword(new Account(), Password)
    );

    /// <summary>The address with which a person signs in; the password is <see cref="Password"/>.</summary>
    public async Task<string> AddressOfAsync(Person person)
    {
        await using var db = host.Db();
        var account = await db.Accounts.SingleAsync(account => account.PersonId == person.Id);
        account.PasswordHash = Hash.Value;
        await db.SaveChangesAsync();
        return account.Email!;
    }

    /// <summary>A person without an account.</summary>
    public async Task<Person> WalkInAsync(string? name = null, Id<Organisation>? unit = null) =>
        await host.SaveAsync(
            Person.Met(1000 + Next(), name ?? $"Tamu {Next()}", unit, host.Now, "tamu@contoh.id")
        );

    public async Task<RoleGrant> GrantAsync(
        Person person,
        Role role,
        Scope scope,
        int fromDays = -1,
        int? untilDays = null
    )
    {
        var today = host.Time.Today();
        DateOnly? until = untilDays is { } days ? today.AddDays(days) : null;
        return await host.SaveAsync(
            RoleGrant.Given(
                person.Id,
                role,
                scope,
                today.AddDays(fromDays),
                until,
                host.Now,
                "800/1/2026"
            )
        );
    }
}
