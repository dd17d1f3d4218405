using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Audit;

/// <summary>A letter that sends an auditor somewhere between two dates; it is a role like any other.</summary>
/// <param name="Where">Null for the whole nation.</param>
public sealed record Assignment(string? Letter, string? Where, DateOnly FromOn, DateOnly? UntilOn)
{
    /// <summary>Those that count today.</summary>
    public static async Task<List<Assignment>> OfAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var me = new Id<Person>(actor.Person!.Value);
        return await db
            .RoleGrants.AsNoTracking()
            .CountingOn(today)
            .Where(grant => grant.PersonId == me && grant.Role == Role.Auditor)
            .OrderBy(grant => grant.FromOn)
            .Select(grant => new Assignment(
                grant.Letter,
                db.Regions.Where(region => (Guid)(object)region.Id == grant.ScopeId)
                    .Select(region => region.Name)
                    .FirstOrDefault()
                    ?? db.Organisations.Where(unit => (Guid)(object)unit.Id == grant.ScopeId)
                        .Select(unit => unit.Name)
                        .FirstOrDefault(),
                grant.FromOn,
                grant.UntilOn
            ))
            .ToListAsync(cancel);
    }
}
