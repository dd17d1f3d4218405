using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Programme;

/// <summary>
/// A section of a lab's public page that a module to the right fills with what is measured here: its balance of ideas, what was shown.
/// Register it with <c>services.AddScoped&lt;ILabSection, …&gt;()</c>.
/// </summary>
public interface ILabSection
{
    /// <summary>Smaller comes first; the place on the map times ten.</summary>
    int Order { get; }

    /// <summary>One batched query; null when there is nothing that this actor may see.</summary>
    Task<LabSection?> ReadAsync(LabinovDb db, Id<Lab> lab, Actor actor, CancellationToken cancel);
}

/// <param name="Title">Key of the heading.</param>
/// <param name="Partial">Path of the partial: <c>/Modules/Ideas/Pages/_LabFunnel.cshtml</c>.</param>
/// <param name="Model">What the partial draws.</param>
public sealed record LabSection(string Title, string Partial, object Model);
