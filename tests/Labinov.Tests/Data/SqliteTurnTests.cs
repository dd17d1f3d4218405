using Labinov.Data;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Data;

/// <summary>On SQLite one migrates at a time, and nobody waits for a process that is no more.</summary>
public sealed class SqliteTurnTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("labinov-turn-").FullName;

    [Fact]
    public async Task What_a_killed_process_noted_keeps_nobody_waiting()
    {
        await using var db = Open();
        await db.Database.ExecuteSqlAsync(
            $"""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-25 00:00:00');
            """
        );
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await db.Database.MigrateAsync(patience.Token);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(patience.Token));
    }

    [Fact]
    public async Task Those_who_come_at_once_migrate_one_after_the_other()
    {
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(MigrateAsync)));
        await using var db = Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task MigrateAsync()
    {
        await using var db = Open();
        await db.Database.MigrateAsync();
    }

    private SqliteLabinovDb Open()
    {
        var options = new DbContextOptionsBuilder<SqliteLabinovDb>();
        Databases.Sqlite(options, $"Data Source={Path.Combine(folder, "turn.db")}");
        return new SqliteLabinovDb(options.Options);
    }
}
