using System.Diagnostics;

namespace Labinov.Tests.Data;

/// <summary>The spreadsheet of many offices, run without a screen: opens a file and saves it as another kind.</summary>
public sealed class LibreOffice : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // csv: comma, quotation mark, UTF-8, from line 1, texts in quotation marks only where needed, cells as they are shown.
    private const string Csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

    private readonly string folder = Directory.CreateTempSubdirectory("labinov-office-").FullName;
    private int files;

    public async Task<byte[]> ConvertAsync(byte[] content, string from, string to)
    {
        var name = $"berkas{++files}";
        var source = Path.Combine(folder, $"{name}.{from}");
        await File.WriteAllBytesAsync(source, content);
        var start = new ProcessStartInfo("soffice")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        // A profile of its own: it neither waits for another office nor changes anybody's settings.
        foreach (
            var argument in new[]
            {
                $"-env:UserInstallation=file://{folder}/profile",
                "--headless",
                "--norestore",
                from == "csv" ? "--infilter=CSV:44,34,76,1" : "",
                "--convert-to",
                to == "csv" ? Csv : to,
                "--outdir",
                Path.Combine(folder, "out"),
                source,
            }.Where(argument => argument.Length > 0)
        )
        {
            start.ArgumentList.Add(argument);
        }

        using var office = Process.Start(start)!;
        using var clock = new CancellationTokenSource(Patience);
        var said = office.StandardOutput.ReadToEndAsync(clock.Token);
        var wrong = office.StandardError.ReadToEndAsync(clock.Token);
        try
        {
            await office.WaitForExitAsync(clock.Token);
        }
        finally
        {
            if (!office.HasExited)
            {
                office.Kill(entireProcessTree: true);
            }
        }

        var result = Path.Combine(folder, "out", $"{name}.{to}");
        Assert.True(File.Exists(result), $"{await said} {await wrong}");
        return await File.ReadAllBytesAsync(result);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
