using System.Security.Cryptography;
using System.Text;
using Labinov.House;

namespace Labinov.Modules.Ideas.Import;

/// <summary>A row whose owner is known, on its way to a verdict.</summary>
internal sealed class Judged
{
    public Judged(ImportRow stored, RowReading row, Owners.Owner owner, IdeaImport import)
    {
        (Stored, Row, Owner) = (stored, row, owner);
        Key = Hashed($"{owner.Key}|{Letters(row.Title)}");
        SourceKey =
            row.SourceNumber.Length == 0 ? null : Hashed($"{owner.Key}|#{row.SourceNumber}");
        Hash = Hashed(
            ImportJson.Write(row.Facts) + $"|{row.State}|{owner.Office.Id}|{import.LabId}"
        );
    }

    public ImportRow Stored { get; }
    public RowReading Row { get; }
    public Owners.Owner Owner { get; }

    /// <summary>Office and title: what people mean when they say the same innovation.</summary>
    public string Key { get; }
    public string? SourceKey { get; }

    /// <summary>Over everything that the row says.</summary>
    public string Hash { get; }

    // A slug is cut short; two long titles must not become one.
    private static string Letters(string title) =>
        new([.. title.ToUpperInvariant().Where(char.IsLetterOrDigit)]);

    private static string Hashed(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
