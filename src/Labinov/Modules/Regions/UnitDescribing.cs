using Labinov.Data;
using Labinov.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>Describes living units anew, in the order of their numbers.</summary>
internal sealed class UnitDescribing : IDescribe
{
    private const int Batch = 200;

    public string Kind => UnitSearch.Kind;

    public int Edition => 2;

    public async Task<int?> DescribeAsync(LabinovDb db, int behind, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var units = await db
            .Organisations.AsNoTracking()
            .Include(unit => unit.PastNames)
            .Where(unit => unit.Number > behind && unit.EndedOn == null)
            .OrderBy(unit => unit.Number)
            .Take(Batch)
            .Select(unit => new
            {
                Unit = unit,
                Region = db
                    .Regions.Where(region => region.Id == unit.RegionId)
                    .Select(region => region.Name)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancel);
        if (units.Count == 0)
        {
            return null;
        }

        var subjects = units.ConvertAll(row => row.Unit.Id.Value);
        var docs = await db
            .SearchDocs.Where(doc => doc.Kind == Kind && subjects.Contains(doc.Subject))
            .ToDictionaryAsync(doc => doc.Subject, cancel);
        foreach (var row in units)
        {
            UnitSearch.Describe(
                db,
                docs.GetValueOrDefault(row.Unit.Id.Value),
                row.Unit,
                row.Region
            );
        }

        return units[^1].Unit.Number;
    }
}
