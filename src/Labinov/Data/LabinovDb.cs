using Labinov.Data.Ledger;
using Labinov.Data.Search;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

/// <summary>The whole record of the house, used directly by every module; each adds its tables in its own <c>…Tables.cs</c>.</summary>
public abstract partial class LabinovDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<LedgerEntry> LedgerEntries => Set<LedgerEntry>();
    public DbSet<LedgerHead> LedgerHeads => Set<LedgerHead>();
    public DbSet<Bookmark> Bookmarks => Set<Bookmark>();
    public DbSet<Counter> Counters => Set<Counter>();
    public DbSet<SearchDoc> SearchDocs => Set<SearchDoc>();
    public DbSet<Installation> Installations => Set<Installation>();

    /// <summary>
    /// The documents of a kind that hold every one of the stems (the last one as a prefix too), as a query that can be joined and filtered.
    /// The one seam with a file per engine; ordering is ours, so that both rank alike.
    /// </summary>
    public abstract IQueryable<SearchDoc> Matching(string kind, IReadOnlyList<string> stems);

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
