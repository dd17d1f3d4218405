using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.FixedLists;

public static class FixedListsQueries
{
    /// <summary>Chosen and on its way: selected, or any state to which only a chosen idea comes.</summary>
    private static readonly IdeaState[] Chosen =
    [
        IdeaState.Selected,
        IdeaState.Planned,
        IdeaState.Launched,
        IdeaState.Trial,
        IdeaState.Applied,
        IdeaState.Embedded,
        IdeaState.WaitingForBudget,
        IdeaState.Postponed,
    ];

    internal static Task<bool> AnyChosenAsync(
        this LabinovDb db,
        Id<Lab> lab,
        CancellationToken cancel
    ) => db.Ideas.AnyAsync(idea => idea.LabId == lab && Chosen.Contains(idea.State), cancel);

    /// <summary>The chosen ideas of a lab, by point of the mission, then unit, then number. One query.</summary>
    public static async Task<List<ChosenIdea>> ChosenAsync(
        this LabinovDb db,
        Id<Lab> lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await (
            from idea in db.Ideas
            where idea.LabId == lab && Chosen.Contains(idea.State)
            join unit in db.Organisations on idea.UnitId equals unit.Id
            join mission in db.IdeaMissions on idea.Id equals mission.IdeaId into missions
            from mission in missions.DefaultIfEmpty()
            join point in db.MissionPoints on mission.PointId equals point.Id into points
            from point in points.DefaultIfEmpty()
            select new
            {
                idea.Id,
                idea.Number,
                idea.Title,
                idea.Kind,
                Unit = unit.Name,
                PointId = point == null ? (Id<MissionPoint>?)null : point.Id,
                Nth = point == null ? (int?)null : point.Nth,
                Text = point == null ? null : point.Text,
                LaunchedAt = idea
                    .Moves.Where(move => move.To == IdeaState.Launched)
                    .Min(move => (DateTime?)move.At),
            }
        ).ToListAsync(cancel);
        return
        [
            .. rows.OrderBy(row => row.Nth ?? int.MaxValue)
                .ThenBy(row => row.Unit, StringComparer.OrdinalIgnoreCase)
                .ThenBy(row => row.Number)
                .Select(row => new ChosenIdea(
                    row.Id,
                    row.Number,
                    row.Title,
                    row.Unit,
                    row.Kind,
                    row.PointId,
                    row.Nth,
                    row.Text,
                    row.LaunchedAt
                )),
        ];
    }

    /// <summary>Those that count now, in their order.</summary>
    public static IQueryable<MissionPoint> PointsOf(this LabinovDb db, Id<Region> region)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .MissionPoints.Where(point => point.RegionId == region && point.DroppedOn == null)
            .OrderBy(point => point.Nth)
            .ThenBy(point => point.Id);
    }

    /// <summary>The signed list with its lines and amendments; null while none was signed.</summary>
    public static Task<FixedList?> FixedListAsync(
        this LabinovDb db,
        Id<Lab> lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .FixedLists.AsSplitQuery()
            .Include(list => list.Lines)
            .Include(list => list.Amendments)
            .SingleOrDefaultAsync(list => list.LabId == lab, cancel);
    }
}

/// <summary>Before Diagnose is closed: has the head of region fixed the list?</summary>
public sealed class ListIsFixed : IGateCheck
{
    public StageKind Stage => StageKind.Diagnose;

    public int Order => 60;

    public async Task<GateCheck?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        var isFixed = await db.FixedLists.AnyAsync(list => list.LabId == lab.Id, cancel);
        return isFixed || await db.AnyChosenAsync(lab.Id, cancel)
            ? new GateCheck("fixedlists.gate", isFixed ? 1 : 0, 1, FixedListsLinks.Of(lab.Number))
            : null;
    }
}
