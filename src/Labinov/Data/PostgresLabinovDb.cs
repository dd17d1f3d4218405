using Labinov.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using NpgsqlTypes;

namespace Labinov.Data;

/// <summary>Production: many nodes on one PostgreSQL.</summary>
public sealed class PostgresLabinovDb(DbContextOptions<PostgresLabinovDb> options)
    : LabinovDb(options)
{
    public override IQueryable<SearchDoc> Matching(string kind, IReadOnlyList<string> stems)
    {
        var query = FullText.Postgres(stems);
        return SearchDocs.FromSql(
            $"SELECT d.* FROM search_docs AS d WHERE d.kind = {kind} AND d.vector @@ to_tsquery('simple', {query})"
        );
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<SearchDoc>(doc =>
        {
            doc.Property<NpgsqlTsVector>("Vector")
                .HasColumnName("vector")
                .HasComputedColumnSql("to_tsvector('simple', title || ' ' || body)", stored: true);
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
