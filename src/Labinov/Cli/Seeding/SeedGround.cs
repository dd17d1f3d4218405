using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Cli.Seeding;

/// <summary>A region as the seed needs it.</summary>
internal sealed class SeedRegion(
    Id<Region> id,
    string code,
    string name,
    RegionKind kind,
    string? provinceCode,
    string? provinceName
)
{
    public Id<Region> Id => id;
    public string Code => code;
    public string Name => name;
    public bool IsProvince => kind == RegionKind.Province;
    public string? ProvinceCode => provinceCode;
    public string? ProvinceName => provinceName;
    public Scope Scope => new(ScopeKind.Region, id.Value);

    /// <summary>Whoever coordinates there and decides.</summary>
    public Actor Keeper { get; set; } = Actor.Stranger;

    /// <summary>Those that write most stand first.</summary>
    public List<SeedOffice> Offices { get; } = [];

    /// <summary>Draws one of <see cref="Offices"/>.</summary>
    public Zipf? Draw { get; set; }
}

/// <summary>An office and those of its people who write.</summary>
internal sealed record SeedOffice(
    Id<Organisation> Id,
    string Name,
    string? ShortName,
    OrganisationKind Kind,
    Topic Topic
)
{
    public List<Actor> Authors { get; } = [];

    /// <summary>Whoever heads it, and so stands behind its new ideas.</summary>
    public Actor Head { get; set; } = Actor.Stranger;
}

internal sealed record SeedLab(Id<Lab> Id, int Year, SeedRegion Region);

/// <summary>Everything that stands before the first idea is written: regions, offices, people, labs.</summary>
/// <param name="Regions">The busiest first.</param>
/// <param name="Labs">By year; the largest of each year first.</param>
/// <param name="People">How many were added.</param>
internal sealed record SeedGround(
    IReadOnlyList<SeedRegion> Regions,
    IReadOnlyDictionary<int, List<SeedLab>> Labs,
    int People
)
{
    /// <summary>Everybody who writes.</summary>
    public IReadOnlyList<Actor> Writers { get; } =
    [.. Regions.SelectMany(region => region.Offices).SelectMany(office => office.Authors)];

    /// <summary>How steeply regions, offices and labs fall off.</summary>
    public const double RegionSteepness = 0.85;
    public const double OfficeSteepness = 0.75;
    public const double LabSteepness = 1.15;

    /// <summary>So many of all ideas are born in a lab.</summary>
    public const double InLab = 0.35;
}
