using System.Globalization;
using System.Security.Cryptography;
using CsvHelper;

namespace Labinov.Modules.Regions;

/// <summary>The files of the master data as they lie in the program. Their licence is told on <c>/about/data</c>.</summary>
public static class RegionFiles
{
    public const string Regions = "regions.csv";
    public const string Past = "region-past.csv";
    public const string Provinces = "provinces.csv";
    public const string Disadvantaged = "disadvantaged.csv";

    /// <summary>Every file of the database of regions, as we hand it on under the ODbL.</summary>
    public static IReadOnlyList<string> All { get; } = [Regions, Past, Provinces, Disadvantaged];

    /// <summary>A region of today.</summary>
    public sealed record Known(string Code, string Name, RegionKind Kind, string Province);

    /// <summary>What a region of today was until a day.</summary>
    public sealed record Was(
        string Now,
        string Code,
        string Name,
        string Province,
        DateOnly Until,
        string EndedBy
    );

    /// <summary>Since when a province exists (empty: longer than our record), from which it was split, and its time zone.</summary>
    public sealed record Province(
        string Code,
        DateOnly? Since,
        string Law,
        string SplitFrom,
        string Zone
    );

    /// <summary>A line of a list of disadvantaged regions.</summary>
    public sealed record Listed(
        string Code,
        string NameThen,
        DateOnly From,
        DateOnly Until,
        string Source
    );

    public static List<Known> ReadRegions() =>
        Read(
            Regions,
            row => new Known(row("code"), row("name"), KindOf(row("type")), row("province_code"))
        );

    public static List<Was> ReadPast() =>
        Read(
            Past,
            row => new Was(
                row("present_code"),
                row("code"),
                row("name"),
                row("province_code"),
                Day(row("until"))!.Value,
                row("source")
            )
        );

    public static List<Province> ReadProvinces() =>
        Read(
            Provinces,
            row => new Province(
                row("code"),
                Day(row("since")),
                row("source"),
                row("split_from"),
                row("zone")
            )
        );

    public static List<Listed> ReadDisadvantaged() =>
        Read(
            Disadvantaged,
            row => new Listed(
                row("present_code"),
                row("name_then"),
                Day(row("from"))!.Value,
                Day(row("until"))!.Value,
                row("source")
            )
        );

    public static Stream Open(string file) =>
        typeof(RegionFiles).Assembly.GetManifestResourceStream(
            $"Labinov.Modules.Regions.Data.{file}"
        )!;

    /// <summary>One hash over all files: another one means that there is something to load.</summary>
    public static string Hash()
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in All)
        {
            using var stream = Open(file);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            sha.AppendData(copy.GetBuffer(), 0, (int)copy.Length);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    private static RegionKind KindOf(string type) =>
        type switch
        {
            "provinsi" => RegionKind.Province,
            "kota" => RegionKind.Kota,
            _ => RegionKind.Kabupaten,
        };

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static List<T> Read<T>(string file, Func<Func<string, string>, T> make)
    {
        using var text = new StreamReader(Open(file));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = new List<T>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(make(name => csv.GetField(name) ?? ""));
        }

        return rows;
    }
}
