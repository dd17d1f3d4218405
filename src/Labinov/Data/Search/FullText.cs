namespace Labinov.Data.Search;

/// <summary>The two engines' query languages. Stems are letters and digits only, so nothing can break out of the quotes.</summary>
internal static class FullText
{
    /// <summary>SQL that keeps the FTS5 index beside <c>search_docs</c>, in the same transaction as every change.</summary>
    public const string SqliteIndex = """
        CREATE VIRTUAL TABLE search_docs_fts USING fts5(title, body, content='search_docs', content_rowid='id', tokenize='unicode61');
        CREATE TRIGGER search_docs_ai AFTER INSERT ON search_docs BEGIN
            INSERT INTO search_docs_fts(rowid, title, body) VALUES (new.id, new.title, new.body);
        END;
        CREATE TRIGGER search_docs_ad AFTER DELETE ON search_docs BEGIN
            INSERT INTO search_docs_fts(search_docs_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
        END;
        CREATE TRIGGER search_docs_au AFTER UPDATE ON search_docs BEGIN
            INSERT INTO search_docs_fts(search_docs_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
            INSERT INTO search_docs_fts(rowid, title, body) VALUES (new.id, new.title, new.body);
        END;
        """;

    public const string SqliteNoIndex = """
        DROP TRIGGER search_docs_ai; DROP TRIGGER search_docs_ad; DROP TRIGGER search_docs_au; DROP TABLE search_docs_fts;
        """;

    public static string Sqlite(IReadOnlyList<string> stems) =>
        string.Join(" AND ", stems.Select(stem => $"\"{Clean(stem)}\"*"));

    public static string Postgres(IReadOnlyList<string> stems) =>
        string.Join(" & ", stems.Select(stem => $"'{Clean(stem)}':*"));

    private static string Clean(string stem) => string.Concat(stem.Where(char.IsLetterOrDigit));
}
