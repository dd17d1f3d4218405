using System.Diagnostics;
using System.Text;

namespace Labinov.Data.Printing;

/// <summary>
/// Prints a page that needs nothing from anywhere, by a Chromium without a window. One at a time, because each takes a hundred megabytes and a
/// core; without network, without the settings of this program in its surroundings, and with a profile that is gone afterwards.
/// </summary>
public sealed class PrintPages(ChromiumOptions options, ILogger<PrintPages> log) : IDisposable
{
    /// <summary>A cold start takes two seconds on a calm machine.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static readonly string[] Manners =
    [
        "--headless=new",
        "--disable-gpu",
        "--disable-extensions",
        "--disable-sync",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--no-pdf-header-footer",
        // No name leads anywhere, and what needs no name is sent to a proxy that is not there.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--proxy-server=127.0.0.1:9",
    ];

    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Whether a pdf can be offered here.</summary>
    public bool IsSet => options.Program is not null;

    /// <param name="html">A whole page with its style in it.</param>
    /// <returns>The pdf; null where no Chromium is set, or when it did not make one in time.</returns>
    public async Task<byte[]?> PrintAsync(string html, CancellationToken cancel)
    {
        if (options.Program is not { } program || !await turn.WaitAsync(Longest, cancel))
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("labinov-print-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            var printed = Path.Combine(folder.FullName, "page.pdf");
            await File.WriteAllTextAsync(page, html, Encoding.UTF8, cancel);
            var isDone = await RunAsync(Start(program, folder.FullName, page, printed), cancel);
            return isDone && File.Exists(printed)
                ? await File.ReadAllBytesAsync(printed, cancel)
                : null;
        }
        finally
        {
            turn.Release();
            Remove(folder);
        }
    }

    public void Dispose() => turn.Dispose();

    private static ProcessStartInfo Start(
        string program,
        string folder,
        string page,
        string printed
    )
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        // Passwords of the database and of mail stand in ours.
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = folder;
        start.Environment["TMPDIR"] = folder;
        foreach (var manner in Manners)
        {
            start.ArgumentList.Add(manner);
        }

        if (Environment.UserName == "root")
        {
            // Chromium refuses to lock root in; whoever runs the program as its own user keeps the sandbox.
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add($"--user-data-dir={Path.Combine(folder, "profile")}");
        start.ArgumentList.Add($"--print-to-pdf={printed}");
        start.ArgumentList.Add(new Uri(page).AbsoluteUri);
        return start;
    }

    private async Task<bool> RunAsync(ProcessStartInfo start, CancellationToken cancel)
    {
        using var process = Process.Start(start)!;
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        late.CancelAfter(Longest);
        try
        {
            // Both are emptied, or a chatty program would wait for a reader for ever.
            var said = process.StandardError.ReadToEndAsync(late.Token);
            await process.StandardOutput.ReadToEndAsync(late.Token);
            await process.WaitForExitAsync(late.Token);
            if (process.ExitCode != 0)
            {
                log.LogWarning(
                    "Chromium made no pdf ({Code}): {Said}",
                    process.ExitCode,
                    (await said).Trim()
                );
            }

            return process.ExitCode == 0;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            log.LogWarning("Chromium made no pdf within {Longest}", Longest);
            return false;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    private void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            log.LogWarning("{Folder} could not be removed ({Kind})", folder, wrong.GetType().Name);
        }
    }
}
