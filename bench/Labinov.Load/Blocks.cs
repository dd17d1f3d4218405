using System.Text.Json;

namespace Labinov.Load;

/// <summary>
/// Counts the blocks that PostgreSQL touches for a page: its <c>auto_explain</c> writes <c>EXPLAIN (ANALYZE, BUFFERS)</c> of every query
/// into the server's log.
/// </summary>
internal static class Blocks
{
    /// <summary>Added to a connection string.</summary>
    public const string Explaining =
        ";Options=-c session_preload_libraries=auto_explain -c auto_explain.log_min_duration=0 -c auto_explain.log_analyze=on"
        + " -c auto_explain.log_buffers=on -c auto_explain.log_timing=off -c auto_explain.log_format=json";

    /// <returns>Queries and blocks (8 KB each, from memory or disk) of one drawing of the page.</returns>
    public static async Task<(int Queries, long Blocks)> OfAsync(
        Visitor visitor,
        string path,
        string log
    )
    {
        await visitor.GetAsync(path);
        await Task.Delay(300);
        var from = new FileInfo(log).Length;
        await visitor.GetAsync(path);
        await Task.Delay(300);
        using var file = new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Position = from;
        using var reader = new StreamReader(file);
        var text = await reader.ReadToEndAsync();
        var (queries, blocks) = (0, 0L);
        for (var at = text.IndexOf("plan:\n", StringComparison.Ordinal); at >= 0; )
        {
            var begin = text.IndexOf('{', at);
            var end = text.IndexOf("\n\t}", begin, StringComparison.Ordinal) + 3;
            using var plan = JsonDocument.Parse(text[begin..end]);
            var sql = plan.RootElement.GetProperty("Query Text").GetString()!;
            // What the ledger's loop asks between two pages is not the page's.
            if (
                !sql.Contains("ledger_", StringComparison.Ordinal)
                && !sql.Contains("bookmarks", StringComparison.Ordinal)
                && !sql.Contains("idea_imports", StringComparison.Ordinal)
            )
            {
                var root = plan.RootElement.GetProperty("Plan");
                queries++;
                blocks +=
                    root.GetProperty("Shared Hit Blocks").GetInt64()
                    + root.GetProperty("Shared Read Blocks").GetInt64();
            }

            at = text.IndexOf("plan:\n", end, StringComparison.Ordinal);
        }

        return (queries, blocks);
    }
}
