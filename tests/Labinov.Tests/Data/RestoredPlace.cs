using Labinov.Data;
using Labinov.Data.Backup;
using Labinov.Data.Files;
using Labinov.Data.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Data;

/// <summary>An empty installation beside the host of the tests, to restore into.</summary>
internal sealed class RestoredPlace : IAsyncDisposable
{
    private readonly LabinovOptions options;

    private RestoredPlace(LabinovOptions options) => this.options = options;

    public string Folder => options.DataFolder;

    public FolderFiles Files => new(options);

    public static async Task<RestoredPlace> MakeAsync(string folder) =>
        new(new LabinovOptions(folder, await TestDatabase.EmptyAsync(folder), false));

    public Task<(BackupManifest Manifest, LedgerFindings Ledger, int Files)> RestoreAsync(
        string file
    ) => new RestoreBackup(options, Db).RunAsync(file, TestContext.Current.CancellationToken);

    public LabinovDb Db() => TestDatabase.Open(options.Connection);

    public async ValueTask DisposeAsync() => await TestDatabase.DropAsync(options.Connection);
}
