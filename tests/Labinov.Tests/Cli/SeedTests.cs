using Labinov.Cli;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Gallery;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Cli;

/// <summary>The seed leaves everything as if it had happened.</summary>
public sealed class SeedTests(LabHost host) : IClassFixture<LabHost>, IAsyncLifetime
{
    private const int Ideas = 3_000;
    private static LabHost? sown;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        if (sown != host)
        {
            sown = host;
            Assert.Equal(0, await host.RunVerbAsync("seed", "--ideas", $"{Ideas}", "--seed", "7"));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_largest_lab_has_ten_times_what_the_middle_one_has()
    {
        await using var db = host.Db();
        var labs = await db
            .Labs.Select(lab => db.Ideas.Count(idea => idea.LabId == lab.Id))
            .ToListAsync(Cancel);
        labs.Sort();
        Assert.True(labs.Count > 20);
        Assert.InRange(labs[^1], 10 * labs[labs.Count / 2], Ideas);
    }

    [Fact]
    public async Task About_a_third_is_published_and_more_than_half_die()
    {
        await using var db = host.Db();
        var published = await db.Ideas.CountAsync(idea => idea.Audience == Audience.Public, Cancel);
        Assert.InRange(published, Ideas * 0.28, Ideas * 0.42);
        Assert.Equal(Ideas, await db.Ideas.CountAsync(Cancel));
        var states = await db.Ideas.Select(idea => idea.State).Distinct().ToListAsync(Cancel);
        Assert.Superset(
            new HashSet<IdeaState>
            {
                IdeaState.Draft,
                IdeaState.Submitted,
                IdeaState.Returned,
                IdeaState.Withdrawn,
                IdeaState.Applied,
            },
            states.ToHashSet()
        );
        Assert.False(
            await db.Ideas.AnyAsync(
                idea => idea.CreatedAt > host.Now || idea.EditedAt < idea.CreatedAt,
                Cancel
            )
        );
    }

    [Fact]
    public async Task No_office_has_the_same_title_twice()
    {
        await using var db = host.Db();
        var doubled = await db
            .Ideas.GroupBy(idea => new { idea.UnitId, idea.Title })
            .Where(same => same.Count() > 1)
            .Select(same => same.Key.Title)
            .ToListAsync(Cancel);
        Assert.Empty(doubled);
    }

    [Fact]
    public async Task The_gallery_shows_what_ideas_let_a_stranger_read()
    {
        await host.SettleAsync();
        await using var db = host.Db();
        var open = await db.Ideas.Public(host.Time.Today()).CountAsync(Cancel);
        Assert.Equal(open, await db.Exhibits.CountAsync(Cancel));
        Assert.Equal(open, await db.ProvinceTallies.SumAsync(tally => tally.Count, Cancel));
        Assert.Equal(
            open,
            await db.SearchDocs.CountAsync(doc => doc.Kind == GallerySearch.Kind, Cancel)
        );
        Assert.Equal(
            Ideas,
            await db.SearchDocs.CountAsync(doc => doc.Kind == IdeaSearch.Kind, Cancel)
        );
        // Each line of the ledger, once, with the place it concerned.
        Assert.Equal(
            await db.LedgerEntries.CountAsync(Cancel),
            await db.AuditLines.CountAsync(Cancel)
        );
        Assert.Empty(
            await db
                .AuditLines.Where(line => line.IdeaId != null && line.UnitId == null)
                .ToListAsync(Cancel)
        );
        Assert.Equal(0, await host.RunVerbAsync("verify"));
        var some = await db.Exhibits.OrderBy(row => row.Number).Skip(40).FirstAsync(Cancel);
        var page = await host.Stranger()
            .OpenAsync("/innovations?q=" + Uri.EscapeDataString(some.Title));
        Assert.Contains(some.Title, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_listeners_would_have_made_the_same_of_it()
    {
        await using var db = host.Db();
        var some = await db
            .Ideas.OrderBy(idea => idea.Number)
            .Take(600)
            .Select(idea => new { idea.Id, idea.State })
            .ToListAsync(Cancel);
        var lines = some.ConvertAll(idea => new Heard(
            1,
            host.Now,
            new IdeaPublished(idea.Id, idea.State, null, false) { At = host.Now }
        ));
        foreach (
            var listener in host
                .Services.GetServices<IListener>()
                .Where(listener => listener is WhenIdeaPublished or WhenIdeaMoved)
        )
        {
            await listener.HearAsync(db, lines, Cancel);
        }

        Assert.Contains(db.ChangeTracker.Entries(), entry => entry.Entity is Exhibit);
        Assert.Empty(
            db.ChangeTracker.Entries()
                .Where(entry => entry.State != EntityState.Unchanged)
                .Select(entry =>
                    $"{entry.State} {entry.Entity.GetType().Name} {string.Join(',', entry.Properties.Where(part => part.IsModified).Select(part => part.Metadata.Name))}"
                )
        );
    }

    [Fact]
    public async Task Every_line_is_sealed_in_one_chain_and_heard()
    {
        await host.SettleAsync();
        await using var db = host.Db();
        var (position, hash) = (0L, "");
        await foreach (
            var line in db
                .LedgerEntries.AsNoTracking()
                .OrderBy(line => line.Position)
                .AsAsyncEnumerable()
        )
        {
            Assert.Equal(++position, line.Position);
            hash = LedgerSealer.HashOf(line, position, hash);
            Assert.Equal(hash, line.Hash);
        }

        var head = await db.LedgerHeads.SingleAsync(Cancel);
        Assert.Equal((position, hash), (head.Position, head.Hash));
        Assert.All(
            await db.Bookmarks.ToListAsync(Cancel),
            mark => Assert.Equal(position, mark.Position)
        );
        // Each move has its line; what was taken from the public did not move.
        Assert.Equal(
            await db.StateMoves.CountAsync(Cancel),
            await db.LedgerEntries.CountAsync(
                line => line.Kind.StartsWith("Idea") && line.Kind != nameof(IdeaUnpublished),
                Cancel
            )
        );
    }

    [Fact]
    public async Task Its_people_are_invented_and_cannot_sign_in()
    {
        await using var db = host.Db();
        Assert.False(await db.Accounts.AnyAsync(account => account.PasswordHash != null, Cancel));
        Assert.False(
            await db.People.AnyAsync(person => !person.Email!.EndsWith("@example.org"), Cancel)
        );
        Assert.True(
            await db.People.AnyAsync(
                person => !db.Accounts.Any(account => account.PersonId == person.Id),
                Cancel
            )
        );
    }
}
