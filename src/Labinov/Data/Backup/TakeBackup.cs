using System.IO.Compression;
using Labinov.Data.Chores;
using Labinov.Data.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data.Backup;

/// <summary>
/// Database (with the keys that seal cookies) and files in one archive, while everybody works on. The database first: files are named by their content and only ever
/// added, so whatever the copied database names is there when the files are copied after it.
/// </summary>
public sealed class TakeBackup(LabinovOptions options, NewDb newDb, TimeProvider time)
{
    /// <summary>Writes the archive beside its place and moves it there when it is whole.</summary>
    /// <exception cref="BackupFailed">Why not.</exception>
    public async Task<BackupManifest> RunAsync(string file, CancellationToken cancel)
    {
        if (File.Exists(file))
        {
            throw new BackupFailed($"{file} is there already; a backup never writes over another.");
        }

        var draft = file + ".part";
        var copy = Path.Combine(options.DataFolder, $"backup-{Path.GetRandomFileName()}");
        try
        {
            // Before the database: the copy holds at least this much of the ledger.
            var manifest = await DescribeAsync(cancel);
            await DatabaseCopy.TakeAsync(options.Connection, copy, cancel);
            await WriteAsync(draft, manifest, copy, cancel);
            File.Move(draft, file);
            await NoteAsync(new FileInfo(file).Length, cancel);
            return manifest;
        }
        finally
        {
            File.Delete(copy);
            File.Delete(draft);
        }
    }

    private async Task NoteAsync(long bytes, CancellationToken cancel)
    {
        await using var db = newDb();
        await Chore.DoneAsync(db, Chore.Backup, bytes, time.Now(), cancel);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<BackupManifest> DescribeAsync(CancellationToken cancel)
    {
        await using var db = newDb();
        var head = await db.LedgerHeads.AsNoTracking().SingleOrDefaultAsync(cancel);
        return new(
            typeof(TakeBackup).Assembly.GetName().Version!.ToString(3),
            Databases.IsPostgres(options.Connection) ? "postgres" : "sqlite",
            time.Now(),
            head?.Position ?? 0,
            head?.Hash ?? ""
        );
    }

    private async Task WriteAsync(
        string draft,
        BackupManifest manifest,
        string copy,
        CancellationToken cancel
    )
    {
        var how = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            // Everything is in it: nobody else on the machine may read it.
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(draft, how);
        await using (
            var archive = await ZipArchive.CreateAsync(
                file,
                ZipArchiveMode.Create,
                leaveOpen: true,
                entryNameEncoding: null,
                cancel
            )
        )
        {
            await using (
                var text = new StreamWriter(
                    await archive.CreateEntry(BackupManifest.Name).OpenAsync(cancel)
                )
            )
            {
                await text.WriteAsync(manifest.Write());
            }

            await archive.CreateEntryFromFileAsync(copy, BackupManifest.Database, cancel);
            await AddAsync(archive, BackupManifest.Files, cancel);
        }

        file.Flush(flushToDisk: true);
    }

    // A file that is being uploaded has no name of its own yet and lies in no folder.
    private async Task AddAsync(ZipArchive archive, string part, CancellationToken cancel)
    {
        var root = Path.Combine(options.DataFolder, part.TrimEnd('/'));
        if (!Directory.Exists(root))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var name = part + Path.GetRelativePath(root, path).Replace('\\', '/');
            if (BackupParts.IsOne(name))
            {
                await archive.CreateEntryFromFileAsync(path, name, cancel);
            }
        }
    }
}
