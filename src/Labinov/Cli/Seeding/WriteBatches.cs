using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.Modules.Audit;
using Labinov.Modules.Gallery;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Approval;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Cli.Seeding;

/// <summary>
/// Writes each batch in one transaction: ideas, their moves and words, sealed ledger lines, exhibits with their index, tallies. Whoever
/// would have heard the lines has heard them: their bookmarks move along, because their work is done here.
/// </summary>
internal sealed class WriteBatches : IAsyncDisposable
{
    private readonly LabinovDb db;
    private readonly Bulk bulk;
    private readonly HashSet<string> done;

    /// <param name="listeners">Those that the seed works for, and those that do not listen to what it does.</param>
    public WriteBatches(LabinovDb db, IEnumerable<IListener> listeners)
    {
        (this.db, bulk) = (db, new Bulk(db));
        done =
        [
            .. listeners
                .Where(listener =>
                    listener is WhenIdeaPublished or WhenIdeaMoved or WhenDecided
                    || !listener.Hears.Any(Said.Contains)
                )
                .Select(listener => listener.Name),
        ];
    }

    private static readonly Type[] Said =
    [
        typeof(IdeaDrafted),
        typeof(IdeaSentToHead),
        typeof(IdeaApproved),
        typeof(IdeaSubmitted),
        typeof(IdeaReturned),
        typeof(IdeaWithdrawn),
        typeof(IdeaPublished),
        typeof(IdeaUnpublished),
        typeof(CommentTakenDown),
    ];

    public async Task WriteAsync(SeedBatch batch, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        // First the head: whoever else would seal or read waits for us, or we for them.
        await SealAsync(batch.Lines, cancel);
        await bulk.InsertAsync(batch.Ideas, cancel);
        await bulk.InsertAsync(batch.Moves, cancel);
        await bulk.InsertAsync(batch.AudienceMoves, cancel);
        await bulk.InsertAsync(batch.Approvals, cancel);
        await bulk.InsertAsync(batch.Words, cancel);
        await bulk.InsertAsync(batch.Lines, cancel);
        await bulk.InsertAsync(Audited(batch), cancel);
        db.AddRange(batch.Docs);
        db.AddRange(batch.Exhibits);
        db.AddRange(batch.TakenDown);
        await TallyAsync(batch.Exhibits, cancel);
        await db.SaveChangesAsync(cancel);
        await bulk.InsertAsync(batch.Supports, cancel);
        await bulk.InsertAsync(batch.Comments, cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private static List<AuditLine> Audited(SeedBatch batch)
    {
        var homes = batch.Ideas.ToDictionary(
            idea => idea.Id.Value,
            idea => new Concerned(idea.Id, idea.LabId, idea.UnitId, idea.RegionId)
        );
        return batch.Lines.ConvertAll(line => AuditLine.Of(line, About(line)));

        // A comment that was taken down is about the innovation that it stood under.
        Concerned About(LedgerEntry line) =>
            homes.TryGetValue(line.Subject, out var home) ? home
            : HappeningText.Read(line.Kind, line.Body) is { } happening
            && Concerned.By(happening) is { Idea: { } idea } about
                ? homes.GetValueOrDefault(idea.Value, about)
            : default;
    }

    private async Task SealAsync(List<LedgerEntry> lines, CancellationToken cancel)
    {
        var head = await db.LedgerHeads.SingleOrDefaultAsync(cancel);
        if (head is null)
        {
            head = new LedgerHead();
            db.Add(head);
        }

        var (before, position, hash) = (head.Position, head.Position, head.Hash);
        foreach (var line in lines)
        {
            hash = LedgerSealer.HashOf(line, ++position, hash);
            line.Seal(position, hash);
        }

        head.Move(position, hash);
        var bookmarks = await db.Bookmarks.ToDictionaryAsync(
            row => row.Name,
            StringComparer.Ordinal,
            cancel
        );
        foreach (var name in done)
        {
            if (!bookmarks.TryGetValue(name, out var bookmark) && before == 0)
            {
                bookmark = new Bookmark { Name = name };
                db.Add(bookmark);
            }

            // Who lags behind reads on alone; lines may be heard twice.
            if (bookmark?.Position == before)
            {
                bookmark.Move(position);
            }
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task TallyAsync(List<Exhibit> exhibits, CancellationToken cancel)
    {
        var tallies = await db.ProvinceTallies.ToDictionaryAsync(
            tally => tally.ProvinceCode,
            StringComparer.Ordinal,
            cancel
        );
        foreach (
            var province in exhibits.GroupBy(
                exhibit => exhibit.ProvinceCode ?? "",
                StringComparer.Ordinal
            )
        )
        {
            if (!tallies.TryGetValue(province.Key, out var tally))
            {
                tally = new ProvinceTally { ProvinceCode = province.Key };
                db.Add(tally);
            }

            tally.Move(province.Count());
        }
    }

    public async ValueTask DisposeAsync()
    {
        await bulk.DisposeAsync();
        await db.DisposeAsync();
    }
}
