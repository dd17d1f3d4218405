using System.Globalization;
using System.Security.Cryptography;
using CsvHelper;
using Labinov.Data;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>A line of <c>choice-reasons.csv</c>.</summary>
public sealed record ChoiceReasonRow(
    string Code,
    int Rank,
    string NameId,
    string NameEn,
    string HelpId,
    string HelpEn,
    DateOnly From,
    DateOnly? Until
);

/// <summary>Loads the reasons that come with the program; the programme manager changes them.</summary>
public sealed class ChoiceReasons : IMasterData
{
    public const string Name = "choice-reasons";
    private const string File = "Labinov.Modules.Ideas.Data.choice-reasons.csv";

    public int Order => 71;

    public async Task LoadAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var hash = Hash();
        var loaded = await db.LoadedFacts.SingleOrDefaultAsync(row => row.Name == Name, cancel);
        if (loaded?.Hash == hash)
        {
            return;
        }

        var known = await db.ChoiceReasons.ToDictionaryAsync(
            reason => reason.Code,
            StringComparer.Ordinal,
            cancel
        );
        foreach (var row in Read())
        {
            if (known.TryGetValue(row.Code, out var reason))
            {
                reason.IsNow(row);
            }
            else
            {
                db.Add(ChoiceReason.Known(row, now));
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

    public static IReadOnlyList<ChoiceReasonRow> Read()
    {
        using var text = new StreamReader(Open());
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = new List<ChoiceReasonRow>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(
                new ChoiceReasonRow(
                    csv.GetField("code")!,
                    csv.GetField<int>("rank"),
                    csv.GetField("name-id")!,
                    csv.GetField("name-en")!,
                    csv.GetField("help-id")!,
                    csv.GetField("help-en")!,
                    DateOnly.Parse(csv.GetField("from")!, CultureInfo.InvariantCulture),
                    DateOnly.TryParse(
                        csv.GetField("until"),
                        CultureInfo.InvariantCulture,
                        out var until
                    )
                        ? until
                        : null
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

    private static Stream Open() => typeof(ChoiceReasons).Assembly.GetManifestResourceStream(File)!;
}
