using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Approval;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Data;

/// <summary>What must hold after processes were killed in the middle of submissions.</summary>
internal static class Aftermath
{
    /// <summary>Until every listener has heard everything.</summary>
    public static async Task SettledAsync(RealProcess real)
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

    /// <summary>Each idea, titled <c>Ide {id}</c>, is there once, was sent once, and the ledger holds together.</summary>
    public static async Task OnceAsync(RealProcess real, Guid[] ids)
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
        Assert.All(ideas, idea => Assert.Equal(IdeaState.AwaitingUnitHead, idea.State));
        var drafted = await SubjectsAsync(db, nameof(IdeaDrafted));
        var submitted = await SubjectsAsync(db, nameof(IdeaSentToHead));
        var moves = await db.Set<StateMove>()
            .Where(move => move.To == IdeaState.AwaitingUnitHead)
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
