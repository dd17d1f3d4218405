using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;
#pragma warning disable EF1001 // The framework has no public piece for it; a test shows that it still holds.
using Microsoft.EntityFrameworkCore.Sqlite.Migrations.Internal;

namespace Labinov.Data;

/// <summary>
/// Who migrates a SQLite file. The framework notes it as a row, which outlives a process that is killed: everyone after it would wait for
/// ever. A locked file beside the database ends with its process.
/// </summary>
internal sealed class SqliteTurn(HistoryRepositoryDependencies dependencies)
    : SqliteHistoryRepository(dependencies)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public override IMigrationsDatabaseLock AcquireDatabaseLock()
    {
        FileStream? file;
        while ((file = Try()) is null)
        {
            Thread.Sleep(Pause);
        }

        return new Turn(this, file);
    }

    public override async Task<IMigrationsDatabaseLock> AcquireDatabaseLockAsync(
        CancellationToken cancellationToken = default
    )
    {
        FileStream? file;
        while ((file = Try()) is null)
        {
            await Task.Delay(Pause, cancellationToken);
        }

        return new Turn(this, file);
    }

    // The file stays: removing it would let two hold what has one name.
    private FileStream? Try()
    {
        var database = new SqliteConnectionStringBuilder(
            Dependencies.Connection.ConnectionString
        ).DataSource;
        try
        {
            return new FileStream(
                database + ".turn",
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException) when (File.Exists(database + ".turn"))
        {
            return null; // Another process has it.
        }
    }

    private sealed class Turn(IHistoryRepository history, FileStream file) : IMigrationsDatabaseLock
    {
        public IHistoryRepository HistoryRepository => history;

        public void Dispose() => file.Dispose();

        public ValueTask DisposeAsync() => file.DisposeAsync();
    }
}
