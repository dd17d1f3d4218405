using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data.Chores;

/// <summary>
/// Forgets what has been kept long enough, once a day. Deleting twice does no harm, so several nodes need no election: whoever finds that
/// it was done today lets it be.
/// </summary>
public sealed class ForgetOld(
    NewDb newDb,
    IEnumerable<Retention> retentions,
    TimeProvider time,
    ILogger<ForgetOld> log
)
{
    private static readonly TimeSpan Often = TimeSpan.FromHours(20);

    /// <summary>How many rows of each kind went; kinds done today are missing.</summary>
    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken cancel)
    {
        var went = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var retention in retentions)
        {
            var now = time.Now();
            var since = now - Often;
            await using var db = newDb();
            if (
                await db.Chores.AnyAsync(
                    chore => chore.Name == retention.Words && chore.DoneAt > since,
                    cancel
                )
            )
            {
                continue;
            }

            went[retention.Words] = await ForgetAsync(db, retention, now, cancel);
        }

        return went;
    }

    private async Task<int> ForgetAsync(
        LabinovDb db,
        Retention retention,
        DateTime now,
        CancellationToken cancel
    )
    {
        var rows = await retention.Forget(db, now - retention.Kept, cancel);
        await Chore.DoneAsync(db, retention.Words, rows, now, cancel);
        await db.SaveChangesAsync(cancel);
        if (rows > 0)
        {
            log.LogInformation("Forgotten: {Rows} {Kind}", rows, retention.Words);
        }

        return rows;
    }
}

/// <summary>Looks every hour, so that a node that was down at night forgets in the morning.</summary>
public sealed class ForgetLoop(ForgetOld forget, TimeProvider time, ILogger<ForgetLoop> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await forget.RunAsync(stoppingToken);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                // Its kind only: a failed command may name a value.
                log.LogWarning(
                    "Not everything old could be forgotten ({Kind})",
                    wrong.GetType().Name
                );
            }

            await Task.Delay(Pause, time, stoppingToken);
        }
    }
}
