using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>Names labs where roles are given and shown.</summary>
public sealed class LabScopes : IScopeNames
{
    public IReadOnlyCollection<ScopeKind> Kinds => [ScopeKind.Lab];

    public Task<IReadOnlyList<ScopeName>> NamesAsync(
        LabinovDb db,
        ScopeKind kind,
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var labs = ids.Select(id => new Id<Lab>(id)).ToList();
        return ReadAsync(db.Labs.Where(lab => labs.Contains(lab.Id)), labs.Count, cancel);
    }

    public Task<IReadOnlyList<ScopeName>> SearchAsync(
        LabinovDb db,
        ScopeKind kind,
        string words,
        IReadOnlyCollection<Id<Region>>? within,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var mine = within?.ToList();
        return ReadAsync(
            db.Labs.Matching(db, new LabFilter(words, null, null, null, false))
                .Where(lab => mine == null || mine.Contains(lab.RegionId)),
            ScopeNames.Most,
            cancel
        );
    }

    private static async Task<IReadOnlyList<ScopeName>> ReadAsync(
        IQueryable<Lab> labs,
        int most,
        CancellationToken cancel
    )
    {
        var rows = await labs.InOrder(byName: false)
            .Take(most)
            .Select(lab => new
            {
                lab.Id,
                lab.Name,
                lab.RegionId,
            })
            .ToListAsync(cancel);
        return rows.ConvertAll(row => new ScopeName(
            new Place(new Scope(ScopeKind.Lab, row.Id.Value), row.RegionId),
            row.Name,
            ""
        ));
    }
}
