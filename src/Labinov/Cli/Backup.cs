using System.Globalization;
using Labinov.Data.Backup;

namespace Labinov.Cli;

/// <summary>Database and files into one archive, while the server runs.</summary>
internal sealed class Backup : Verb
{
    public override string Name => "backup";
    public override string Usage =>
        "backup FILE    database and files into one archive, while the server runs";

    public override async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        if (args is not [var file, ..] || file.StartsWith('-'))
        {
            await Console.Error.WriteLineAsync("bin/labinov " + Usage);
            return 2;
        }

        try
        {
            var made = await services
                .GetRequiredService<TakeBackup>()
                .RunAsync(file, CancellationToken.None);
            await Console.Out.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"backup={file} bytes={new FileInfo(file).Length} position={made.Position}"
                )
            );
            return 0;
        }
        catch (Exception wrong) when (wrong is BackupFailed or IOException)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }
}
