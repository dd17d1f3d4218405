using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data;

/// <summary>The next number to hand out under a name.</summary>
public sealed class Counter
{
    public required string Name { get; init; }
    public int Next { get; set; } = 1;
}

internal sealed class CounterTable : IEntityTypeConfiguration<Counter>
{
    public void Configure(EntityTypeBuilder<Counter> builder)
    {
        builder.HasKey(counter => counter.Name);
        builder.Property(counter => counter.Name).HasMaxLength(40);
    }
}

/// <summary>
/// Numbers that people can say aloud (idea 128). Taken from a counter row in blocks, so that writers do not queue behind one row;
/// a restart skips what was left of a block.
/// </summary>
public sealed class Numbers(NewDb newDb)
{
    private const int Size = 20;
    private readonly ConcurrentDictionary<string, Block> blocks = new(StringComparer.Ordinal);

    /// <summary>A number under <paramref name="name"/> that was never handed out before, from 1 on.</summary>
    public async Task<int> TakeAsync(string name, CancellationToken cancel)
    {
        var block = blocks.GetOrAdd(name, static _ => new Block());
        await block.Gate.WaitAsync(cancel);
        try
        {
            if (block.Next == block.End)
            {
                block.Next = await ReserveAsync(name, Size, cancel);
                block.End = block.Next + Size;
            }

            return block.Next++;
        }
        finally
        {
            block.Gate.Release();
        }
    }

    /// <summary>The first of <paramref name="count"/> numbers in a row, for whoever needs many at once.</summary>
    public Task<int> TakeManyAsync(string name, int count, CancellationToken cancel) =>
        ReserveAsync(name, count, cancel);

    private async Task<int> ReserveAsync(string name, int size, CancellationToken cancel)
    {
        try
        {
            return await TryReserveAsync(name, size, cancel);
        }
        catch (DbUpdateException)
        {
            // Another node made the row between our look and our insert; now it is there.
            return await TryReserveAsync(name, size, cancel);
        }
    }

    private async Task<int> TryReserveAsync(string name, int size, CancellationToken cancel)
    {
        await using var db = newDb();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var counter = db.Counters.Where(counter => counter.Name == name);
        if (
            await counter.ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Next, row => row.Next + size),
                cancel
            ) == 0
        )
        {
            db.Counters.Add(new Counter { Name = name, Next = 1 + size });
            await db.SaveChangesAsync(cancel);
        }

        var end = await counter.AsNoTracking().Select(row => row.Next).SingleAsync(cancel);
        await transaction.CommitAsync(cancel);
        return end - size;
    }

    private sealed class Block : IDisposable
    {
        public readonly SemaphoreSlim Gate = new(1, 1);
        public int Next;
        public int End;

        public void Dispose() => Gate.Dispose();
    }
}
