using System.Data;
using Labinov.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Labinov.Tests.Ideas.Merging;

/// <summary>
/// Every row of every table of the model as text, read past the entities. Left out is what only grows by its nature: the ledger and what reads
/// on in it, the rows of merging, the moves of ideas. Left out of the rows are the count of saves (an old form must stay old after an undo) and the
/// numbers that the engine hands out to texts made for searching.
/// </summary>
internal static class Dump
{
    private static readonly string[] Growing =
    [
        "ledger_entries",
        "ledger_heads",
        "ledger_roots",
        "bookmarks",
        "audit_lines",
        "merges",
        "taken_texts",
        "merge_notices",
        "state_moves",
    ];

    public static async Task<IReadOnlyList<string>> OfAsync(LabinovDb db)
    {
        var rows = new List<string>();
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        foreach (
            var table in db
                .Model.GetEntityTypes()
                .GroupBy(type => type.GetTableName()!, StringComparer.Ordinal)
                .Where(table => !Growing.Contains(table.Key))
                .OrderBy(table => table.Key, StringComparer.Ordinal)
        )
        {
            var left = Left(table);
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the name of a table of the model
            command.CommandText = $"SELECT * FROM \"{table.Key}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                rows.Add(table.Key + ": " + Row(reader, left));
            }
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    /// <summary>Names of all tables that are compared; the test looks whether it is nearly all.</summary>
    public static int TablesOf(LabinovDb db) =>
        db.Model.GetEntityTypes().Select(type => type.GetTableName()).Distinct().Count()
        - Growing.Length;

    private static HashSet<string> Left(IEnumerable<IEntityType> types) =>
        [
            .. types
                .SelectMany(type => type.GetProperties())
                .Where(property =>
                    property.Name == "Version"
                    || (
                        property.ClrType == typeof(long)
                        && (property.IsKey() || property.IsForeignKey())
                    )
                )
                .Select(property => property.GetColumnName()),
        ];

    private static string Row(IDataRecord row, HashSet<string> left) =>
        string.Join(
            " | ",
            Enumerable
                .Range(0, row.FieldCount)
                .Where(i => !left.Contains(row.GetName(i)))
                .Select(i => $"{row.GetName(i)}={Cell(row.GetValue(i))}")
        );

    private static string Cell(object value) =>
        value switch
        {
            byte[] bytes => Convert.ToHexString(bytes),
            DateTime time => $"{time:O}",
            Array many => string.Join(',', many.Cast<object>()),
            _ => $"{value}",
        };
}
