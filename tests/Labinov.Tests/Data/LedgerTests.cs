using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Labinov.Tests.Data;

public sealed class LedgerTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_decision_and_its_line_are_one_save()
    {
        var round = await host.Given.RoundAsync();
        Assert.Equal([nameof(RoundOpened)], await host.LedgerOfAsync(round.Id.Value));
        Assert.Empty(round.Happenings);
    }

    [Fact]
    public async Task A_save_that_fails_leaves_no_line_and_a_second_try_leaves_one()
    {
        var lab = await host.Given.LabAsync();
        await using var first = host.Db();
        await using var second = host.Db();
        var mine = await first.Labs.Include(row => row.Stages).SingleAsync(row => row.Id == lab.Id);
        var yours = await second
            .Labs.Include(row => row.Stages)
            .SingleAsync(row => row.Id == lab.Id);
        var day = DateOnly.FromDateTime(host.Now);
        mine.Plan(StageKind.DrumUp, Given.Manager, day, day, host.Now);
        await first.SaveChangesAsync();

        yours.Plan(StageKind.DrumUp, Given.Manager, day, day.AddDays(1), host.Now);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());

        Assert.Equal(
            [nameof(LabSelected), nameof(StagePlanned)],
            await host.LedgerOfAsync(lab.Id.Value)
        );
    }

    [Fact]
    public async Task Sealing_gives_positions_without_gaps_and_a_chain_that_can_be_recomputed()
    {
        await host.Given.RoundAsync();
        await host.Given.LabAsync();
        await host.SettleAsync();
        await using var db = host.Db();
        var entries = await db
            .LedgerEntries.AsNoTracking()
            .OrderBy(row => row.Position)
            .ToListAsync();
        var hash = "";
        for (var i = 0; i < entries.Count; i++)
        {
            Assert.Equal(i + 1, entries[i].Position);
            hash = LedgerSealer.HashOf(entries[i], i + 1, hash);
            Assert.Equal(hash, entries[i].Hash);
        }

        var head = await db.LedgerHeads.SingleAsync();
        Assert.Equal((entries.Count, hash), (head.Position, head.Hash));
    }

    [Fact]
    public async Task Of_two_sealers_only_one_seals()
    {
        await host.Given.RoundAsync(); // a chain has begun
        await host.SettleAsync();
        await host.Given.RoundAsync();
        await using var one = host.Db();
        await using var two = host.Db();
        // Both have read the same head before either saves: the second save must lose.
        var head = await two.LedgerHeads.SingleAsync();
        Assert.True(await LedgerSealer.SealAsync(one, CancellationToken.None) > 0);
        two.Entry(head).Property(row => row.Version).OriginalValue = head.Version;
        await host.Given.RoundAsync();
        Assert.Equal(0, await LedgerSealer.SealAsync(two, CancellationToken.None));
        await using var three = host.Db();
        Assert.Equal(1, await LedgerSealer.SealAsync(three, CancellationToken.None));
    }

    [Fact]
    public async Task A_listener_hears_each_line_once_even_when_it_stumbled_before()
    {
        var ear = new Ear { Stumbles = true };
        var reader = new LedgerReader(
            host.Services.GetRequiredService<NewDb>(),
            [ear],
            host.Services.GetRequiredService<PublicFaceReader>(),
            [],
            NullLogger<LedgerReader>.Instance
        );
        var round = await host.Given.RoundAsync();
        await reader.SettleAsync(CancellationToken.None);
        Assert.DoesNotContain(round.Id, ear.Rounds);

        ear.Stumbles = false;
        await reader.SettleAsync(CancellationToken.None);
        await reader.SettleAsync(CancellationToken.None);
        Assert.Single(ear.Rounds, round.Id);
    }

    [Fact]
    public void What_happened_reads_back_as_it_was_written()
    {
        var id = Id<Round>.New(host.Now);
        Happening opened = new RoundOpened(id, 2026)
        {
            At = host.Now,
            By = Guid.CreateVersion7(),
            As = Role.ProgrammeManager,
        };
        var text = HappeningText.Write(opened);
        Assert.DoesNotContain("Subject", text, StringComparison.Ordinal);
        Assert.Equal(opened, HappeningText.Read(nameof(RoundOpened), text));
        Assert.Null(HappeningText.Read("NobodyKnowsThis", "{}"));
    }

    [Fact]
    public async Task Saving_without_waiting_is_refused()
    {
        await using var db = host.Db();
        Assert.Throws<NotSupportedException>(() => db.SaveChanges());
    }

    private sealed class Ear : IListener
    {
        public string Name { get; } = $"ear-{Guid.CreateVersion7()}";
        public bool Stumbles { get; set; }
        public List<Id<Round>> Rounds { get; } = [];
        public IReadOnlyCollection<Type> Hears => [typeof(RoundOpened)];

        public Task HearAsync(LabinovDb db, IReadOnlyList<Heard> heard, CancellationToken cancel)
        {
            if (Stumbles)
            {
                throw new InvalidOperationException("stumbled");
            }

            Rounds.AddRange(heard.Select(line => ((RoundOpened)line.Happening).Round));
            return Task.CompletedTask;
        }
    }
}
