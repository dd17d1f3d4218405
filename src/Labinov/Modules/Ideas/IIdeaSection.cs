using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Ideas;

/// <summary>
/// A section of an idea's own page that a module to the right fills: its public page, its plan, its progress. One page holds the whole
/// life of an idea. Register it with <c>services.AddScoped&lt;IIdeaSection, …&gt;()</c>.
/// </summary>
public interface IIdeaSection
{
    /// <summary>Smaller comes first; the place on the map times ten.</summary>
    int Order { get; }

    /// <summary>One query; null when there is nothing that this actor may see.</summary>
    Task<IdeaSection?> ReadAsync(
        LabinovDb db,
        Id<Idea> idea,
        Actor actor,
        CancellationToken cancel
    );
}

/// <param name="Title">Key of the heading.</param>
/// <param name="Partial">Path of the partial.</param>
/// <param name="Model">What the partial draws.</param>
public sealed record IdeaSection(string Title, string Partial, object Model);
