using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Labinov.Tests.House;

namespace Labinov.Tests;

/// <summary>The program as a process of its own, with sample data, that can be killed and started again on the same data and port.</summary>
public sealed class RealProcess : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("labinov-real-").FullName;
    private readonly StringBuilder said = new();
    private readonly int port = FreePort();
    private string connection = "";
    private Process? process;

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

    public int ProcessId => process!.Id;

    /// <param name="more">Added to the connection string, from its semicolon on.</param>
    public static async Task<RealProcess> StartAsync(string more = "")
    {
        var real = new RealProcess();
        real.connection = await TestDatabase.EmptyAsync(real.folder) + more;
        await real.StartAgainAsync();
        return real;
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
        process.OutputDataReceived += (_, line) => Hear(line.Data);
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

    /// <summary>A client that keeps its cookies; a form is sent as a browser sends it.</summary>
    public HttpClient Client()
    {
        var client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }
        )
        {
            BaseAddress = Address,
            Timeout = TimeSpan.FromSeconds(30),
        };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    /// <summary>Signs a person of the sample in, through the form.</summary>
    public async Task<HttpClient> AsAsync(string who)
    {
        var client = Client();
        using var form = new FormUrlEncodedContent([
            new("Email", who + "@contoh.id"),
            new("Password", "labinov-contoh"),
        ]);
        using var answer = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            await KillAsync();
        }

        process?.Dispose();
        await TestDatabase.DropAsync(connection);
        Directory.Delete(folder, recursive: true);
    }

    private async Task UpAsync()
    {
        using var client = Client();
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException)
                when (!process!.HasExited && clock.Elapsed.TotalMinutes < 2)
            {
                await Task.Delay(50);
            }
            catch (HttpRequestException down)
            {
                throw new InvalidOperationException($"The program does not come up: {Log}", down);
            }
        }
    }

    private void Hear(string? line)
    {
        lock (said)
        {
            said.AppendLine(line);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
