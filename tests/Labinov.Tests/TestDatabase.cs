using Labinov.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Labinov.Tests;

/// <summary>
/// One prepared database (migrated, with master data) per run, and a copy of it for every test class. <c>LABINOV_TEST_POSTGRES</c> holds
/// the connection string of a server; without it the tests run on SQLite.
/// </summary>
public static class TestDatabase
{
    private static readonly string? Server = Environment.GetEnvironmentVariable(
        "LABINOV_TEST_POSTGRES"
    );
    private static readonly Lazy<Task<string>> Template = new(PrepareAsync);
    private static int copies;

    public static bool IsPostgres => !string.IsNullOrEmpty(Server);

    public static async Task<string> CopyAsync(string folder)
    {
        var template = await Template.Value;
        if (!IsPostgres)
        {
            var file = Path.Combine(folder, "labinov.db");
            File.Copy(template, file);
            return $"Data Source={file}";
        }

        return await CloneAsync(template);
    }

    /// <summary>An empty database on the engine under test.</summary>
    public static async Task<string> EmptyAsync(string folder)
    {
        if (!IsPostgres)
        {
            return $"Data Source={Path.Combine(folder, "empty.db")}";
        }

        return await CloneAsync("template1");
    }

    /// <summary>The same database once more, which is closed by it; a file of SQLite comes along with its folder.</summary>
    public static async Task<string> CopyOfAsync(string connection, string folder)
    {
        if (!IsPostgres)
        {
            return await EmptyAsync(folder);
        }

        return await CloneAsync(await CloseAsync(connection));
    }

    /// <summary>Nobody stays or comes in any more, or PostgreSQL refuses to copy it.</summary>
    /// <returns>Its name.</returns>
    private static async Task<string> CloseAsync(string connection)
    {
        NpgsqlConnection.ClearAllPools();
        var name = new NpgsqlConnectionStringBuilder(connection).Database!;
        await ExecuteAsync($"ALTER DATABASE {name} ALLOW_CONNECTIONS false");
        await ExecuteAsync(
            $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
        );
        return name;
    }

    private static async Task<string> CloneAsync(string template)
    {
        var name = $"labinov_{Environment.ProcessId}_{Interlocked.Increment(ref copies)}";
        // Files are copied as files: quicker than writing each page into the log first, which nobody will ever read.
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy");
        return Named(name);
    }

    /// <summary>A look at a database from outside of any host; without its interceptors, so only to read.</summary>
    public static LabinovDb Open(string connection, params IInterceptor[] interceptors)
    {
        if (IsPostgres)
        {
            var postgres = new DbContextOptionsBuilder<PostgresLabinovDb>();
            Databases.Postgres(postgres, connection).AddInterceptors(interceptors);
            return new PostgresLabinovDb(postgres.Options);
        }

        var sqlite = new DbContextOptionsBuilder<SqliteLabinovDb>();
        Databases.Sqlite(sqlite, connection).AddInterceptors(interceptors);
        return new SqliteLabinovDb(sqlite.Options);
    }

    public static async Task DropAsync(string connection)
    {
        if (IsPostgres)
        {
            // Its own pool only: the hosts beside it keep their connections.
            await using (var own = new NpgsqlConnection(connection))
            {
                NpgsqlConnection.ClearPool(own);
            }

            await ExecuteAsync(
                $"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)"
            );
        }
        else
        {
            SqliteConnection.ClearAllPools();
        }
    }

    private static async Task<string> PrepareAsync()
    {
        var folder = Directory.CreateTempSubdirectory("labinov-template-").FullName;
        var connection = await EmptyAsync(folder);
        await using (
            var host = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
                builder
                    .UseSetting("data", folder)
                    .UseSetting("Labinov:Database", connection)
                    .ConfigureTestServices(services => services.StopLoops())
            )
        )
        {
            _ = host.Services;
        }

        if (IsPostgres)
        {
            return await CloseAsync(connection);
        }

        // One file without its journal, so that a copy is whole.
        SqliteConnection.ClearAllPools();
        await using (var sqlite = new SqliteConnection(connection))
        {
            await sqlite.OpenAsync();
            await using var command = sqlite.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            await command.ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearAllPools();
        return new SqliteConnectionStringBuilder(connection).DataSource;
    }

    private static string Named(string name) =>
        new NpgsqlConnectionStringBuilder(Server)
        {
            Database = name,
            MaxPoolSize = 8,
        }.ConnectionString;

    private static async Task ExecuteAsync(string sql)
    {
        await using var server = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(Server)
            {
                Database = "postgres",
                Pooling = false,
            }.ConnectionString
        );
        await server.OpenAsync();
        await using var command = server.CreateCommand();
#pragma warning disable CA2100 // names are made above
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
