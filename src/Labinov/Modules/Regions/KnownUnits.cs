using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>
/// The units of some regions by name, read once: finds the unit behind a name, or adds it to the context. Nothing is saved here.
/// For samples and imports, where nobody decides anything and the ledger stays silent.
/// </summary>
public sealed class KnownUnits
{
    private readonly Dictionary<(Id<Region>?, string), Known> units = [];
    private readonly LabinovDb db;
    private readonly Numbers numbers;

    private KnownUnits(LabinovDb db, Numbers numbers) => (this.db, this.numbers) = (db, numbers);

    /// <summary>How many were added since reading.</summary>
    public int Added { get; private set; }

    /// <param name="regions">Those whose units are wanted; units of the nation are always read.</param>
    public static async Task<KnownUnits> ReadAsync(
        LabinovDb db,
        Numbers numbers,
        IReadOnlyCollection<Id<Region>> regions,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var known = new KnownUnits(db, numbers);
        var wanted = regions.Select(id => (Id<Region>?)id).ToList();
        var rows = await db
            .Organisations.Where(unit =>
                unit.EndedOn == null && (unit.RegionId == null || wanted.Contains(unit.RegionId))
            )
            .OrderBy(unit => unit.Number)
            .Select(unit => new
            {
                unit.Id,
                unit.RegionId,
                unit.Name,
                unit.ShortName,
                unit.Kind,
                unit.ParentId,
            })
            .ToListAsync(cancel);
        foreach (var row in rows)
        {
            known.Keep(
                row.RegionId,
                row.Name,
                row.ShortName,
                new Known(row.Id, row.Kind, row.ParentId)
            );
        }

        return known;
    }

    /// <summary>By its name or its short name; null when there is none.</summary>
    public Known? Find(Id<Region>? region, string name) =>
        units.GetValueOrDefault((region, Slug.Of(name)));

    /// <param name="region">Null for a unit of the nation.</param>
    /// <param name="kind">Guessed from the name when left out.</param>
    public async Task<Id<Organisation>> FindOrFoundAsync(
        Region? region,
        string name,
        DateTime now,
        CancellationToken cancel,
        string? shortName = null,
        OrganisationKind? kind = null,
        Id<Organisation>? parent = null
    )
    {
        if (Find(region?.Id, name) is { } known)
        {
            return known.Id;
        }

        var unit = Organisation.Recorded(
            await numbers.TakeAsync(Organisation.Counter, cancel),
            name,
            shortName,
            kind ?? OrganisationKinds.GuessedFrom(name),
            region?.Id,
            parent,
            now
        );
        db.Add(unit);
        db.Add(UnitSearch.Describe(unit, region?.Name));
        Keep(
            unit.RegionId,
            unit.Name,
            unit.ShortName,
            new Known(unit.Id, unit.Kind, unit.ParentId)
        );
        Added++;
        return unit.Id;
    }

    private void Keep(Id<Region>? region, string name, string? shortName, Known unit)
    {
        units.TryAdd((region, Slug.Of(name)), unit);
        if (shortName is not null)
        {
            units.TryAdd((region, Slug.Of(shortName)), unit);
        }
    }

    public sealed record Known(
        Id<Organisation> Id,
        OrganisationKind Kind,
        Id<Organisation>? Parent
    );
}
