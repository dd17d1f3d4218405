using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Boards.Live;

/// <summary>
/// The newest changes of one board, for all who listen on this node: told at once by this node's pen, read from the table when another node
/// has written. The table is the truth; this is a memory of its end.
/// </summary>
internal sealed partial class BoardFeed(Id<Board> board, NewDb newDb) : IDisposable
{
    /// <summary>So many are kept in memory.</summary>
    private const int Kept = 256;

    /// <summary>Whoever is further behind than this opens the page anew.</summary>
    public const int FarBehind = 2000;

    private readonly Lock door = new();
    private readonly SemaphoreSlim looking = new(1, 1);
    private readonly List<SavedChange> tail = [];
    private TaskCompletionSource news = NewNews();
    private int newest = -1;
    private bool isBehind = true;

    /// <summary>What this node has just saved.</summary>
    public void Add(IReadOnlyList<SavedChange> changes)
    {
        lock (door)
        {
            foreach (var change in changes)
            {
                Take(change);
            }

            Ring();
        }
    }

    /// <summary>Another node may have written, or somebody came or went.</summary>
    /// <param name="look">Whether the table has to be asked.</param>
    public void Wake(bool look)
    {
        lock (door)
        {
            isBehind |= look;
            Ring();
        }
    }

    /// <summary>Those behind a number, in order. Empty when there are none; null when there are too many to be told.</summary>
    public async Task<IReadOnlyList<SavedChange>?> AfterAsync(int last, CancellationToken cancel)
    {
        if (isBehind)
        {
            await LookAsync(cancel);
        }

        lock (door)
        {
            if (last >= newest)
            {
                return [];
            }

            if (tail.Count > 0 && tail[0].Number <= last + 1)
            {
                return tail.GetRange(last + 1 - tail[0].Number, newest - last);
            }
        }

        if (newest - last > FarBehind)
        {
            return null;
        }

        // What was forgotten since can only be seen on a page that is drawn anew.
        var read = await ReadAsync(last, cancel);
        return read.Count == 0 ? null : read;
    }

    /// <summary>Until something is rung; false when nothing was for so long.</summary>
    public async Task<bool> WaitAsync(
        int last,
        TimeSpan atMost,
        TimeProvider time,
        CancellationToken cancel
    )
    {
        Task rung;
        lock (door)
        {
            if (newest > last || isBehind)
            {
                return true;
            }

            rung = news.Task;
        }

        try
        {
            await rung.WaitAsync(atMost, time, cancel);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    public void Dispose() => looking.Dispose();

    // A gap means that another node wrote in between.
    private void Take(SavedChange change)
    {
        if (newest < 0 || change.Number > newest + 1)
        {
            isBehind = true;
        }
        else if (change.Number == newest + 1)
        {
            tail.Add(change);
            newest = change.Number;
            if (tail.Count > 2 * Kept)
            {
                tail.RemoveRange(0, tail.Count - Kept);
            }
        }
    }

    private void Ring()
    {
        var rung = news;
        news = NewNews();
        rung.SetResult();
    }

    private static TaskCompletionSource NewNews() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
