namespace Labinov.Data.Search;

/// <summary>The two engines' query languages. Stems are letters and digits only, so nothing can break out of the quotes.</summary>
internal static class FullText
{
    /// <summary>SQL that keeps the FTS5 index beside <c>search_docs</c>, in the same transaction as every change.</summary>
    public const string SqliteIndex = """
        CREATE VIRTUAL TABLE search_docs_fts USING fts5(title, body, tags, content='search_docs', content_rowid='id', tokenize='unicode61');
        CREATE TRIGGER search_docs_ai AFTER INSERT ON search_docs BEGIN
            INSERT INTO search_docs_fts(rowid, title, body, tags) VALUES (new.id, new.title, new.body, new.tags);
        END;
        CREATE TRIGGER search_docs_ad AFTER DELETE ON search_docs BEGIN
            INSERT INTO search_docs_fts(search_docs_fts, rowid, title, body, tags) VALUES ('delete', old.id, old.title, old.body, old.tags);
        END;
        CREATE TRIGGER search_docs_au AFTER UPDATE ON search_docs BEGIN
            INSERT INTO search_docs_fts(search_docs_fts, rowid, title, body, tags) VALUES ('delete', old.id, old.title, old.body, old.tags);
            INSERT INTO search_docs_fts(rowid, title, body, tags) VALUES (new.id, new.title, new.body, new.tags);
        END;
        """;

    public const string SqliteNoIndex = """
        DROP TRIGGER search_docs_ai; DROP TRIGGER search_docs_ad; DROP TRIGGER search_docs_au; DROP TABLE search_docs_fts;
        """;

    /// <param name="any">One of the words is enough; tags must be there all the same.</param>
    public static string Sqlite(string kind, Sought sought, IReadOnlyList<string> tags, bool any) =>
        Query(
            kind,
            sought,
            tags,
            any,
            " AND ",
            " OR ",
            stem => $"\"{stem}\"",
            stem => $"\"{stem}\"*"
        );

    /// <param name="any">One of the words is enough; tags must be there all the same.</param>
    public static string Postgres(
        string kind,
        Sought sought,
        IReadOnlyList<string> tags,
        bool any
    ) => Query(kind, sought, tags, any, " & ", " | ", stem => $"'{stem}'", stem => $"'{stem}':*");

    /// <summary>
    /// One of several combinations; of each its groups, of which all must be met, each by one of its stems. Those that begin with the same
    /// group are asked together, so that the index walks over that group once.
    /// </summary>
    public static string SqliteEither(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> either) =>
        Either(either, " AND ", " OR ", stem => $"\"{stem}\"");

    /// <summary>The same.</summary>
    public static string PostgresEither(
        IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> either
    ) => Either(either, " & ", " | ", stem => $"'{stem}'");

    private static string Either(
        IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> either,
        string and,
        string or,
        Func<string, string> whole
    )
    {
        string Together(IEnumerable<string> parts, string between) =>
            "(" + string.Join(between, parts) + ")";
        string Any(IReadOnlyList<string> stems) =>
            Together(stems.Select(stem => whole(Clean(stem))), or);

        var led = either
            .GroupBy(together => together[0])
            .Select(led =>
                led.Any(together => together.Count == 1)
                    ? Any(led.Key)
                    : Together(
                        [
                            Any(led.Key),
                            Together(
                                led.Select(together => Together(together.Skip(1).Select(Any), and)),
                                or
                            ),
                        ],
                        and
                    )
            );
        return Together(led, or);
    }

    private static string Query(
        string kind,
        Sought sought,
        IReadOnlyList<string> tags,
        bool any,
        string and,
        string or,
        Func<string, string> whole,
        Func<string, string> prefix
    )
    {
        string AnyOf(IEnumerable<string> stems, string? beginning = null) =>
            "("
            + string.Join(
                or,
                stems
                    .Select(stem => whole(Clean(stem)))
                    .Concat(beginning is null ? [] : [prefix(Clean(beginning))])
            )
            + ")";

        var words = sought
            .Words.Select(word =>
                word.Split.Count == 0
                    ? AnyOf(word.Stems, word.Prefix)
                    : "("
                        + string.Join(
                            or,
                            word.Split.Select(split =>
                                    "(" + AnyOf(split.One) + and + AnyOf(split.Other) + ")"
                                )
                                .Prepend(AnyOf(word.Stems, word.Prefix))
                        )
                        + ")"
            )
            .ToList();
        // The kind is a word of the index too, or the newest of another kind would crowd out what is wanted.
        var parts = tags.Prepend(SearchText.KindTag(kind))
            .Select(tag => AnyOf(tag.Split(SearchText.Break)));
        return string.Join(
            and,
            words.Count == 0 ? parts : parts.Append("(" + string.Join(any ? or : and, words) + ")")
        );
    }

    private static string Clean(string stem) => string.Concat(stem.Where(char.IsLetterOrDigit));
}
