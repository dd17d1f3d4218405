using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data.Ledger;

/// <summary>Seals new lines and lets each listener read on from its bookmark; its work and its bookmark are saved together.</summary>
public sealed class LedgerReader(
    NewDb newDb,
    IEnumerable<IListener> listeners,
    PublicFaceReader face,
    IEnumerable<IWhenDayCloses> closing,
    ILogger<LedgerReader> log
)
{
    private const int Batch = 200;
    private DateOnly lookedOn;

    /// <summary>Seals and reads until nothing is left; listeners may write lines of their own.</summary>
    public async Task SettleAsync(CancellationToken cancel)
    {
        bool moved;
        do
        {
            moved = false;
            await using (var db = newDb())
            {
                var lines = await LedgerSealer.SealAsync(db, cancel);
                Telemetry.LinesSealed.Add(lines);
                moved |= lines > 0;
            }

            foreach (var listener in listeners)
            {
                moved |= await ReadOnAsync(listener, cancel);
            }
        } while (moved);

        await face.LookAsync(cancel);
    }

    /// <summary>Makes the root of yesterday, once; looked for once a day.</summary>
    public async Task CloseDayAsync(DateTime now, CancellationToken cancel)
    {
        var today = Clock.DayOf(now);
        if (lookedOn == today)
        {
            return;
        }

        await using var db = newDb();
        await LedgerRoot.CloseDayAsync(db, closing, now, cancel);
        lookedOn = today;
    }

    private async Task<bool> ReadOnAsync(IListener listener, CancellationToken cancel)
    {
        await using var db = newDb();
        var bookmark = await db.Bookmarks.SingleOrDefaultAsync(
            row => row.Name == listener.Name,
            cancel
        );
        if (bookmark is null)
        {
            bookmark = new Bookmark { Name = listener.Name };
            db.Add(bookmark);
        }

        var from = bookmark.Position;
        var lines = await db
            .LedgerEntries.AsNoTracking()
            .Where(entry => entry.Position > from)
            .OrderBy(entry => entry.Position)
            .Take(Batch)
            .Select(entry => new
            {
                entry.Position,
                entry.Kind,
                entry.At,
                entry.Body,
            })
            .ToListAsync(cancel);
        if (lines.Count == 0)
        {
            return false;
        }

        var wanted = listener.Hears.Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var heard = lines
            .Where(line => wanted.Contains(line.Kind))
            .Select(line => new Heard(
                line.Position!.Value,
                line.At,
                HappeningText.Read(line.Kind, line.Body)!
            ))
            .ToList();
        try
        {
            if (heard.Count > 0)
            {
                using var span = Telemetry.Source.StartActivity(listener.Name);
                await listener.HearAsync(db, heard, cancel);
            }

            bookmark.Move(lines[^1].Position!.Value);
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            Telemetry.Stumbles.Add(1, new KeyValuePair<string, object?>("listener", listener.Name));
            // The bookmark stays: the same lines are heard again at the next ring.
            log.LogError(
                wrong,
                "Listener {Listener} stumbled after position {Position}",
                listener.Name,
                from
            );
            return false;
        }
    }
}

/// <summary>Runs the reader whenever the bell rings, and every few seconds for what other nodes wrote.</summary>
public sealed class LedgerLoop(
    LedgerReader reader,
    LedgerBell bell,
    TimeProvider time,
    ILogger<LedgerLoop> log
) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await reader.CloseDayAsync(time.Now(), stoppingToken);
                await reader.SettleAsync(stoppingToken);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                log.LogError(wrong, "The ledger could not be read; trying again soon");
            }

            await bell.WaitAsync(Patience, time, stoppingToken);
        }
    }
}
