using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>One of a person's roles, as addresses name it.</summary>
/// <param name="In">Where it counts; in no region when nobody knows the place any more.</param>
/// <param name="Place">What that is called; null for the nation.</param>
internal sealed record HeldRole(string Name, RoleGrant Grant, Place In, string? Place);

internal static class HeldRoles
{
    /// <summary>Null when the person is not among these, or has no such role.</summary>
    /// <param name="ordinal">Which of the person's roles, from 1, in the order of giving.</param>
    public static async Task<HeldRole?> RoleAsync(
        this IQueryable<Person> people,
        LabinovDb db,
        ScopeNames names,
        int number,
        int ordinal,
        CancellationToken cancel
    )
    {
        var person = await people
            .Where(person => person.Number == number)
            .Select(person => new { person.Id, person.Name })
            .SingleOrDefaultAsync(cancel);
        if (person is null)
        {
            return null;
        }

        var grants = await db
            .RoleGrants.AsNoTracking()
            .Where(grant => grant.PersonId == person.Id)
            .OrderBy(grant => grant.Id)
            .ToListAsync(cancel);
        if (grants.ElementAtOrDefault(ordinal - 1) is not { } chosen)
        {
            return null;
        }

        var place = await names.FindAsync(chosen.Scope, cancel);
        return new HeldRole(
            person.Name,
            chosen,
            place?.Place ?? new Place(chosen.Scope, null),
            chosen.ScopeKind == ScopeKind.Nation ? null : place?.Name ?? ""
        );
    }
}
