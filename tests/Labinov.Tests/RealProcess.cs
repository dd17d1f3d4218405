using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text;
using Labinov.Tests.House;

namespace Labinov.Tests;

/// <summary>The program as a process of its own, with sample data, that can be killed and started again on the same data and port.</summary>
public sealed partial class RealProcess : IAsyncDisposable
{
    private static readonly Lazy<Task<RealProcess>> Sown = new(SowAsync);
    private readonly string folder = Directory.CreateTempSubdirectory("labinov-real-").FullName;
    private readonly StringBuilder said = new();
    private readonly ConcurrentQueue<string> output = new();
    private readonly int port = FreePort();
    private readonly bool isGuest;
    private IReadOnlyDictionary<string, string> environment = ReadOnlyDictionary<
        string,
        string
    >.Empty;
    private string connection = "";
    private Process? process;

    private RealProcess(bool isGuest) => this.isGuest = isGuest;

    public Uri Address => new($"http://127.0.0.1:{port}");

    public string Folder => folder;

    public string Connection => connection;

    /// <summary>How the last process ended; null while it runs.</summary>
    public int? ExitCode => process is { HasExited: true } ended ? ended.ExitCode : null;

    /// <summary>Everything that all its lives wrote.</summary>
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

    /// <summary>The lines that all its lives wrote to the standard output.</summary>
    public IReadOnlyCollection<string> Output => output;

    public int ProcessId => process!.Id;

    /// <param name="more">Added to the connection string, from its semicolon on.</param>
    /// <param name="environment">Variables that its lives find besides those of the tests.</param>
    public static async Task<RealProcess> StartAsync(
        string more = "",
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        var sown = await Sown.Value;
        var real = new RealProcess(isGuest: false);
        real.environment = environment ?? real.environment;
        real.connection = await TestDatabase.CopyOfAsync(sown.connection, real.folder) + more;
        Copy(sown.folder, real.folder);
        await real.StartAgainAsync();
        return real;
    }

    /// <summary>One life that sowed the sample and ended well; the others begin where it stopped.</summary>
    private static async Task<RealProcess> SowAsync()
    {
        var real = new RealProcess(isGuest: false);
        real.connection = await TestDatabase.EmptyAsync(real.folder);
        await real.StartAgainAsync();
        real.AskToStop();
        await real.EndedAsync(TimeSpan.FromMinutes(1));
        return real;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    /// <summary>One more process on the same database, with a data folder of its own. Dispose it first.</summary>
    public async Task<RealProcess> OtherNodeAsync()
    {
        var node = new RealProcess(isGuest: true)
        {
            environment = environment,
            connection = connection,
        };
        await node.StartAgainAsync();
        return node;
    }

    public async Task StartAgainAsync()
    {
        process?.Dispose();
        process = new Process
        {
            StartInfo = new ProcessStartInfo("sh")
            {
                WorkingDirectory = Repository.Path("src/Labinov"),
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                // A file that may not grow is told as an error, as on a full disk, not by a signal that kills.
                ArgumentList =
                {
                    "-c",
                    "trap '' XFSZ; exec \"$@\"",
                    "sh",
                    "dotnet",
                    Path.Combine(AppContext.BaseDirectory, "Labinov.dll"),
                    "--urls",
                    Address.ToString(),
                    "--data",
                    folder,
                    "--Labinov:Database",
                    connection,
                    "--Labinov:Sample",
                    "true",
                },
                Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
            },
        };
        foreach (var (name, value) in environment)
        {
            process.StartInfo.Environment[name] = value;
        }

        process.OutputDataReceived += (_, line) =>
        {
            Hear(line.Data);
            if (line.Data is { Length: > 0 } written)
            {
                output.Enqueue(written);
            }
        };
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await UpAsync();
    }

    /// <summary>SIGKILL: nothing is said, nothing is written any more.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as a machine that shuts down sends it; returns at once.</summary>
    public void AskToStop() => Process.Start("kill", ["-TERM", $"{process!.Id}"]).WaitForExit();

    public Task EndedAsync(TimeSpan patience) => process!.WaitForExitAsync().WaitAsync(patience);

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            await KillAsync();
        }

        process?.Dispose();
        if (!isGuest)
        {
            await TestDatabase.DropAsync(connection);
        }

        Directory.Delete(folder, recursive: true);
    }

    private void Hear(string? line)
    {
        lock (said)
        {
            said.AppendLine(line);
        }
    }
}
