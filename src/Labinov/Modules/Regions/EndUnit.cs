using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>Ends a unit together with what depends on it: the units below it and its place in the search. The caller saves.</summary>
public static class EndUnit
{
    /// <summary>Deeper than any office is nested.</summary>
    internal const int DeepestTree = 20;

    /// <summary>The units below follow into the successor in the same save.</summary>
    public static async Task MergeAsync(
        LabinovDb db,
        Organisation unit,
        Organisation successor,
        Actor actor,
        DateOnly on,
        string reason,
        DateOnly today,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(successor);
        if (await IsBelowAsync(db, successor, unit.Id, cancel))
        {
            throw new RuleBroken("regions.rule.successor-below");
        }

        unit.MergeInto(successor, actor, on, reason, today, now);
        foreach (var child in await Living(db, unit).ToListAsync(cancel))
        {
            child.FollowInto(successor);
        }

        await UnitSearch.ForgetAsync(db, unit, cancel);
    }

    /// <summary>Refused while units below it are alive: they would hang in the air.</summary>
    public static async Task CloseAsync(
        LabinovDb db,
        Organisation unit,
        Actor actor,
        DateOnly on,
        string reason,
        DateOnly today,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(unit);
        if (await Living(db, unit).AnyAsync(cancel))
        {
            throw new RuleBroken("regions.rule.still-has-units");
        }

        unit.Close(actor, on, reason, today, now);
        await UnitSearch.ForgetAsync(db, unit, cancel);
    }

    private static IQueryable<Organisation> Living(LabinovDb db, Organisation unit) =>
        db.Organisations.Where(child => child.ParentId == unit.Id && child.EndedOn == null);

    private static async Task<bool> IsBelowAsync(
        LabinovDb db,
        Organisation unit,
        Id<Organisation> above,
        CancellationToken cancel
    )
    {
        var next = unit.ParentId;
        for (var depth = 0; next is { } id && depth < DeepestTree; depth++)
        {
            if (id == above)
            {
                return true;
            }

            next = await db
                .Organisations.Where(parent => parent.Id == id)
                .Select(parent => parent.ParentId)
                .SingleOrDefaultAsync(cancel);
        }

        return false;
    }
}
