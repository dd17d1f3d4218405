using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>What may be asked of persons; the modules to the right use these too.</summary>
public static class PeopleQueries
{
    private static readonly Role[] OfRegion = [Role.LocusCoordinator, Role.InnovationAdmin];

    /// <summary>Sees a list of people at all.</summary>
    public static bool MayListPeople(this Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager)
            || actor.Scopes(ScopeKind.Region, OfRegion).Count > 0;
    }

    /// <summary>The time zone of the region in which a person works; null when there is none.</summary>
    public static Task<string?> ZoneOfAsync(
        this LabinovDb db,
        Id<Person> person,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .People.Where(row => row.Id == person)
            .Join(db.Organisations, row => row.UnitId, unit => unit.Id, (_, unit) => unit)
            .Join(db.Regions, unit => unit.RegionId, region => region.Id, (_, region) => region)
            .Select(region => region.TimeZone)
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>Those that count on a day.</summary>
    public static IQueryable<RoleGrant> CountingOn(
        this IQueryable<RoleGrant> grants,
        DateOnly day
    ) =>
        grants.Where(grant =>
            grant.FromOn <= day && (grant.UntilOn == null || grant.UntilOn >= day)
        );

    /// <summary>Roles that are held in the stead of this one and not over.</summary>
    public static IQueryable<RoleGrant> DeputiesOf(
        this LabinovDb db,
        Id<RoleGrant> grant,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.RoleGrants.Where(row => row.DeputyOfId == grant && row.UntilOn >= today);
    }

    /// <summary>Where to write to those who hold a role anywhere on a day: the address they gave, else the one they sign in with.</summary>
    public static Task<List<string>> AddressesAsync(
        this LabinovDb db,
        Role role,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var holders = db
            .RoleGrants.CountingOn(today)
            .Where(grant => grant.Role == role)
            .Select(grant => grant.PersonId);
        return db
            .People.Where(person => holders.Contains(person.Id))
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

    /// <summary>
    /// The programme manager of the nation sees everybody; whoever keeps a region sees those who work or hold a role in it; everybody
    /// sees oneself.
    /// </summary>
    public static IQueryable<Person> VisibleTo(
        this IQueryable<Person> people,
        LabinovDb db,
        Actor actor
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        people = people.Where(person => person.MergedIntoId == null);
        if (actor.IsNational(Role.ProgrammeManager))
        {
            return people;
        }

        var me = new Id<Person>(actor.Person ?? Guid.Empty);
        var scopes = actor.Scopes(ScopeKind.Region, OfRegion);
        if (scopes.Count == 0)
        {
            return people.Where(person => person.Id == me);
        }

        var regions = scopes.ConvertAll(id => (Id<Region>?)new Id<Region>(id));
        return people.Where(person =>
            person.Id == me
            || db.Organisations.Any(unit =>
                unit.Id == person.UnitId && regions.Contains(unit.RegionId)
            )
            || db.RoleGrants.Any(grant =>
                grant.PersonId == person.Id
                && (
                    (grant.ScopeKind == ScopeKind.Region && scopes.Contains(grant.ScopeId))
                    || (
                        grant.ScopeKind == ScopeKind.Unit
                        && db.Organisations.Any(unit =>
                            regions.Contains(unit.RegionId)
                            && (Guid)(object)unit.Id == grant.ScopeId
                        )
                    )
                )
            )
        );
    }

    /// <summary>People who match: every word in the name, or in the name of the unit.</summary>
    public static IQueryable<Person> Matching(
        this IQueryable<Person> people,
        LabinovDb db,
        PeopleFilter filter
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        // Names stay out of the search index: they stand in one row only, which can be erased.
        foreach (var word in filter.Words)
        {
            people = people.Where(person =>
                person.SearchName.Contains(word)
                || db.Organisations.Any(unit =>
                    unit.Id == person.UnitId && unit.SearchName.Contains(word)
                )
            );
        }

        if (filter.Role is { } role)
        {
            var today = filter.Today;
            people = people.Where(person =>
                db.RoleGrants.Any(grant =>
                    grant.PersonId == person.Id
                    && grant.Role == role
                    && grant.FromOn <= today
                    && (grant.UntilOn == null || grant.UntilOn >= today)
                )
            );
        }

        if (!string.IsNullOrWhiteSpace(filter.Region))
        {
            var (code, name) = (filter.Region.Trim(), Slug.Of(filter.Region));
            people = people.Where(person =>
                db.Organisations.Any(unit =>
                    unit.Id == person.UnitId
                    && db.Regions.Any(region =>
                        region.Id == unit.RegionId
                        && (region.Code == code || region.SearchName.Contains(name))
                    )
                )
            );
        }

        return people;
    }

    /// <summary>The same name in the same unit: most likely the same person.</summary>
    public static IQueryable<Person> SameAs(
        this IQueryable<Person> people,
        string name,
        Id<Organisation>? unit
    )
    {
        var slug = Slug.Of(name);
        return people.Where(person => person.SearchName == slug && person.UnitId == unit);
    }
}

/// <summary>How the list of people is narrowed.</summary>
/// <param name="Region">Code or part of the name of the region of one's unit.</param>
public sealed record PeopleFilter(string? Text, Role? Role, string? Region, DateOnly Today)
{
    public IEnumerable<string> Words => Slug.WordsOf(Text);
}
