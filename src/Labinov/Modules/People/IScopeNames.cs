using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.People;

/// <summary>What a scope is called and where it lies. Without a name: the nation, which is called by a word.</summary>
/// <param name="Where">What tells it from others of the same name; empty when nothing has to.</param>
public sealed record ScopeName(Place Place, string Name, string Where);

/// <summary>
/// Names the scopes of some kinds, so that people can see where a role counts and choose where to give it. The owner of the things
/// fills it: regions and units here, labs in Programme, with <c>services.AddSingleton&lt;IScopeNames, …&gt;()</c>.
/// </summary>
public interface IScopeNames
{
    IReadOnlyCollection<ScopeKind> Kinds { get; }

    /// <summary>One query; ids that are unknown are left out.</summary>
    Task<IReadOnlyList<ScopeName>> NamesAsync(
        LabinovDb db,
        ScopeKind kind,
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancel
    );

    /// <summary>A few queries; at most <see cref="ScopeNames.Most"/> that fit all the words.</summary>
    /// <param name="within">Only in these regions; null for everywhere.</param>
    Task<IReadOnlyList<ScopeName>> SearchAsync(
        LabinovDb db,
        ScopeKind kind,
        string words,
        IReadOnlyCollection<Id<Region>>? within,
        CancellationToken cancel
    );
}
