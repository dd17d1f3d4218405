using Labinov.Data.Ledger;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Audit;

/// <summary>Somebody with the database's password bends the record; each test bends a record of its own.</summary>
public sealed class VerifyLedgerTests(LabHost host) : IClassFixture<LabHost>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        for (var i = 0; i < 6; i++)
        {
            await host.Given.RoundAsync();
        }

        await host.SettleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await using var db = host.Db();
        await db.LedgerRoots.ExecuteDeleteAsync();
        await db.LedgerHeads.ExecuteDeleteAsync();
        await db.Bookmarks.ExecuteDeleteAsync();
        await db.LedgerEntries.ExecuteDeleteAsync();
    }

    [Fact]
    public async Task A_record_that_nobody_touched_passes()
    {
        await RootAsync();
        var found = await FindAsync();
        Assert.Empty(found.Faults);
        Assert.True(found.Entries >= 6);
        Assert.Equal((found.Position, 1, 0), (found.Entries, found.Roots, found.Unsealed));
        Assert.Equal(0, await host.RunVerbAsync("audit", "verify"));
    }

    [Fact]
    public async Task One_changed_byte_is_named_by_its_line()
    {
        var bent = await EntryAsync(3);
        var body = bent.Body[..^2] + (bent.Body[^2] == '1' ? '2' : '1') + bent.Body[^1];
        await ChangeAsync(3, row => row.SetProperty(entry => entry.Body, body));
        var fault = Assert.Single((await FindAsync()).Faults);
        Assert.Equal(new(LedgerFault.Changed, 3, bent.Id.Value, null), fault);
        Assert.Equal(1, await host.RunVerbAsync("audit", "verify"));
    }

    [Fact]
    public async Task Somebody_elses_name_under_a_deed_is_named_by_its_line()
    {
        await ChangeAsync(2, row => row.SetProperty(entry => entry.By, Guid.CreateVersion7()));
        Assert.Equal(2, Assert.Single((await FindAsync()).Faults).Position);
    }

    [Fact]
    public async Task A_deleted_line_is_missed_at_its_place()
    {
        await using (var db = host.Db())
        {
            await db.LedgerEntries.Where(entry => entry.Position == 4).ExecuteDeleteAsync();
        }

        var fault = Assert.Single((await FindAsync()).Faults);
        Assert.Equal(new(LedgerFault.Missing, 4, null, null), fault);
    }

    [Fact]
    public async Task Two_lines_that_changed_places_are_both_named()
    {
        var (second, fifth) = (await EntryAsync(2), await EntryAsync(5));
        await ChangeAsync(2, row => row.SetProperty(entry => entry.Position, -1));
        await ChangeAsync(5, row => row.SetProperty(entry => entry.Position, 2));
        await ChangeAsync(-1, row => row.SetProperty(entry => entry.Position, 5));
        var faults = (await FindAsync()).Faults;
        Assert.Contains(new(LedgerFault.Changed, 2, fifth.Id.Value, null), faults);
        Assert.Contains(new(LedgerFault.Changed, 5, second.Id.Value, null), faults);
    }

    [Fact]
    public async Task A_cut_tail_is_seen_against_the_root_even_when_the_head_was_moved_back()
    {
        await RootAsync();
        await CutAsync(4);
        var fault = Assert.Single((await FindAsync()).Faults);
        Assert.Equal((LedgerFault.Cut, 5L), (fault.Fault, fault.Position));
        Assert.NotNull(fault.Day);
    }

    [Fact]
    public async Task A_cut_tail_is_seen_against_a_copy_kept_elsewhere_when_the_roots_were_cut_too()
    {
        await RootAsync();
        var copy = await host.Stranger()
            .Client.GetByteArrayAsync("/ledger/roots.csv", TestContext.Current.CancellationToken);
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.csv");
        await File.WriteAllBytesAsync(file, copy, TestContext.Current.CancellationToken);
        try
        {
            Assert.Equal(0, await host.RunVerbAsync("audit", "verify", "--roots", file));
            await CutAsync(4);
            await using (var db = host.Db())
            {
                await db.LedgerRoots.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            }

            Assert.Equal(0, await host.RunVerbAsync("audit", "verify"));
            Assert.Equal(1, await host.RunVerbAsync("audit", "verify", "--roots", file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_chain_that_was_sealed_anew_does_not_match_its_root()
    {
        await RootAsync();
        await ChangeAsync(3, row => row.SetProperty(entry => entry.Kind, nameof(LabSelected)));
        await using (var db = host.Db())
        {
            var hash = "";
            var lines = db.LedgerEntries.Where(entry => entry.Position != null);
            foreach (var entry in await lines.OrderBy(entry => entry.Position).ToListAsync())
            {
                hash = LedgerSealer.HashOf(entry, entry.Position!.Value, hash);
                db.Entry(entry).Property(row => row.Hash).CurrentValue = hash;
            }

            await db.SaveChangesAsync();
            await db.LedgerHeads.ExecuteUpdateAsync(row => row.SetProperty(h => h.Hash, hash));
        }

        var fault = Assert.Single((await FindAsync()).Faults);
        Assert.Equal(LedgerFault.NotAsVouched, fault.Fault);
    }

    [Fact]
    public async Task Two_nodes_close_a_day_once()
    {
        var made = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(async _ =>
                {
                    await using var db = host.Db();
                    return await LedgerRoot.CloseDayAsync(db, [], host.Now, CancellationToken.None);
                })
        );
        Assert.Single(made, root => root is not null);
    }

    private async Task<LedgerFindings> FindAsync()
    {
        await using var db = host.Db();
        return await VerifyLedger.RunAsync(db, [], TestContext.Current.CancellationToken);
    }

    private async Task RootAsync()
    {
        await using var db = host.Db();
        Assert.NotNull(await LedgerRoot.CloseDayAsync(db, [], host.Now, CancellationToken.None));
    }

    private async Task<LedgerEntry> EntryAsync(long position)
    {
        await using var db = host.Db();
        return await db.LedgerEntries.AsNoTracking().SingleAsync(row => row.Position == position);
    }

    private async Task ChangeAsync(
        long position,
        Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<LedgerEntry>> how
    )
    {
        await using var db = host.Db();
        Assert.Equal(
            1,
            await db
                .LedgerEntries.Where(entry => entry.Position == position)
                .ExecuteUpdateAsync(how)
        );
    }

    private async Task CutAsync(long until)
    {
        var last = await EntryAsync(until);
        await using var db = host.Db();
        await db.LedgerEntries.Where(entry => entry.Position > until).ExecuteDeleteAsync();
        await db.LedgerHeads.ExecuteUpdateAsync(row =>
            row.SetProperty(head => head.Position, until).SetProperty(head => head.Hash, last.Hash)
        );
    }
}
