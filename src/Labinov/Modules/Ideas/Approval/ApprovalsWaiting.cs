using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Approval;

/// <summary>The ideas of a unit that wait for its head.</summary>
/// <param name="IsHead">The actor is the one who approves; otherwise the one who has it signed.</param>
/// <param name="SinceAt">The longest wait.</param>
public sealed record UnitWaiting(
    Id<Organisation> UnitId,
    int Number,
    string Unit,
    int Count,
    DateTime SinceAt,
    bool IsHead
);

/// <summary>An idea that waits for the head of its unit, as its line on the list and on the sheet.</summary>
public sealed record AwaitingRow(
    Id<Idea> Id,
    int Number,
    int Version,
    string Title,
    string? Benefit,
    DateTime SinceAt
);

public static class ApprovalsWaiting
{
    /// <summary>So many stand on a list or a sheet; the rest follows when these are done.</summary>
    public const int Most = 100;

    public static IQueryable<Idea> AwaitingHead(
        this IQueryable<Idea> ideas,
        Id<Organisation> unit
    ) => ideas.Where(idea => idea.UnitId == unit && idea.State == IdeaState.AwaitingUnitHead);

    /// <summary>The longest wait first; one query. Whoever may bring the unit's sheet may read these lines.</summary>
    public static Task<List<AwaitingRow>> AwaitingRowsAsync(
        this LabinovDb db,
        Id<Organisation> unit,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Ideas.AwaitingHead(unit)
            .OrderBy(idea => idea.StateSinceAt)
            .ThenBy(idea => idea.Number)
            .Take(Most)
            .Select(idea => new AwaitingRow(
                idea.Id,
                idea.Number,
                idea.Version,
                idea.Title,
                idea.Benefit,
                idea.StateSinceAt
            ))
            .ToListAsync(cancel);
    }

    /// <summary>What waits in the units that the actor heads or types for; one query, none for everybody else.</summary>
    /// <param name="withRegion">Also in those of a region that the actor coordinates, who has it signed in their name.</param>
    public static async Task<List<UnitWaiting>> ApprovalsWaitingAsync(
        this LabinovDb db,
        Actor actor,
        CancellationToken cancel,
        bool withRegion = false
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var headed = actor.Scopes<Organisation>(ScopeKind.Unit, Role.UnitHead);
        var units = actor.Scopes<Organisation>(ScopeKind.Unit, Role.UnitHead, Role.UnitOperator);
        var regions = withRegion
            ? actor.Scopes<Region>(ScopeKind.Region, Role.LocusCoordinator)
            : [];
        if (units.Count == 0 && regions.Count == 0)
        {
            return [];
        }

        var awaiting = db.Ideas.Where(idea => idea.State == IdeaState.AwaitingUnitHead);
        var rows = await db
            .Organisations.Where(unit =>
                (units.Contains(unit.Id) || regions.Contains(unit.RegionId!.Value))
                && awaiting.Any(idea => idea.UnitId == unit.Id)
            )
            .OrderBy(unit => unit.Number)
            .Take(Due.Most)
            .Select(unit => new
            {
                unit.Id,
                unit.Number,
                unit.Name,
                Count = awaiting.Count(idea => idea.UnitId == unit.Id),
                Since = awaiting
                    .Where(idea => idea.UnitId == unit.Id)
                    .Min(idea => idea.StateSinceAt),
            })
            .ToListAsync(cancel);
        return rows.ConvertAll(row => new UnitWaiting(
            row.Id,
            row.Number,
            row.Name,
            row.Count,
            row.Since,
            headed.Contains(row.Id)
        ));
    }
}

/// <summary>One line for each unit on the desk of its head, and of the operator who has the sheet signed.</summary>
internal sealed class ApprovalDue : IDue
{
    /// <summary>Days after which a wait for the head is called late: half of the thirty after which an idea counts as silent.</summary>
    private const int Patience = 14;

    public async Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    ) =>
        (await db.ApprovalsWaitingAsync(actor, cancel)).ConvertAll(row =>
        {
            var since = Clock.DayOf(row.SinceAt);
            return new Due(
                row.IsHead ? "ideas.approval.due.head" : "ideas.approval.due.operator",
                $"{row.Unit} ({row.Count})",
                ApprovalLinks.Of(row.Number),
                since,
                today.DayNumber - since.DayNumber > Patience,
                IsDecision: row.IsHead
            );
        });
}
