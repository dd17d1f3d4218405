using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>Reads who an account is and which roles count today: one query each, at every request.</summary>
public sealed class Actors(LabinovDb db, TimeProvider time) : IActors
{
    public async Task<Actor?> FindAsync(VisitKey key, CancellationToken cancel)
    {
        var (visit, since) = (new Id<SignIn>(key.Visit), time.Now() - SignIn.Longest);
        var person = await db
            .Accounts.Where(row =>
                row.Id == key.Account && row.SecurityStamp == key.Stamp && row.ClosedAt == null
            )
            .Where(row =>
                db.SignIns.Any(open =>
                    open.Id == visit
                    && open.AccountId == row.Id
                    && open.Succeeded
                    && open.EndedAt == null
                    && open.At > since
                )
            )
            .Join(
                db.People,
                row => row.PersonId,
                person => person.Id,
                (row, person) => new { person.Id, person.Name }
            )
            .SingleOrDefaultAsync(cancel);
        if (person is null)
        {
            return null;
        }

        var today = time.Today();
        var grants = await db
            .RoleGrants.CountingOn(today)
            .Where(grant => grant.PersonId == person.Id)
            .Select(grant => new Grant(grant.Role, new Scope(grant.ScopeKind, grant.ScopeId)))
            .ToListAsync(cancel);
        return new Actor(person.Id.Value, person.Name, grants);
    }
}
