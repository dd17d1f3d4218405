using System.IO.Compression;
using System.Security.Cryptography;
using Labinov.Data.Ledger;

namespace Labinov.Data.Backup;

/// <summary>Takes a backup back into an empty place, and proves it: each file by its name, the ledger by its seals.</summary>
public sealed class RestoreBackup(LabinovOptions options, NewDb newDb)
{
    /// <summary>Nothing is written before the place was found empty and the archive known.</summary>
    /// <exception cref="BackupFailed">Why not.</exception>
    public async Task<(BackupManifest Manifest, LedgerFindings Ledger, int Files)> RunAsync(
        string file,
        CancellationToken cancel
    )
    {
        if (!File.Exists(file))
        {
            throw new BackupFailed($"There is no file {file}.");
        }

        var files = Path.Combine(options.DataFolder, "files");
        if (
            !await DatabaseCopy.IsEmptyAsync(options.Connection, cancel)
            || (Directory.Exists(files) && Directory.EnumerateFileSystemEntries(files).Any())
        )
        {
            throw new BackupFailed(
                "Something is here already. Restore into an empty place: another --data folder, and an empty database."
            );
        }

        try
        {
            await using var archive = await ZipFile.OpenReadAsync(file, cancel);
            var manifest = await ManifestAsync(archive, cancel);
            options.OpenFolder();
            await DatabaseAsync(archive, cancel);
            var count = 0;
            foreach (var entry in archive.Entries.Where(entry => BackupParts.IsOne(entry.FullName)))
            {
                await UnpackAsync(entry, cancel);
                count += entry.FullName.StartsWith(BackupManifest.Files, StringComparison.Ordinal)
                    ? 1
                    : 0;
            }

            await using var db = newDb();
            var vouched = new Vouched(
                DateOnly.FromDateTime(manifest.MadeAt),
                manifest.Position,
                manifest.Hash
            );
            return (manifest, await VerifyLedger.RunAsync(db, [vouched], cancel), count);
        }
        catch (InvalidDataException broken)
        {
            throw new BackupFailed($"{file} is no backup, or is damaged.", broken);
        }
    }

    private async Task<BackupManifest> ManifestAsync(ZipArchive archive, CancellationToken cancel)
    {
        if (
            archive.GetEntry(BackupManifest.Name) is not { Length: < 10_000 } entry
            || archive.GetEntry(BackupManifest.Database) is null
        )
        {
            throw new InvalidDataException();
        }

        using var text = new StreamReader(await entry.OpenAsync(cancel));
        var manifest =
            BackupManifest.Read(await text.ReadToEndAsync(cancel))
            ?? throw new InvalidDataException();
        var engine = Databases.IsPostgres(options.Connection) ? "postgres" : "sqlite";
        return manifest.Engine == engine
            ? manifest
            : throw new BackupFailed(
                $"This backup is of {manifest.Engine}; the installation here is on {engine}."
            );
    }

    private async Task DatabaseAsync(ZipArchive archive, CancellationToken cancel)
    {
        var copy = Path.Combine(options.DataFolder, $"restore-{Path.GetRandomFileName()}");
        try
        {
            await archive
                .GetEntry(BackupManifest.Database)!
                .ExtractToFileAsync(copy, overwrite: false, cancel);
            await DatabaseCopy.PutBackAsync(options.Connection, copy, cancel);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private async Task UnpackAsync(ZipArchiveEntry entry, CancellationToken cancel)
    {
        var place = Path.Combine(options.DataFolder, entry.FullName);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        await entry.ExtractToFileAsync(place, overwrite: false, cancel);
        if (!entry.FullName.StartsWith(BackupManifest.Files, StringComparison.Ordinal))
        {
            return;
        }

        await using var content = File.OpenRead(place);
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)) != entry.Name)
        {
            throw new InvalidDataException();
        }
    }
}
