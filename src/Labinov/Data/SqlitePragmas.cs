using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Labinov.Data;

/// <summary>WAL lets readers go on while one writes; FULL makes what was acknowledged survive a power cut.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public static readonly SqlitePragmas Instance = new();
    private const string Reading = "PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON;";
    private const string Writing = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; " + Reading;

    // A connection from the pool still knows what it was told.
    private static readonly ConditionalWeakTable<object, object> Told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (!IsNew(connection))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = For(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        if (!IsNew(connection))
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = For(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static bool IsNew(DbConnection connection) =>
        connection is not SqliteConnection { Handle: { } handle }
        || Told.TryAdd(handle, connection.ConnectionString);

    // Entity Framework looks read-only whether the file exists; such a connection may not change its journal.
    private static string For(DbConnection connection) =>
        connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.OrdinalIgnoreCase)
            ? Reading
            : Writing;
}
