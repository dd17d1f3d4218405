using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>What the page of a unit tells of it.</summary>
/// <param name="Above">The offices above it, the highest first.</param>
/// <param name="Before">Units that were merged into it.</param>
public sealed record UnitView(
    Id<Organisation> Id,
    int Number,
    string Name,
    string? ShortName,
    OrganisationKind Kind,
    RegionByCode? Region,
    IReadOnlyList<UnitLink> Above,
    DateOnly? FoundedOn,
    DateOnly? EndedOn,
    string? EndReason,
    UnitLink? Successor,
    IReadOnlyList<PastNameView> PastNames,
    IReadOnlyList<MergedView> Before
)
{
    public bool IsEnded => EndedOn is not null;
}

public sealed record UnitLink(int Number, string Name);

public sealed record PastNameView(DateOnly UntilOn, string Name, string? ShortName, string Reason);

public sealed record MergedView(int Number, string Name, DateOnly? On, string? Reason);

public static class UnitViews
{
    private const int DeepestTree = 6;

    /// <summary>Four queries and one for each office above; null when there is no such unit.</summary>
    public static async Task<UnitView?> UnitViewAsync(
        this LabinovDb db,
        int number,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var unit = await db
            .Organisations.Where(row => row.Number == number)
            .Select(row => new
            {
                row.Id,
                row.Name,
                row.ShortName,
                row.Kind,
                row.ParentId,
                row.FoundedOn,
                row.EndedOn,
                row.EndReason,
                Region = db
                    .Regions.Where(region => region.Id == row.RegionId)
                    .Select(region => new RegionByCode(region.Id, region.Code, region.Name))
                    .FirstOrDefault(),
                Successor = db
                    .Organisations.Where(next => next.Id == row.SuccessorId)
                    .Select(next => new UnitLink(next.Number, next.Name))
                    .FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancel);
        if (unit is null)
        {
            return null;
        }

        var names = await db
            .OrganisationNames.Where(name => name.OrganisationId == unit.Id)
            .OrderByDescending(name => name.UntilOn)
            .Select(name => new PastNameView(name.UntilOn, name.Name, name.ShortName, name.Reason))
            .ToListAsync(cancel);
        var before = await db
            .Organisations.Where(row => row.SuccessorId == unit.Id)
            .OrderByDescending(row => row.EndedOn)
            .Take(100)
            .Select(row => new MergedView(row.Number, row.Name, row.EndedOn, row.EndReason))
            .ToListAsync(cancel);
        return new UnitView(
            unit.Id,
            number,
            unit.Name,
            unit.ShortName,
            unit.Kind,
            unit.Region,
            await db.AboveAsync(unit.ParentId, cancel),
            unit.FoundedOn,
            unit.EndedOn,
            unit.EndReason,
            unit.Successor,
            names,
            before
        );
    }

    private static async Task<List<UnitLink>> AboveAsync(
        this LabinovDb db,
        Id<Organisation>? parent,
        CancellationToken cancel
    )
    {
        var above = new List<UnitLink>();
        while (parent is { } id && above.Count < DeepestTree)
        {
            var office = await db
                .Organisations.Where(row => row.Id == id)
                .Select(row => new
                {
                    row.Number,
                    row.Name,
                    row.ParentId,
                })
                .SingleAsync(cancel);
            above.Insert(0, new UnitLink(office.Number, office.Name));
            parent = office.ParentId;
        }

        return above;
    }
}
