using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>Asks every owner of scopes: one query for each kind that occurs.</summary>
public sealed class ScopeNames(LabinovDb db, IEnumerable<IScopeNames> owners)
{
    /// <summary>So many are offered at once.</summary>
    public const int Most = 10;

    private static readonly ScopeName Nation = new(new Place(Scope.Nation, null), "", "");

    public async Task<Dictionary<Scope, ScopeName>> ReadAsync(
        IEnumerable<Scope> scopes,
        CancellationToken cancel
    )
    {
        var names = new Dictionary<Scope, ScopeName> { [Scope.Nation] = Nation };
        foreach (
            var kind in scopes
                .Where(scope => scope.Kind != ScopeKind.Nation)
                .Distinct()
                .GroupBy(scope => scope.Kind)
        )
        {
            var ids = kind.Select(scope => scope.Id).ToList();
            foreach (var owner in owners.Where(owner => owner.Kinds.Contains(kind.Key)))
            {
                foreach (var name in await owner.NamesAsync(db, kind.Key, ids, cancel))
                {
                    names[name.Place.Scope] = name;
                }
            }
        }

        return names;
    }

    /// <summary>The roles of a person that are not over, each with its place.</summary>
    public async Task<List<(Role Role, Place Place)>> HeldAsync(
        Id<Person> person,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var held = await db
            .RoleGrants.Where(grant =>
                grant.PersonId == person && (grant.UntilOn == null || grant.UntilOn >= today)
            )
            .Select(grant => new Grant(grant.Role, new Scope(grant.ScopeKind, grant.ScopeId)))
            .ToListAsync(cancel);
        var places = await ReadAsync(held.Select(grant => grant.Scope), cancel);
        return [.. held.Select(grant => (grant.Role, PlaceOf(places, grant.Scope)))];
    }

    /// <summary>The place of a scope; the nation's, where only its managers reach, when nobody knows it any more.</summary>
    public static Place PlaceOf(Dictionary<Scope, ScopeName> places, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(places);
        return places.GetValueOrDefault(scope, Nation).Place;
    }

    /// <summary>Null when nobody knows the scope.</summary>
    public async Task<ScopeName?> FindAsync(Scope scope, CancellationToken cancel) =>
        (await ReadAsync([scope], cancel)).GetValueOrDefault(scope);

    /// <summary>Where a role could be given, of all kinds in which it makes sense.</summary>
    public async Task<List<ScopeName>> SearchAsync(
        Role role,
        string? words,
        IReadOnlyCollection<Id<Region>>? within,
        CancellationToken cancel
    )
    {
        var found = new List<ScopeName>();
        foreach (var kind in RoleRules.KindsOf(role))
        {
            if (kind == ScopeKind.Nation)
            {
                found.Add(Nation);
            }
            else if (!string.IsNullOrWhiteSpace(words))
            {
                foreach (var owner in owners.Where(owner => owner.Kinds.Contains(kind)))
                {
                    found.AddRange(await owner.SearchAsync(db, kind, words, within, cancel));
                }
            }
        }

        return found;
    }
}
