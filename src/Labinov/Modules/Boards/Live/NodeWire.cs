using System.Collections.Concurrent;
using System.Globalization;
using Labinov.Data;
using Microsoft.Extensions.Hosting;

namespace Labinov.Modules.Boards.Live;

/// <summary>That a board has changed on another node.</summary>
/// <param name="Here">How many listen to it there.</param>
/// <param name="At">When it was heard, in UTC.</param>
public sealed record Heard(Guid Node, Guid Thing, int Here, DateTime At);

/// <summary>
/// By which nodes wake each other, after the commit and many changes at once: it says that there is something to look at, never what. A word
/// that is lost costs a few seconds, for whoever listens looks into the table now and then anyway.
/// </summary>
public sealed class NodeWire(
    NewDb newDb,
    IHostApplicationLifetime life,
    TimeProvider time,
    ILogger<NodeWire> log
)
{
    /// <summary>What was heard longer ago says nothing about who is there.</summary>
    public static readonly TimeSpan Lately = TimeSpan.FromSeconds(45);

    private const string Channel = "labinov_boards";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Coalesced = TimeSpan.FromMilliseconds(4);
    private readonly Guid node = Guid.CreateVersion7();
    private readonly ConcurrentDictionary<Guid, int> untold = new();
    private int isHearing;
    private int isTelling;
    private bool? hasOtherNodes;

    public bool HasOtherNodes => hasOtherNodes ??= AskOnce();

    /// <summary>Begins to hear, once; ends with the program.</summary>
    public void Hear(Action<Heard> heard)
    {
        if (HasOtherNodes && Interlocked.Exchange(ref isHearing, 1) == 0)
        {
            _ = Task.Run(() => HearAsync(heard, life.ApplicationStopping));
        }
    }

    /// <summary>Tells the others, a breath later and once for many.</summary>
    public void Tell(Guid thing, int here)
    {
        if (!HasOtherNodes)
        {
            return;
        }

        untold[thing] = here;
        if (Interlocked.Exchange(ref isTelling, 1) == 0)
        {
            _ = Task.Run(TellAsync);
        }
    }

    private async Task HearAsync(Action<Heard> heard, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await using var db = newDb();
                await db.HearNodesAsync(Channel, text => Understand(text, heard), cancel);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                log.LogWarning("Other nodes are not heard ({Kind})", wrong.GetType().Name);
                await Task.Delay(Pause, time, cancel);
            }
        }
    }

    private async Task TellAsync()
    {
        try
        {
            await Task.Delay(Coalesced, time);
            await using var db = newDb();
            foreach (var thing in untold.Keys)
            {
                if (untold.TryRemove(thing, out var here))
                {
                    await db.TellNodesAsync(
                        Channel,
                        string.Create(CultureInfo.InvariantCulture, $"{node:N}|{thing:N}|{here}"),
                        CancellationToken.None
                    );
                }
            }
        }
        catch (Exception wrong)
        {
            log.LogWarning("Other nodes could not be told ({Kind})", wrong.GetType().Name);
        }
        finally
        {
            Volatile.Write(ref isTelling, 0);
        }

        // Something came between the last look and the end.
        foreach (var (thing, here) in untold)
        {
            Tell(thing, here);
            break;
        }
    }

    private void Understand(string text, Action<Heard> heard)
    {
        if (
            text.Split('|') is [var from, var thing, var here]
            && Guid.TryParse(from, out var other)
            && other != node
            && Guid.TryParse(thing, out var what)
            && int.TryParse(here, CultureInfo.InvariantCulture, out var count)
        )
        {
            heard(new Heard(other, what, count, time.Now()));
        }
    }

    private bool AskOnce()
    {
        using var db = newDb();
        return db.MayHaveOtherNodes;
    }
}
