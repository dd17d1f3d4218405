using System.Collections.Concurrent;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Boards.Live;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Changes;

/// <summary>
/// The one pen of this node: every change of every board goes through it, from forms and scripts alike. Whoever comes first writes for all who
/// wait, so that many changes cost one flush of the disk; each caller is answered when its own are durable (decision 0133).
/// </summary>
public sealed class WriteBoards(NewDb newDb, BoardFeeds feeds, ISeals seals, TimeProvider time)
    : IDisposable
{
    /// <summary>Changes in one save: more would make the first of them wait.</summary>
    private const int BatchMost = 64;

    /// <summary>Another node may be quicker by a breath, several times.</summary>
    private const int Tries = 12;

    private readonly ConcurrentQueue<Sending> waiting = new();
    private readonly SemaphoreSlim pen = new(1, 1);

    /// <summary>One answer for each wanted change, in their order. What breaks a rule is refused and harms no other.</summary>
    public async Task<IReadOnlyList<ChangeAnswer>> WriteAsync(
        Id<Board> board,
        Participant hand,
        IReadOnlyList<WantedChange> wanted
    )
    {
        var sending = new Sending(board, hand, wanted);
        waiting.Enqueue(sending);
        await pen.WaitAsync();
        try
        {
            while (!sending.Said.Task.IsCompleted)
            {
                await SaveSomeAsync();
            }
        }
        finally
        {
            pen.Release();
        }

        return await sending.Said.Task;
    }

    public void Dispose() => pen.Dispose();

    private async Task SaveSomeAsync()
    {
        var batch = new List<Sending>();
        for (
            var count = 0;
            count < BatchMost && waiting.TryDequeue(out var next);
            count += next.Wanted.Count
        )
        {
            batch.Add(next);
        }

        try
        {
            await SaveAsync(batch);
        }
        catch (Exception) when (batch.Count > 1)
        {
            foreach (var one in batch)
            {
                await SaveAloneAsync(one);
            }
        }
        catch (Exception wrong)
        {
            batch[0].Said.SetException(wrong);
        }
    }

    // One that cannot be saved must not take the others with it.
    private async Task SaveAloneAsync(Sending one)
    {
        try
        {
            await SaveAsync([one]);
        }
        catch (Exception wrong)
        {
            one.Said.SetException(wrong);
        }
    }

    private async Task SaveAsync(List<Sending> batch)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = newDb();
            var save = new SaveBatch(db, seals, time.Now());
            try
            {
                var answers = await save.ApplyAsync(batch);
                await db.SaveChangesAsync();
                feeds.Saved(save.Saved);
                for (var i = 0; i < batch.Count; i++)
                {
                    batch[i].Said.SetResult(answers[i]);
                }

                return;
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // Another node has numbered this board, or stored this very change; look again.
                await Task.Delay(Random.Shared.Next(2, 10 * attempt));
            }
        }
    }
}

/// <summary>What one request wants, and whom to tell.</summary>
internal sealed record Sending(
    Id<Board> Board,
    Participant Hand,
    IReadOnlyList<WantedChange> Wanted
)
{
    public TaskCompletionSource<IReadOnlyList<ChangeAnswer>> Said { get; } =
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
