using System.Globalization;
using System.Security.Cryptography;
using CsvHelper;
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
    private const string File = "Labinov.Modules.Ideas.Similar.Data.field-words.csv";

    public int Order => 70;

    public async Task LoadAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var hash = Hash();
        var loaded = await db.LoadedFacts.SingleOrDefaultAsync(row => row.Name == Name, cancel);
        if (loaded?.Hash == hash)
        {
            return;
        }

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

        if (loaded is null)
        {
            db.Add(new LoadedFacts { Name = Name, Hash = hash });
        }
        else
        {
            loaded.Hash = hash;
        }

        await db.SaveChangesAsync(cancel);
    }

    internal static List<FieldWordRow> Read()
    {
        using var text = new StreamReader(Open());
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = new List<FieldWordRow>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(
                new FieldWordRow(
                    csv.GetField("concept")!,
                    csv.GetField("field")!,
                    csv.GetField("words")!,
                    DateOnly.TryParse(
                        csv.GetField("since"),
                        CultureInfo.InvariantCulture,
                        out var since
                    )
                        ? since
                        : null,
                    csv.GetField("source") is { Length: > 0 } source ? source : null
                )
            );
        }

        return rows;
    }

    private static string Hash()
    {
        using var file = Open();
        return Convert.ToHexString(SHA256.HashData(file));
    }

    private static Stream Open() => typeof(FieldMeanings).Assembly.GetManifestResourceStream(File)!;
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
