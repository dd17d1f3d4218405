using System.Linq.Expressions;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>Provinces, and regions of all three kinds: a governor heads a region too.</summary>
public sealed class RegionScopes : IScopeNames
{
    public IReadOnlyCollection<ScopeKind> Kinds => [ScopeKind.Province, ScopeKind.Region];

    public async Task<IReadOnlyList<ScopeName>> NamesAsync(
        LabinovDb db,
        ScopeKind kind,
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancel
    )
    {
        var regions = ids.Select(id => new Id<Region>(id)).ToList();
        return await ReadAsync(
            db,
            kind,
            region => regions.Contains(region.Id),
            regions.Count,
            cancel
        );
    }

    public async Task<IReadOnlyList<ScopeName>> SearchAsync(
        LabinovDb db,
        ScopeKind kind,
        string words,
        IReadOnlyCollection<Id<Region>>? within,
        CancellationToken cancel
    )
    {
        var (code, name) = (words.Trim(), Slug.Of(words));
        var mine = within?.ToList();
        return await ReadAsync(
            db,
            kind,
            region =>
                (kind == ScopeKind.Region || region.Kind == RegionKind.Province)
                && (mine == null || mine.Contains(region.Id))
                && (region.Code == code || region.SearchName.Contains(name)),
            ScopeNames.Most,
            cancel
        );
    }

    private static async Task<List<ScopeName>> ReadAsync(
        LabinovDb db,
        ScopeKind kind,
        Expression<Func<Region, bool>> which,
        int most,
        CancellationToken cancel
    )
    {
        var rows = await db
            .Regions.Where(which)
            .OrderBy(region => region.Code)
            .Take(most)
            .Select(region => new
            {
                region.Id,
                region.Name,
                region.Code,
            })
            .ToListAsync(cancel);
        return rows.ConvertAll(row => new ScopeName(
            new Place(new Scope(kind, row.Id.Value), row.Id),
            row.Name,
            row.Code
        ));
    }
}

/// <summary>Units, and training institutions among them.</summary>
public sealed class UnitScopes : IScopeNames
{
    public IReadOnlyCollection<ScopeKind> Kinds => [ScopeKind.Unit, ScopeKind.Institution];

    public async Task<IReadOnlyList<ScopeName>> NamesAsync(
        LabinovDb db,
        ScopeKind kind,
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancel
    )
    {
        var units = ids.Select(id => new Id<Organisation>(id)).ToList();
        var rows = await db
            .Organisations.Where(unit =>
                units.Contains(unit.Id)
                && (kind == ScopeKind.Unit || unit.Kind == OrganisationKind.TrainingInstitution)
            )
            .Select(unit => new
            {
                unit.Id,
                unit.Name,
                unit.RegionId,
                Where = db
                    .Regions.Where(region => region.Id == unit.RegionId)
                    .Select(region => region.Name)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return rows.ConvertAll(row => new ScopeName(
            new Place(new Scope(kind, row.Id.Value), row.RegionId),
            row.Name,
            row.Where ?? ""
        ));
    }

    public async Task<IReadOnlyList<ScopeName>> SearchAsync(
        LabinovDb db,
        ScopeKind kind,
        string words,
        IReadOnlyCollection<Id<Region>>? within,
        CancellationToken cancel
    )
    {
        var found = new List<Guid>();
        foreach (var region in within?.Select(id => (Id<Region>?)id) ?? [null])
        {
            var picker = await UnitPickers.ReadAsync(db, words, null, region, cancel);
            found.AddRange(picker.Matches.Select(match => match.Id.Value));
        }

        var names = await NamesAsync(db, kind, found, cancel);
        return [.. names.OrderBy(name => found.IndexOf(name.Place.Scope.Id)).Take(ScopeNames.Most)];
    }
}
