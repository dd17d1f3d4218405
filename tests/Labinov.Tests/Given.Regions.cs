using Labinov.Modules.Regions;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>A unit that can be found by search; its number is high above those of samples.</summary>
    public async Task<Organisation> UnitAsync(
        Region? region,
        string? name = null,
        Organisation? parent = null,
        string? shortName = null,
        OrganisationKind kind = OrganisationKind.Agency
    )
    {
        var unit = Organisation.Recorded(
            500_000 + Next(),
            name ?? $"Dinas {Next()}",
            shortName,
            kind,
            region?.Id,
            parent?.Id,
            host.Now
        );
        await using var db = host.Db();
        db.Add(unit);
        db.Add(UnitSearch.Describe(unit, region?.Name));
        await db.SaveChangesAsync();
        return unit;
    }
}
