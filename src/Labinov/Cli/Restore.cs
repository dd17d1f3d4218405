using System.Globalization;
using Labinov.Data.Backup;

namespace Labinov.Cli;

/// <summary>Takes a backup back into an empty place and says what was proven of it.</summary>
internal sealed class Restore : Verb
{
    public override string Name => "restore";
    public override string Usage =>
        "restore FILE    takes a backup back into an empty place, and proves its ledger and files";

    public override async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        if (args is not [var file, ..] || file.StartsWith('-'))
        {
            await Console.Error.WriteLineAsync("bin/labinov " + Usage);
            return 2;
        }

        try
        {
            var (manifest, ledger, files) = await services
                .GetRequiredService<RestoreBackup>()
                .RunAsync(file, CancellationToken.None);
            await Console.Out.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"restored={file} made={manifest.MadeAt:u} files={files} entries={ledger.Entries} position={ledger.Position} faults={ledger.Faults.Count}"
                )
            );
            return ledger.Faults.Count == 0 ? 0 : 1;
        }
        catch (Exception wrong) when (wrong is BackupFailed or IOException)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }
}
