using System.Data.Common;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Labinov.Data;
using Labinov.Data.Backup;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Data;

/// <summary>A backup is worth what comes back from it: every row of every table, every file, in an installation that then runs.</summary>
public sealed class BackupTests(LabHost host) : IClassFixture<LabHost>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("labinov-backup-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_was_backed_up_comes_back_to_the_last_row_and_byte()
    {
        await host.Given.RoundAsync();
        await using (var upload = new MemoryStream("Judul;OPD\nLumbung;Dinas"u8.ToArray()))
        {
            await host.ByVerbAsync(upload, "lumbung.csv");
        }

        await host.SettleAsync();
        var file = Path.Combine(folder, "labinov.backup");
        await using var before = host.Db();
        var kept = await ContentAsync(before);
        Assert.Equal(0, await host.RunVerbAsync("backup", file));
        await using var place = await PlaceAsync();
        var (manifest, ledger, files) = await place.RestoreAsync(file);
        Assert.Empty(ledger.Faults);
        Assert.Equal((manifest.Position, 1), (ledger.Position, files));

        await using var after = place.Db();
        Assert.True(kept.Count > 20);
        Assert.Equal(kept, await ContentAsync(after));
        Assert.Contains(
            kept,
            table => table.StartsWith("idea_imports 1 ", StringComparison.Ordinal)
        );
        await using var import = place.Files.Open(
            await after.IdeaImports.Select(row => row.FileHash).SingleAsync()
        );
        Assert.Equal(23, import!.Length);
    }

    [Fact]
    public async Task While_people_write_the_backup_is_one_moment_of_it()
    {
        var home = await host.Given.RegionAsync("72.01");
        var unit = await host.Given.UnitAsync(home);
        var writer = await host.Given.PersonAsync(Role.Innovator, unit.Scope);
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                await host.Given.DraftAsync(unit, writer);
                await host.SettleAsync();
            }
        });
        await host.Given.DraftAsync(unit, writer);
        var file = Path.Combine(folder, "busy.backup");
        Assert.Equal(0, await host.RunVerbAsync("backup", file));
        await enough.CancelAsync();
        await writing;

        await using var place = await PlaceAsync();
        var (_, ledger, _) = await place.RestoreAsync(file);
        Assert.Empty(ledger.Faults);
        await using var db = place.Db();
        // One moment: no line without its deed, no deed without its line.
        var lines = await db
            .LedgerEntries.Where(entry =>
                entry.Kind == nameof(IdeaDrafted) || entry.Kind == nameof(IdeaRecorded)
            )
            .Select(entry => entry.Subject)
            .ToListAsync();
        var ideas = await db.Ideas.Select(idea => idea.Id).ToListAsync();
        Assert.NotEmpty(ideas);
        Assert.Equal(lines.Order(), ideas.Select(id => id.Value).Order());
    }

    [Fact]
    public async Task A_place_that_is_in_use_is_left_alone()
    {
        var file = Path.Combine(folder, "twice.backup");
        Assert.Equal(0, await host.RunVerbAsync("backup", file));
        Assert.Equal(1, await host.RunVerbAsync("backup", file));
        Assert.Equal(1, await host.RunVerbAsync("restore", file));
    }

    [Fact]
    public async Task A_file_that_is_no_backup_or_was_changed_is_refused()
    {
        var none = Path.Combine(folder, "none.backup");
        await File.WriteAllTextAsync(none, "bukan cadangan", TestContext.Current.CancellationToken);
        await using var place = await PlaceAsync();
        await Assert.ThrowsAsync<BackupFailed>(() => place.RestoreAsync(none));
        await Assert.ThrowsAsync<BackupFailed>(() => place.RestoreAsync(none + "-away"));

        var climbing = Path.Combine(folder, "climbing.backup");
        Assert.Equal(0, await host.RunVerbAsync("backup", climbing));
        using (var archive = await ZipFile.OpenAsync(climbing, ZipArchiveMode.Update))
        {
            await using var outside = await archive.CreateEntry("files/../../out").OpenAsync();
            await outside.WriteAsync("x"u8.ToArray());
            await using var bent = await archive
                .CreateEntry($"files/aa/{new string('a', 64)}")
                .OpenAsync();
            await bent.WriteAsync("not what its name says"u8.ToArray());
        }

        await Assert.ThrowsAsync<BackupFailed>(() => place.RestoreAsync(climbing));
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(place.Folder)!, "out")));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("restore")]
    public async Task A_call_without_a_file_is_answered_with_how_to_call(string verb) =>
        Assert.Equal(2, await host.RunVerbAsync(verb));

    private async Task<RestoredPlace> PlaceAsync() =>
        await RestoredPlace.MakeAsync(
            Directory.CreateDirectory(Path.Combine(folder, Path.GetRandomFileName())).FullName
        );

    /// <summary>Name, number of rows and a hash over all cells of each table.</summary>
    private static async Task<List<string>> ContentAsync(LabinovDb db)
    {
        var tables = db
            .Model.GetEntityTypes()
            .Select(type => type.GetTableName()!)
            .Distinct()
            .Order(StringComparer.Ordinal);
        var content = new List<string>();
        await db.Database.OpenConnectionAsync();
        foreach (var table in tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // our own table's name
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync())
            {
                rows.Add(Row(reader));
            }

            rows.Sort(StringComparer.Ordinal);
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows)));
            content.Add($"{table} {rows.Count} {Convert.ToHexString(hash)}");
        }

        return content;
    }

    private static string Row(DbDataReader reader) =>
        string.Join(
            '|',
            Enumerable
                .Range(0, reader.FieldCount)
                .Select(i =>
                    reader.GetValue(i) switch
                    {
                        byte[] bytes => Convert.ToHexString(bytes),
                        var value => $"{value}",
                    }
                )
        );
}
