using System.Diagnostics;
using System.Text;
using Labinov.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Labinov.Journeys;

/// <summary>The published program, started as people start it: a process of its own, sample data, a free port, a fresh database.</summary>
public sealed class Product : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable(
        "LABINOV_TEST_POSTGRES"
    );
    private readonly string folder = Directory.CreateTempSubdirectory("labinov-journeys-").FullName;
    private readonly StringBuilder said = new();
    private readonly StringBuilder aside = new();
    private Process? process;
    private string? database;

    public static Engine Engine => string.IsNullOrEmpty(Server) ? Engine.Sqlite : Engine.Postgres;

    /// <summary><c>http://127.0.0.1:43211</c></summary>
    public string Address { get; private set; } = "";

    /// <summary>Everything the program wrote to its log; what greets a person at the start goes elsewhere.</summary>
    public string Log
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    /// <summary>A look at its database from outside; the caller disposes it.</summary>
    public LabinovDb Db()
    {
        if (database is not null)
        {
            var postgres = new DbContextOptionsBuilder<PostgresLabinovDb>();
            Databases.Postgres(postgres, database);
            return new PostgresLabinovDb(postgres.Options);
        }

        var sqlite = new DbContextOptionsBuilder<SqliteLabinovDb>();
        Databases.Sqlite(sqlite, $"Data Source={Path.Combine(folder, "labinov.db")}");
        return new SqliteLabinovDb(sqlite.Options);
    }

    public static async Task<Product> StartAsync()
    {
        var product = new Product();
        var start = new ProcessStartInfo(Path.Combine(Root, "bin", "labinov"))
        {
            ArgumentList =
            {
                "--urls",
                "http://127.0.0.1:0",
                "--data",
                product.folder,
                "--Labinov:Sample",
                "true",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        // Everything that it can say, and what greets a person apart from it.
        start.Environment["Logging__Console__FormatterName"] = "json";
        start.Environment["Logging__LogLevel__Labinov"] = "Debug";
        if (Engine == Engine.Postgres)
        {
            product.database = await NewDatabaseAsync();
            start.Environment["Labinov__Database"] = product.database;
        }

        var opened = new TaskCompletionSource<string>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        product.process = new Process { StartInfo = start, EnableRaisingEvents = true };
        product.process.OutputDataReceived += (_, line) => product.Hear(line.Data, opened);
        product.process.ErrorDataReceived += (_, line) => product.HearAside(line.Data);
        product.process.Exited += (_, _) =>
            opened.TrySetException(
                new InvalidOperationException($"The program ended: {product.Log} {product.aside}")
            );
        product.process.Start();
        product.process.StandardInput.Close();
        product.process.BeginOutputReadLine();
        product.process.BeginErrorReadLine();
        product.Address = await opened.Task.WaitAsync(TimeSpan.FromMinutes(5));
        return product;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Hear(string? line, TaskCompletionSource<string> opened)
    {
        lock (said)
        {
            said.AppendLine(line);
        }

        const string Sign = "Labinov is open: ";
        if (line?.IndexOf(Sign, StringComparison.Ordinal) is >= 0 and var at)
        {
            opened.TrySetResult(line[(at + Sign.Length)..].Split('"')[0].Trim());
        }
    }

    private void HearAside(string? line)
    {
        lock (said)
        {
            aside.AppendLine(line);
        }
    }

    // Left to the throwaway cluster, which is removed as a whole.
    private static async Task<string> NewDatabaseAsync()
    {
        var name = $"journeys_{Environment.ProcessId}";
        await using var server = new NpgsqlConnection(Server);
        await server.OpenAsync();
        await using var command = server.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(Server) { Database = name }.ConnectionString;
    }

    /// <summary>The folder of the project.</summary>
    public static string Root
    {
        get
        {
            var at = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(at, "Labinov.slnx")))
            {
                at =
                    Directory.GetParent(at)?.FullName
                    ?? throw new InvalidOperationException("Run the journeys inside the project.");
            }

            return at;
        }
    }
}
