using Labinov.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Cli.Comparing;

/// <summary>An empty database of its own in the folder for temporary files; gone when it is disposed.</summary>
public sealed class ThrowawayStore : IAsyncDisposable
{
    private readonly string folder;
    private readonly DbContextOptions<SqliteLabinovDb> options;

    private ThrowawayStore()
    {
        folder = Directory.CreateTempSubdirectory("labinov-similar-").FullName;
        var builder = new DbContextOptionsBuilder<SqliteLabinovDb>();
        Databases.Sqlite(builder, $"Data Source={Path.Combine(folder, "labinov.db")}");
        // Nothing is decided here, so the ledger has nothing to write down.
        options = builder.Options;
    }

    public static async Task<ThrowawayStore> OpenAsync()
    {
        var store = new ThrowawayStore();
        await using var db = store.New();
        await db.MigrateAsync(CancellationToken.None);
        return store;
    }

    public LabinovDb New() => new SqliteLabinovDb(options);

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
