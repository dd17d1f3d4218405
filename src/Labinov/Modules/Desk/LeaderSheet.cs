using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Gallery;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Desk;

/// <summary>One phone page for a head of region: five numbers, the decisions that wait, one story.</summary>
/// <param name="Decisions">At most <see cref="MostDecisions"/>: the leader's own first, then what waits longest in the region.</param>
/// <param name="More">So many wait beside them.</param>
/// <param name="Story">The newest that the region shows; null while it shows nothing.</param>
/// <param name="Lab">The newest lab; null for a region without one.</param>
public sealed record LeaderSheet(
    IReadOnlyList<LeaderNumber> Numbers,
    IReadOnlyList<DeskItem> Decisions,
    int More,
    ExhibitRow? Story,
    LeaderLab? Lab
)
{
    public const int MostDecisions = 3;

    private static readonly Role[] Readers =
    [
        Role.HeadOfRegion,
        Role.RegionalSecretary,
        Role.LocusCoordinator,
        Role.InnovationAdmin,
    ];

    /// <summary>The leaders themselves, those who prepare it for them, and the manager of the nation.</summary>
    public static bool MayRead(Actor actor, Id<Region> region)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager)
            || actor.IsIn(new Scope(ScopeKind.Region, region.Value), Readers);
    }

    /// <summary>A bounded number of queries, whatever the size of the region.</summary>
    public static async Task<LeaderSheet> ReadAsync(
        LabinovDb db,
        Id<Region> region,
        IReadOnlyCollection<IDue> rooms,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await db
            .Labs.Where(row => row.RegionId == region)
            .OrderByDescending(row => row.Year)
            .ThenByDescending(row => row.Number)
            .Select(row => new LeaderLab(row.Id, row.Number, row.Name))
            .FirstOrDefaultAsync(cancel);
        var leaders = await WaitingForAsync(
            db,
            region,
            [Role.HeadOfRegion, Role.RegionalSecretary],
            rooms,
            today,
            cancel
        );
        var office = await WaitingForAsync(
            db,
            region,
            [Role.LocusCoordinator],
            rooms,
            today,
            cancel
        );
        var decisions = leaders
            .Concat(office)
            .Where(item => item.IsDecision)
            .DistinctBy(item => item.Path, StringComparer.Ordinal)
            .ToList();
        return new(
            await NumbersAsync(db, region, lab, today, cancel),
            [.. decisions.Take(MostDecisions)],
            Math.Max(0, decisions.Count - MostDecisions),
            await db
                .Exhibits.AsNoTracking()
                .Where(exhibit => exhibit.RegionId == region)
                .OrderByDescending(exhibit => exhibit.DocId)
                .Rows()
                .FirstOrDefaultAsync(cancel),
            lab
        );
    }

    // The same lists that these people find on their desks, whoever prepares the sheet for them.
    private static async Task<IReadOnlyList<DeskItem>> WaitingForAsync(
        LabinovDb db,
        Id<Region> region,
        Role[] roles,
        IReadOnlyCollection<IDue> rooms,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var scope = new Scope(ScopeKind.Region, region.Value);
        var holder = new Actor(Guid.Empty, "", [.. roles.Select(role => new Grant(role, scope))]);
        return (await ReadDesk.OfAsync(db, holder, rooms, today, cancel)).ForMe;
    }

    private static async Task<List<LeaderNumber>> NumbersAsync(
        LabinovDb db,
        Id<Region> region,
        LeaderLab? lab,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var counts = await db
            .Ideas.Where(idea => idea.RegionId == region && idea.SentAt != null)
            .GroupBy(idea => idea.State)
            .Select(group => new
            {
                State = group.Key,
                Count = group.Count(),
                Since = group.Min(idea => idea.StateSinceAt),
            })
            .ToListAsync(cancel);
        var received = counts.Sum(count => count.Count);
        var waiting = counts.Find(count => count.State == IdeaState.Submitted);
        var numbers = new List<LeaderNumber>
        {
            new("received", received),
            new("moving", counts.Where(count => !count.State.IsEnded()).Sum(count => count.Count)),
            new("running", counts.Where(count => IsRunning(count.State)).Sum(count => count.Count)),
            new(
                "waiting",
                waiting?.Count ?? 0,
                waiting is null ? null : today.DayNumber - Clock.DayOf(waiting.Since).DayNumber
            ),
        };
        var units = lab is null ? [] : await db.UnitsWithIdeasAsync(lab.Id, cancel);
        numbers.Add(new("units", units.Count(unit => unit.HasIdea), units.Count));
        return numbers;
    }

    private static bool IsRunning(IdeaState state) =>
        state is IdeaState.Launched or IdeaState.Trial or IdeaState.Applied or IdeaState.Embedded;
}

/// <param name="Code">Names its words: <c>desk.sheet.number.running</c>.</param>
/// <param name="Beside">What makes it speak: of how many units, for how many days at the longest.</param>
public sealed record LeaderNumber(string Code, int Value, int? Beside = null);

/// <summary>The lab that a leader is asked about.</summary>
public sealed record LeaderLab(Id<Lab> Id, int Number, string Name);
