using System.Diagnostics;

namespace Labinov.Load;

/// <summary>Runs a verb of the product and tells what it printed, how long it took and how much memory it had at the most.</summary>
internal static class Verb
{
    public sealed record Outcome(string Output, TimeSpan Took, int MostMegabytes);

    public static async Task<Outcome> RunAsync(Wish wish, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in (string[])[Path.Combine(wish.App, "Labinov.dll"), .. args])
        {
            start.ArgumentList.Add(arg);
        }

        start.Environment["Labinov__Data"] = wish.Data;
        start.Environment["Labinov__Database"] = wish.Database;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var most = 0;
        while (!process.HasExited)
        {
            process.Refresh();
            most = Math.Max(most, (int)(process.HasExited ? 0 : process.PeakWorkingSet64 >> 20));
            await Task.Delay(50);
        }

        var took = clock.Elapsed;
        var wrong = await errors;
        return process.ExitCode == 0
            ? new Outcome(await output, took, most)
            : throw new InvalidOperationException(
                $"{string.Join(' ', args)} ended with {process.ExitCode}: {wrong}"
            );
    }
}
