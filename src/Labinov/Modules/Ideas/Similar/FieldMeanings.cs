using Labinov.Data;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>A line of <c>field-words.csv</c>.</summary>
internal sealed record FieldWordRow(
    string Concept,
    string Field,
    string Words,
    DateOnly? Since,
    string? Source
);

/// <summary>
/// Loads the vocabulary of the field that comes with the program. It was written from the affairs of UU 23/2014 article 12, the tasks that
/// support them, and how offices and papers call their programmes; not from the groups of the benchmark (docs/similar.md).
/// </summary>
public sealed class FieldMeanings : IMasterData
{
    public const string Name = "field-words";
    private static readonly ShippedTable File = new(
        "Labinov.Modules.Ideas.Similar.Data.field-words.csv"
    );

    public int Order => 70;

    public Task LoadAsync(LabinovDb db, DateTime now, CancellationToken cancel) =>
        db.LoadOnceAsync(Name, File.Hash(), () => LoadAllAsync(db, now, cancel), cancel);

    internal static List<FieldWordRow> Read() =>
        File.Read(row => new FieldWordRow(
            row("concept"),
            row("field"),
            row("words"),
            ShippedTable.DayIfAny(row("since")),
            row("source") is { Length: > 0 } source ? source : null
        ));

    private static async Task LoadAllAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        var known = await db.FieldMeanings.ToDictionaryAsync(
            meaning => meaning.Concept,
            StringComparer.Ordinal,
            cancel
        );
        foreach (var row in Read())
        {
            if (known.TryGetValue(row.Concept, out var meaning))
            {
                meaning.IsNow(row);
            }
            else
            {
                db.Add(FieldMeaning.Known(row, now));
            }
        }
    }
}

internal static class FieldMeaningQueries
{
    /// <summary>What is looked for today.</summary>
    public static async Task<List<FieldWord>> SpokenAsync(
        this IQueryable<FieldMeaning> meanings,
        CancellationToken cancel
    ) =>
        (
            await meanings
                .Where(meaning => meaning.UntilOn == null)
                .Select(meaning => new
                {
                    meaning.Concept,
                    meaning.Field,
                    meaning.Words,
                })
                .ToListAsync(cancel)
        ).ConvertAll(meaning => new FieldWord(
            meaning.Concept,
            meaning.Field,
            meaning.Words.Split('|', StringSplitOptions.RemoveEmptyEntries)
        ));
}
