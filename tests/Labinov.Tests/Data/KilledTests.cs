using System.Collections.Concurrent;
using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Data;

/// <summary>Kill -9 in the middle of writing: what was acknowledged is there, once, and so is everything that follows from it.</summary>
public sealed class KilledTests
{
    private const int Submissions = 500;
    private const int Clients = 10;
    private const int Kills = 4;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_doubled_when_the_process_is_killed()
    {
        await using var real = await RealProcess.StartAsync();
        var unit = await OwnUnitAsync(real);
        var acknowledged = new ConcurrentDictionary<Guid, string>();
        var repeated = 0;
        var ids = Enumerable.Range(0, Submissions).Select(_ => Guid.CreateVersion7()).ToArray();
        var devices = new List<HttpClient>();
        for (var i = 0; i < Clients; i++)
        {
            devices.Add(await real.AsAsync("innovator"));
        }

        var clients = ids.Chunk(Submissions / Clients)
            .Zip(devices)
            .Select(pair =>
                Task.Run(async () =>
                {
                    var (mine, client) = pair;
                    var device = new Submitting(client, unit);
                    foreach (var id in mine)
                    {
                        while (!await device.SendAsync(id, acknowledged))
                        {
                            // The line broke: whether it was taken nobody knows, so it is sent again.
                            Interlocked.Increment(ref repeated);
                            await Task.Delay(100);
                        }
                    }
                })
            )
            .ToList();
        var chance = new Random();
        for (var kill = 1; kill <= Kills; kill++)
        {
            var until = (Submissions * kill / (Kills + 1)) + chance.Next(-30, 30);
            while (acknowledged.Count < until && !clients.TrueForAll(task => task.IsCompleted))
            {
                await Task.Delay(1);
            }

            await Task.Delay(chance.Next(0, 20));
            await real.KillAsync();
            await real.StartAgainAsync();
        }

        await Task.WhenAll(clients);
        devices.ForEach(client => client.Dispose());
        Assert.True(repeated > 0, "No sending was interrupted.");
        Assert.Equal(Submissions, acknowledged.Count);
        await SettledAsync(real);
        await OnceAsync(real, ids);
    }

    private static async Task<string> OwnUnitAsync(RealProcess real)
    {
        using var client = await real.AsAsync("innovator");
        var page = await new Browser(client).OpenAsync("/ideas/new");
        return page.Document.QuerySelector(
                    "input[name=Unit][checked], input[name=Unit][type=hidden]"
                )
                ?.GetAttribute("value")
            ?? throw new InvalidOperationException(page.Text);
    }

    /// <summary>Until every listener has heard everything.</summary>
    private static async Task SettledAsync(RealProcess real)
    {
        for (var i = 0; i < 600; i++)
        {
            await using var db = TestDatabase.Open(real.Connection);
            var open = await db.LedgerEntries.CountAsync(entry => entry.Position == null);
            var head = await db.LedgerHeads.Select(row => row.Position).SingleAsync();
            if (open == 0 && await db.Bookmarks.AllAsync(row => row.Position == head))
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail("The listeners do not catch up: " + real.Log);
    }

    private static async Task OnceAsync(RealProcess real, Guid[] ids)
    {
        await using var db = TestDatabase.Open(real.Connection);
        var titles = ids.Select(id => $"Ide {id}").ToHashSet(StringComparer.Ordinal);
        var ideas = await db
            .Ideas.Where(idea => idea.Title.StartsWith("Ide "))
            .Select(idea => new
            {
                idea.Id,
                idea.Title,
                idea.State,
            })
            .ToListAsync();
        Assert.Equal(
            titles.Order(StringComparer.Ordinal),
            ideas.Select(idea => idea.Title).Where(titles.Contains).Order(StringComparer.Ordinal)
        );
        Assert.All(ideas, idea => Assert.Equal(IdeaState.Submitted, idea.State));
        var drafted = await SubjectsAsync(db, nameof(IdeaDrafted));
        var submitted = await SubjectsAsync(db, nameof(IdeaSubmitted));
        var moves = await db.Set<StateMove>()
            .Where(move => move.To == IdeaState.Submitted)
            .Select(move => move.IdeaId.Value)
            .ToListAsync();
        var docs = await db
            .SearchDocs.Where(doc => doc.Kind == IdeaSearch.Kind)
            .Select(doc => doc.Subject)
            .ToListAsync();
        Assert.All(
            ids,
            id =>
            {
                Assert.Single(drafted, id);
                Assert.Single(submitted, id);
                Assert.Single(moves, id);
                Assert.Single(docs, id);
            }
        );
        var found = await VerifyLedger.RunAsync(db, [], CancellationToken.None);
        Assert.Empty(found.Faults);
        Assert.Equal(0, found.Unsealed);
    }

    private static Task<List<Guid>> SubjectsAsync(LabinovDb db, string kind) =>
        db
            .LedgerEntries.Where(entry => entry.Kind == kind)
            .Select(entry => entry.Subject)
            .ToListAsync();
}
