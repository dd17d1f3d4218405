namespace Labinov.House;

/// <summary>Whoever acts now: a signed-in person with the roles that count today, or a stranger without any.</summary>
public sealed class Actor(Guid? person, string name, IReadOnlyList<Grant> grants)
{
    public static readonly Actor Stranger = new(null, "", []);

    /// <summary>The person's id; null for a stranger.</summary>
    public Guid? Person { get; } = person;

    /// <summary>For greeting only; never for the ledger.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<Grant> Grants { get; } = grants;

    public bool IsStranger => Person is null;

    /// <summary>Holds one of the roles anywhere.</summary>
    public bool Is(params ReadOnlySpan<Role> roles)
    {
        foreach (var grant in Grants)
        {
            if (roles.Contains(grant.Role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Holds one of the roles in exactly this scope.</summary>
    public bool IsIn(Scope scope, params ReadOnlySpan<Role> roles)
    {
        foreach (var grant in Grants)
        {
            if (grant.Scope == scope && roles.Contains(grant.Role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Holds the role for the whole nation.</summary>
    public bool IsNational(params ReadOnlySpan<Role> roles) => IsIn(Scope.Nation, roles);

    /// <summary>The ids of all scopes of one kind in which one of the roles is held; for <c>VisibleTo</c> queries.</summary>
    public List<Guid> Scopes(ScopeKind kind, params ReadOnlySpan<Role> roles)
    {
        var ids = new List<Guid>();
        foreach (var grant in Grants)
        {
            if (
                grant.Scope.Kind == kind
                && roles.Contains(grant.Role)
                && !ids.Contains(grant.Scope.Id)
            )
            {
                ids.Add(grant.Scope.Id);
            }
        }

        return ids;
    }

    /// <summary>The same ids, typed for a column of <c>Id&lt;T&gt;</c>.</summary>
    public List<Id<T>> Scopes<T>(ScopeKind kind, params ReadOnlySpan<Role> roles) =>
        Scopes(kind, roles).ConvertAll(id => new Id<T>(id));

    /// <summary>The first of the roles that is held in one of the scopes, for the ledger: in which capacity was it done?</summary>
    public Role? CapacityAmong(params ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
        {
            if (Is(role))
            {
                return role;
            }
        }

        return null;
    }
}

/// <summary>Finds the actor behind an account. People answers; House only asks.</summary>
public interface IActors
{
    /// <summary>Null when the account is unknown, closed, or its stamp is not the present one (signed out everywhere).</summary>
    Task<Actor?> FindAsync(VisitKey key, CancellationToken cancel);
}

/// <summary>What the cookie of a visit says.</summary>
/// <param name="Stamp">Under which the visit was opened; changes with the password.</param>
/// <param name="Visit">The row that may be ended.</param>
public readonly record struct VisitKey(Guid Account, string Stamp, Guid Visit);
