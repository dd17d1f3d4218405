using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>
/// What a module keeps of a person, for the file that this person may take away. Modules to the right fill it; register it with
/// <c>services.AddScoped&lt;IMyData, …&gt;()</c>.
/// </summary>
public interface IMyData
{
    /// <summary>Names the part within the file, the same in every language.</summary>
    string Name { get; }

    Task<object> ReadAsync(LabinovDb db, Id<Person> person, CancellationToken cancel);
}

/// <summary>Who one is, how one signs in, which roles one holds.</summary>
internal sealed class MyPerson : IMyData
{
    public string Name => "person";

    public async Task<object> ReadAsync(LabinovDb db, Id<Person> person, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var me = await db
            .People.Where(row => row.Id == person)
            .Select(row => new
            {
                row.Number,
                row.Name,
                row.Email,
                row.Phone,
                Unit = db
                    .Organisations.Where(unit => unit.Id == row.UnitId)
                    .Select(unit => unit.Name)
                    .FirstOrDefault(),
                SignsInWith = db
                    .Accounts.Where(account => account.PersonId == person)
                    .Select(account => account.Email)
                    .FirstOrDefault(),
            })
            .SingleAsync(cancel);
        var roles = await db
            .RoleGrants.Where(grant => grant.PersonId == person)
            .OrderBy(grant => grant.Id)
            .Select(grant => new
            {
                grant.Role,
                grant.ScopeKind,
                grant.FromOn,
                grant.UntilOn,
                grant.Letter,
                grant.EndLetter,
            })
            .ToListAsync(cancel);
        var visits = await db
            .SignIns.Where(visit =>
                db.Accounts.Any(account =>
                    account.Id == visit.AccountId && account.PersonId == person
                )
            )
            .OrderBy(visit => visit.At)
            .Select(visit => new
            {
                visit.At,
                visit.Device,
                visit.Succeeded,
                visit.OwedSecond,
            })
            .ToListAsync(cancel);
        var secondStep = await db
            .SecondSteps.Where(step =>
                db.Accounts.Any(account =>
                    account.Id == step.AccountId && account.PersonId == person
                )
            )
            .Select(step => new { step.SetAt })
            .SingleOrDefaultAsync(cancel);
        var passkeys = await db
            .Passkeys.Where(passkey =>
                db.Accounts.Any(account =>
                    account.Id == passkey.UserId && account.PersonId == person
                )
            )
            .ToListAsync(cancel);
        return new
        {
            me,
            roles,
            visits,
            secondStep,
            passkeys = passkeys.ConvertAll(passkey => new
            {
                passkey.Data.Name,
                passkey.Data.CreatedAt,
            }),
        };
    }
}
