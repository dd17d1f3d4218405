using Labinov.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Labinov.Data;

/// <summary>The embedded default: one file, one node.</summary>
public sealed class SqliteLabinovDb(DbContextOptions<SqliteLabinovDb> options) : LabinovDb(options)
{
    public override IQueryable<SearchDoc> Matching(string kind, IReadOnlyList<string> stems)
    {
        var query = FullText.Sqlite(stems);
        return SearchDocs.FromSql(
            $"""
            SELECT d.* FROM search_docs AS d
            WHERE d.kind = {kind} AND d.id IN (SELECT rowid FROM search_docs_fts WHERE search_docs_fts MATCH {query})
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
