using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Live;

/// <content>Catching up from the table, one look for all who listen.</content>
internal sealed partial class BoardFeed
{
    private async Task LookAsync(CancellationToken cancel)
    {
        await looking.WaitAsync(cancel);
        try
        {
            int from;
            lock (door)
            {
                if (!isBehind)
                {
                    return;
                }

                (from, isBehind) = (newest, false);
            }

            await CatchUpAsync(from, cancel);
        }
        catch
        {
            isBehind = true;
            throw;
        }
        finally
        {
            looking.Release();
        }
    }

    private async Task CatchUpAsync(int from, CancellationToken cancel)
    {
        await using var db = newDb();
        var last = await db
            .Boards.Where(row => row.Id == board)
            .Select(row => row.LastChange)
            .SingleAsync(cancel);
        if (from < 0 || last - from > FarBehind)
        {
            lock (door)
            {
                if (newest < last)
                {
                    tail.Clear();
                    newest = last;
                }
            }

            return;
        }

        var read = await db.ReadChangesAsync(board, from, cancel);
        lock (door)
        {
            read.ForEach(Take);
        }
    }

    private async Task<IReadOnlyList<SavedChange>> ReadAsync(int last, CancellationToken cancel)
    {
        await using var db = newDb();
        return await db.ReadChangesAsync(board, last, cancel);
    }
}
