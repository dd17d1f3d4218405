using Labinov.Data;
using Labinov.Data.Chores;
using Labinov.Data.Mail;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Upkeep;

/// <summary>Asks the database and the disk how they are; a bounded number of queries over indexes.</summary>
public sealed class ReadUpkeep(
    LabinovDb db,
    LabinovOptions options,
    MailOptions mail,
    IEnumerable<Retention> retentions,
    TimeProvider time
)
{
    /// <summary>Counting goes no further.</summary>
    public const int Most = 1000;

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public async Task<UpkeepFacts> RunAsync(CancellationToken cancel)
    {
        var now = time.Now();
        var chores = await db
            .Chores.AsNoTracking()
            .ToDictionaryAsync(chore => chore.Name, StringComparer.Ordinal, cancel);
        var backup = chores.GetValueOrDefault(Chore.Backup);
        return new(
            await db.Installations.Select(row => row.BornAt).SingleAsync(cancel),
            await db.AboutAsync(cancel),
            await LedgerAsync(cancel),
            await MailAsync(now, cancel),
            Disk(),
            backup is null
                ? null
                : new(
                    backup.DoneAt,
                    backup.Amount,
                    IsOld: backup.DoneAt < now - LastBackup.Patience
                ),
            [
                .. retentions.Select(retention =>
                {
                    var done = chores.GetValueOrDefault(retention.Words);
                    return new Forgotten(
                        retention.Words,
                        retention.Days,
                        done?.DoneAt,
                        done?.Amount ?? 0
                    );
                }),
            ]
        );
    }

    private async Task<LedgerLag> LedgerAsync(CancellationToken cancel)
    {
        var head = await db.LedgerHeads.AsNoTracking().SingleOrDefaultAsync(cancel);
        var open = await db
            .LedgerEntries.Where(entry => entry.Position == null)
            .Take(Most)
            .CountAsync(cancel);
        var position = head?.Position ?? 0;
        var slowest = await db
            .Bookmarks.AsNoTracking()
            .Where(row => row.Position < position)
            .OrderBy(row => row.Position)
            .FirstOrDefaultAsync(cancel);
        return new(position, open, position - (slowest?.Position ?? position), slowest?.Name);
    }

    private async Task<MailQueue> MailAsync(DateTime now, CancellationToken cancel)
    {
        var since = now - Week;
        var waiting = db.Letters.Where(letter => letter.SentAt == null && letter.GivenUpAt == null);
        return new(
            await waiting.Take(Most).CountAsync(cancel),
            await waiting.MinAsync(letter => (DateTime?)letter.MadeAt, cancel),
            await db
                .Letters.Where(letter => letter.GivenUpAt > since)
                .Take(Most)
                .CountAsync(cancel),
            await db.Letters.MaxAsync(letter => letter.SentAt, cancel),
            mail.Host ?? mail.Folder,
            mail.Host is null,
            now
        );
    }

    private Room Disk()
    {
        var drive = new DriveInfo(options.DataFolder);
        return new(drive.AvailableFreeSpace, drive.TotalSize);
    }
}
