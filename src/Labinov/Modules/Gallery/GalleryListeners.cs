using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery;

/// <summary>Hangs what was published, follows corrections, takes down what was unpublished.</summary>
public sealed class WhenIdeaPublished : IListener
{
    public string Name => "gallery.exhibits";

    public IReadOnlyCollection<Type> Hears { get; } =
    [
        typeof(IdeaPublished),
        typeof(IdeaCorrected),
        typeof(IdeaUnpublished),
        typeof(IdeaRecorded),
        typeof(IdeaWithdrawn),
        typeof(IdeaHalted),
        typeof(IdeaResumed),
        typeof(IdeaMerged),
        typeof(IdeaTookIn),
        typeof(IdeaUnmerged),
        typeof(IdeaLetGo),
    ];

    public async Task HearAsync(LabinovDb db, IReadOnlyList<Heard> heard, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(heard);
        // The day of the last line: an embargo that ended since is shown by the loop below.
        var at = heard[^1].At;
        await HangExhibits.RunAsync(
            db,
            [.. heard.Select(line => new Id<Idea>(line.Happening.Subject)).Distinct()],
            Days.Of(at),
            at,
            cancel
        );
    }
}

/// <summary>An exhibit bears the name of its unit: when that changes, so does the exhibit.</summary>
public sealed class WhenUnitRenamed : IListener
{
    public string Name => "gallery.unit-names";

    public IReadOnlyCollection<Type> Hears { get; } = [typeof(UnitRenamed)];

    public async Task HearAsync(LabinovDb db, IReadOnlyList<Heard> heard, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(heard);
        var units = heard
            .Select(line => new Id<Organisation>(line.Happening.Subject))
            .Distinct()
            .ToList();
        var ideas = await db
            .Exhibits.Where(exhibit => units.Contains(exhibit.UnitId))
            .Select(exhibit => exhibit.IdeaId)
            .ToListAsync(cancel);
        if (ideas.Count > 0)
        {
            await HangExhibits.RunAsync(db, ideas, Days.Of(heard[^1].At), heard[^1].At, cancel);
        }
    }
}

/// <summary>Shows what was held back when its day has come.</summary>
public sealed class EndEmbargoes(NewDb newDb)
{
    private const int Batch = 100;

    /// <summary>How many were looked at.</summary>
    public async Task<int> RunAsync(DateTime now, CancellationToken cancel)
    {
        var today = Days.Of(now);
        await using var db = newDb();
        var due = await db
            .HeldBack.Where(row => row.UntilOn <= today)
            .OrderBy(row => row.UntilOn)
            .Take(Batch)
            .Select(row => row.IdeaId)
            .ToListAsync(cancel);
        if (due.Count > 0)
        {
            await HangExhibits.RunAsync(db, due, today, now, cancel);
            await db.SaveChangesAsync(cancel);
        }

        return due.Count;
    }
}

/// <summary>Looks every few minutes; of two nodes that look at once one fails and comes again.</summary>
public sealed class EmbargoLoop(EndEmbargoes end, TimeProvider time, ILogger<EmbargoLoop> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                while (await end.RunAsync(time.Now(), stoppingToken) > 0) { }
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                log.LogWarning(wrong, "Embargoes could not be ended now; trying again");
            }
        } while (await clock.WaitForNextTickAsync(stoppingToken));
    }
}

internal static class Days
{
    /// <summary>The day in Jakarta, by which embargoes count.</summary>
    public static DateOnly Of(DateTime utc) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(utc, "Asia/Jakarta"));
}
