using System.Globalization;

namespace Labinov.House;

/// <summary>Where a page of a list begins: what the order goes by, and a number that decides between equals.</summary>
public readonly record struct RowKey(string Head, int Number)
{
    /// <summary>For orders that go by a number first, a year say.</summary>
    public int Year => int.Parse(Head, CultureInfo.InvariantCulture);

    public static RowKey Of(int year, int number) =>
        new(year.ToString(CultureInfo.InvariantCulture), number);

    /// <summary>Null for what is no key.</summary>
    /// <param name="byYear">The head has to be a number.</param>
    public static RowKey? Parse(string? text, bool byYear = false) =>
        text?.Split('.') is [{ Length: > 0 } head, var number]
        && IsNumber(number, out var n)
        && (!byYear || IsNumber(head, out _))
            ? new RowKey(head, n)
            : null;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Head}.{Number}");

    private static bool IsNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

/// <summary>Which way a list is walked, and from where. What an address says wrongly is left out: it leads to the first page.</summary>
/// <param name="Key">Null on the first page.</param>
/// <param name="IsBack">Back before the key instead of on behind it.</param>
public readonly record struct Walk(RowKey? Key, bool IsBack)
{
    /// <param name="before">Wins over <paramref name="after"/>.</param>
    public static Walk Of(string? after, string? before, bool byYear = false) =>
        RowKey.Parse(before, byYear) is { } back
            ? new(back, true)
            : new(RowKey.Parse(after, byYear), false);
}
