using System.Globalization;
using System.Security.Cryptography;
using CsvHelper;

namespace Labinov.Data;

/// <summary>A csv that comes with the program: dated master data with a heading, in UTF-8.</summary>
/// <param name="resource">Its name inside the assembly: the folders with dots, and the file.</param>
public sealed class ShippedTable(string resource)
{
    /// <param name="make">Makes one row; what it asks for by heading is empty where nothing stands.</param>
    /// <exception cref="CsvHelper.MissingFieldException">A heading that is asked for is not there.</exception>
    public List<T> Read<T>(Func<Func<string, string>, T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        using var text = new StreamReader(Open());
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = new List<T>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(make(name => csv.GetField(name)!));
        }

        return rows;
    }

    /// <summary>SHA-256 in upper-case hex: another state of the file has another.</summary>
    public string Hash()
    {
        using var file = Open();
        return Convert.ToHexString(SHA256.HashData(file));
    }

    /// <summary>A day as the files write it: <c>2026-11-24</c>.</summary>
    public static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Null where none stands.</summary>
    public static DateOnly? DayIfAny(string text) => text.Length == 0 ? null : Day(text);

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private Stream Open() => typeof(ShippedTable).Assembly.GetManifestResourceStream(resource)!;
}
