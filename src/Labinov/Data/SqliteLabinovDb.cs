using Labinov.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Labinov.Data;

/// <summary>The embedded default: one file, one node.</summary>
public sealed class SqliteLabinovDb(DbContextOptions<SqliteLabinovDb> options) : LabinovDb(options)
{
    // Its two megabytes of pages would be written out and read back many times within one transaction.
    public override async Task OpenWideAsync(CancellationToken cancel)
    {
        await base.OpenWideAsync(cancel);
        await Database.ExecuteSqlAsync($"PRAGMA cache_size = -262144", cancel);
    }

    public override async Task<DatabaseFacts> AboutAsync(CancellationToken cancel) =>
        new(
            "SQLite",
            await Database
                .SqlQuery<string>($"SELECT sqlite_version() AS \"Value\"")
                .SingleAsync(cancel),
            await Database
                .SqlQuery<long>(
                    $"SELECT page_count * page_size AS \"Value\" FROM pragma_page_count(), pragma_page_size()"
                )
                .SingleAsync(cancel)
        );

    public override IQueryable<SearchDoc> Matching(
        string kind,
        Sought sought,
        IReadOnlyList<string> tags,
        bool any = false
    )
    {
        var query = FullText.Sqlite(kind, sought, tags, any);
        return SearchDocs.FromSql(
            $"""
            SELECT d.* FROM search_docs AS d
            JOIN (SELECT rowid FROM search_docs_fts WHERE search_docs_fts MATCH {query} ORDER BY rowid DESC LIMIT {Candidates.Most}) AS f
            ON f.rowid = d.id
            """
        );
    }

    public override IQueryable<SearchDoc> MatchingEither(
        string kind,
        IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> either,
        int most
    )
    {
        var query = FullText.SqliteEither(either);
        // CROSS JOIN keeps the order: SQLite would else walk over all documents of the kind and look each up among the found.
        return SearchDocs.FromSql(
            $"""
            SELECT d.* FROM (
                SELECT rowid FROM search_docs_fts WHERE search_docs_fts MATCH {query} ORDER BY rowid DESC LIMIT {most}
            ) AS f
            CROSS JOIN search_docs AS d ON d.id = f.rowid WHERE d.kind = {kind}
            """
        );
    }
}

/// <summary>For <c>bin/migrate</c> only.</summary>
public sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteLabinovDb>
{
    public SqliteLabinovDb CreateDbContext(string[] args) =>
        new(
            Databases
                .Sqlite(new DbContextOptionsBuilder<SqliteLabinovDb>(), "Data Source=design.db")
                .Options as DbContextOptions<SqliteLabinovDb>
                ?? throw new InvalidOperationException()
        );
}
