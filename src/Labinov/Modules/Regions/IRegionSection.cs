using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Regions;

/// <summary>
/// A section of a region's public page that a module to the right fills: its labs, its innovations.
/// Register it with <c>services.AddScoped&lt;IRegionSection, …&gt;()</c>.
/// </summary>
public interface IRegionSection
{
    /// <summary>Smaller comes first; the place on the map times ten.</summary>
    int Order { get; }

    /// <summary>One batched query; null when there is nothing that this actor may see.</summary>
    Task<RegionSection?> ReadAsync(
        LabinovDb db,
        Id<Region> region,
        Actor actor,
        CancellationToken cancel
    );
}

/// <param name="Title">Key of the heading.</param>
/// <param name="Partial">Path of the partial: <c>/Modules/Programme/Pages/_RegionLabs.cshtml</c>.</param>
/// <param name="Model">What the partial draws.</param>
public sealed record RegionSection(string Title, string Partial, object Model);
