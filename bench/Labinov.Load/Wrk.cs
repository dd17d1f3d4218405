using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Labinov.Load;

/// <summary>What a crowd gets: 32 connections that ask again as soon as they are answered (<c>wrk</c>, one thread).</summary>
internal sealed record Crowd(double PerSecond, double P50, double P99, int Bad, double Cost)
{
    public const int Connections = 32;
}

/// <summary>Runs <c>wrk</c>, which shares the two cores with what it measures.</summary>
internal static partial class Wrk
{
    /// <param name="anew">Brings a cookie that makes the product draw the page anew.</param>
    public static async Task<Crowd> RunAsync(Running server, string path, bool anew, int seconds)
    {
        var start = new ProcessStartInfo("wrk")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        foreach (
            var arg in (string[])
                [
                    "-t1",
                    $"-c{Crowd.Connections}",
                    $"-d{seconds}",
                    "--latency",
                    .. anew ? ["-H", "Cookie: " + Anew] : Array.Empty<string>(),
                    new Uri(server.Address, path).AbsoluteUri,
                ]
        )
        {
            start.ArgumentList.Add(arg);
        }

        var before = server.Busy;
        using var wrk = Process.Start(start)!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var busy = server.Busy - before;
        var count = Number(Total().Match(said));
        return new(
            Number(PerSecond().Match(said)),
            Milliseconds(Half().Match(said)),
            Milliseconds(Most().Match(said)),
            (int)Number(Bad().Match(said)),
            busy.TotalMicroseconds / Math.Max(1, count)
        );
    }

    /// <summary>A cookie that no page reads and no kept page is given to.</summary>
    public const string Anew = "labinov-measured=1";

    private static double Number(Match match) =>
        match.Success ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    private static double Milliseconds(Match match) =>
        Number(match)
        * match.Groups[2].Value switch
        {
            "us" => 0.001,
            "s" => 1000,
            _ => 1,
        };

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"50%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Half();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Most();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex Bad();

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Total();
}
