using Labinov.Data.Chores;
using Labinov.Data.Ledger;
using Labinov.Data.Mail;
using Labinov.Data.Search;
using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Labinov.Data;

/// <summary>The whole record of the house, used directly by every module; each adds its tables in its own <c>…Tables.cs</c>.</summary>
public abstract partial class LabinovDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<LedgerEntry> LedgerEntries => Set<LedgerEntry>();
    public DbSet<LedgerHead> LedgerHeads => Set<LedgerHead>();
    public DbSet<LedgerRoot> LedgerRoots => Set<LedgerRoot>();
    public DbSet<Letter> Letters => Set<Letter>();
    public DbSet<Bookmark> Bookmarks => Set<Bookmark>();
    public DbSet<Counter> Counters => Set<Counter>();
    public DbSet<SearchDoc> SearchDocs => Set<SearchDoc>();
    public DbSet<SearchWord> SearchWords => Set<SearchWord>();
    public DbSet<SearchState> SearchStates => Set<SearchState>();
    public DbSet<Chore> Chores => Set<Chore>();
    public DbSet<DataKey> DataKeys => Set<DataKey>();
    public DbSet<Installation> Installations => Set<Installation>();

    /// <summary>The words that were written anywhere; one for the whole node.</summary>
    internal Vocabulary Vocabulary => this.GetService<Vocabulary>();

    /// <summary>
    /// The newest documents of a kind that hold every word (or any, when so wished) and every tag: a bounded set of candidates. A seam
    /// with a file per engine; ordering is ours (<see cref="Ranking"/>), so that both rank alike. Never called with neither words nor tags.
    /// </summary>
    public abstract IQueryable<SearchDoc> Matching(
        string kind,
        Sought sought,
        IReadOnlyList<string> tags,
        bool any = false
    );

    /// <summary>Opens the connection and makes room for writing very much over it; where the engine has room of its own, just opens it.</summary>
    public virtual Task OpenWideAsync(CancellationToken cancel) =>
        Database.OpenConnectionAsync(cancel);

    /// <summary>Brings the tables to the present; of several that do it at once, one does and the others wait.</summary>
    public virtual Task MigrateAsync(CancellationToken cancel) => Database.MigrateAsync(cancel);

    /// <summary>Which engine holds the record, and how much room it takes there.</summary>
    public abstract Task<DatabaseFacts> AboutAsync(CancellationToken cancel);

    /// <summary>Whether other programs may write into the same record.</summary>
    public virtual bool MayHaveOtherNodes => false;

    /// <summary>Says a word to the other nodes, outside any transaction; where there are none, to nobody.</summary>
    /// <param name="channel">A name of letters and underscores.</param>
    public virtual Task TellNodesAsync(string channel, string text, CancellationToken cancel) =>
        Task.CompletedTask;

    /// <summary>Hears what the other nodes say until it is cancelled or the line breaks.</summary>
    public virtual Task HearNodesAsync(
        string channel,
        Action<string> heard,
        CancellationToken cancel
    ) => Task.Delay(Timeout.Infinite, cancel);

    /// <summary>Says which version the form was drawn from, so that a save on a newer one fails instead of overwriting.</summary>
    public void Expect<T>(Entity<T> entity, int version)
        where T : Entity<T> =>
        Entry(entity).Property(nameof(entity.Version)).OriginalValue = version;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        Conventions.Apply(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LabinovDb).Assembly);
        Conventions.Finish(modelBuilder);
    }
}

/// <param name="Engine"><c>SQLite</c> or <c>PostgreSQL</c>.</param>
/// <param name="Release">As the engine tells it.</param>
public sealed record DatabaseFacts(string Engine, string Release, long Bytes);
