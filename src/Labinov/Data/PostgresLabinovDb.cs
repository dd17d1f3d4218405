using Labinov.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;
using NpgsqlTypes;

namespace Labinov.Data;

/// <summary>Production: many nodes on one PostgreSQL.</summary>
public sealed partial class PostgresLabinovDb(DbContextOptions<PostgresLabinovDb> options)
    : LabinovDb(options)
{
    /// <summary>Any number that nobody else on this server locks.</summary>
    private const long Turn = 0x4c61_6269_6e6f_76;

    // The framework locks each migration by itself: between two of them another node would begin with the same one. A lock of the session ends
    // with its process.
    public override async Task MigrateAsync(CancellationToken cancel)
    {
        try
        {
            await Database.OpenConnectionAsync(cancel);
        }
        catch (PostgresException none) when (none.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            await base.MigrateAsync(cancel); // which makes the database first
            return;
        }

        await Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Turn})", cancel);
        try
        {
            await base.MigrateAsync(cancel);
        }
        finally
        {
            await Database.ExecuteSqlAsync(
                $"SELECT pg_advisory_unlock({Turn})",
                CancellationToken.None
            );
            await Database.CloseConnectionAsync();
        }
    }

    public override async Task<DatabaseFacts> AboutAsync(CancellationToken cancel) =>
        new(
            "PostgreSQL",
            await Database
                .SqlQuery<string>($"SELECT current_setting('server_version') AS \"Value\"")
                .SingleAsync(cancel),
            await Database
                .SqlQuery<long>($"SELECT pg_database_size(current_database()) AS \"Value\"")
                .SingleAsync(cancel)
        );

    public override IQueryable<SearchDoc> Matching(
        string kind,
        Sought sought,
        IReadOnlyList<string> tags,
        bool any = false
    )
    {
        var query = FullText.Postgres(kind, sought, tags, any);
        return SearchDocs.FromSql(
            $"""
            SELECT d.* FROM search_docs AS d
            WHERE d.vector @@ CAST({query} AS tsquery)
            ORDER BY d.id DESC LIMIT {Candidates.Most}
            """
        );
    }

    public override IQueryable<SearchDoc> MatchingEither(
        string kind,
        IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> either,
        int most
    )
    {
        var query = FullText.PostgresEither(either);
        // The planner takes such a question for one that many documents answer, and would walk backwards over all of them until it has enough;
        // behind an offset it has to ask the index.
        return SearchDocs.FromSql(
            $"""
            SELECT d.* FROM (
                SELECT * FROM search_docs WHERE vector @@ CAST({query} AS tsquery) OFFSET 0
            ) AS d
            WHERE d.kind = {kind}
            ORDER BY d.id DESC LIMIT {most}
            """
        );
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // Text sorts by its bytes, as on SQLite, whatever the server was set up with: lists walk alike on both.
        configurationBuilder.Properties<string>().UseCollation("C");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<SearchDoc>(doc =>
        {
            doc.Property<NpgsqlTsVector>("Vector")
                .HasColumnName("vector")
                .HasComputedColumnSql(
                    "array_to_tsvector(array_remove(string_to_array(title || ' ' || body || ' ' || tags, ' '), ''))",
                    stored: true
                );
            doc.HasIndex("Vector").HasMethod("GIN");
        });
    }
}

/// <summary>For <c>bin/migrate</c> only.</summary>
public sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresLabinovDb>
{
    public PostgresLabinovDb CreateDbContext(string[] args) =>
        new(
            Databases
                .Postgres(
                    new DbContextOptionsBuilder<PostgresLabinovDb>(),
                    "Host=localhost;Database=design"
                )
                .Options as DbContextOptions<PostgresLabinovDb>
                ?? throw new InvalidOperationException()
        );
}
