using Labinov.Data;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>Where people are written to; the modules to the right need not know of accounts for it.</summary>
public static class PeopleAddresses
{
    /// <summary>Each once: the address that a person gave, else the one to sign in with. Who has neither is left out.</summary>
    public static Task<List<string>> AddressesAsync(
        this IQueryable<Person> people,
        LabinovDb db,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return people
            .Select(person =>
                person.Email
                ?? db.Accounts.Where(account => account.PersonId == person.Id)
                    .Select(account => account.Email)
                    .FirstOrDefault()
            )
            .Where(address => address != null)
            .Select(address => address!)
            .Distinct()
            .ToListAsync(cancel);
    }
}
