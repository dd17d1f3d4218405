using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Labinov.Data.Backup;

/// <summary>The database as one file, as it stood at one moment while others wrote on, and back.</summary>
internal static class DatabaseCopy
{
    public static Task TakeAsync(string connection, string file, CancellationToken cancel) =>
        Databases.IsPostgres(connection)
            ? RunAsync(
                "pg_dump",
                connection,
                ["--format=custom", "--no-owner", "--no-privileges", "--file", file],
                cancel
            )
            : CopySqliteAsync(connection, file, cancel);

    public static async Task PutBackAsync(string connection, string file, CancellationToken cancel)
    {
        if (Databases.IsPostgres(connection))
        {
            var name = new NpgsqlConnectionStringBuilder(connection).Database!;
            await RunAsync(
                "pg_restore",
                connection,
                ["--no-owner", "--no-privileges", "--single-transaction", "--dbname", name, file],
                cancel
            );
            return;
        }

        var place = new SqliteConnectionStringBuilder(connection).DataSource;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(place))!);
        File.Copy(file, place, overwrite: false);
    }

    /// <summary>Nobody's data is there.</summary>
    public static async Task<bool> IsEmptyAsync(string connection, CancellationToken cancel)
    {
        if (!Databases.IsPostgres(connection))
        {
            var place = new FileInfo(new SqliteConnectionStringBuilder(connection).DataSource);
            return !place.Exists || place.Length == 0;
        }

        await using var db = new NpgsqlConnection(connection);
        await db.OpenAsync(cancel);
        await using var command = db.CreateCommand();
        command.CommandText =
            "SELECT NOT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = 'public')";
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    // VACUUM INTO reads one moment of the database and waits for nobody.
    private static async Task CopySqliteAsync(
        string connection,
        string file,
        CancellationToken cancel
    )
    {
        await using var db = new SqliteConnection(connection);
        await db.OpenAsync(cancel);
        await using var command = db.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", file);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static async Task RunAsync(
        string tool,
        string connection,
        IReadOnlyList<string> args,
        CancellationToken cancel
    )
    {
        var said = new NpgsqlConnectionStringBuilder(connection);
        var start = new ProcessStartInfo(Find(tool))
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        // Never on the command line, where every user of the machine could read it.
        start.Environment["PGHOST"] = said.Host;
        start.Environment["PGPORT"] = $"{said.Port}";
        start.Environment["PGUSER"] = said.Username;
        start.Environment["PGPASSWORD"] = said.Password;
        start.Environment["PGDATABASE"] = said.Database;
        using var process = Process.Start(start)!;
        var errors = await process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        if (process.ExitCode != 0)
        {
            throw new BackupFailed($"{tool}: {errors.Trim()}");
        }
    }

    // On the path, or where Debian keeps one folder for each version of the server.
    private static string Find(string tool)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        const string Debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian).OrderDescending(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        return folders
                .Concat(versions.Select(version => Path.Combine(version, "bin")))
                .Where(folder => folder.Length > 0)
                .Select(folder => Path.Combine(folder, tool))
                .FirstOrDefault(File.Exists)
            ?? throw new BackupFailed($"{tool} is not installed; it comes with PostgreSQL.");
    }
}
