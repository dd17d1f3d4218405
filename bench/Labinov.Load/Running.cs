using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Labinov.Load;

/// <summary>A program that serves on a free port of this machine until it is disposed.</summary>
internal sealed class Running : IAsyncDisposable
{
    private readonly Process process;

    public Uri Address { get; }

    /// <summary>From the start of the process to the first page.</summary>
    public TimeSpan Opened { get; private set; }

    private Running(Process process, Uri address) => (this.process, Address) = (process, address);

    public static async Task<Running> StartAsync(string program, params string[] args)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.GetDirectoryName(program)!,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in (string[])[program, "--urls", address.ToString(), .. args])
        {
            start.ArgumentList.Add(arg);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var clock = Stopwatch.StartNew();
        var running = new Running(Process.Start(start)!, address);
        running.process.BeginOutputReadLine();
        running.process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = address };
        while (true)
        {
            try
            {
                (await client.GetAsync(new Uri("/", UriKind.Relative))).EnsureSuccessStatusCode();
                running.Opened = clock.Elapsed;
                return running;
            }
            catch (HttpRequestException)
                when (!running.process.HasExited && clock.Elapsed.TotalMinutes < 2)
            {
                await Task.Delay(20);
            }
        }
    }

    /// <summary>Megabytes in memory now, and at the most so far.</summary>
    public (int Now, int Most) Memory => (Status("VmRSS"), Status("VmHWM"));

    /// <summary>Processor time used so far.</summary>
    public TimeSpan Busy
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    private int Status(string name)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status")
            .First(line => line.StartsWith(name + ":", StringComparison.Ordinal));
        return int.Parse(
                line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1],
                CultureInfo.InvariantCulture
            ) / 1024;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
