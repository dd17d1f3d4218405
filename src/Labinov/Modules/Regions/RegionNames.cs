using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>
/// Finds the region behind a name as people write it: <c>Kab. Tojo Una una</c>, <c>KOTA YOGYAKARTA</c>, a name or code of the past.
/// Read once, then asked for every row of an import.
/// </summary>
public sealed class RegionNames
{
    // Longest first: the first that fits is taken.
    private static readonly (string Written, RegionKind Kind)[] Kinds =
    [
        ("kabupaten-administrasi-", RegionKind.Kabupaten),
        ("kota-administrasi-", RegionKind.Kota),
        ("kabupaten-", RegionKind.Kabupaten),
        ("kotamadya-", RegionKind.Kota),
        ("kab-adm-", RegionKind.Kabupaten),
        ("kota-adm-", RegionKind.Kota),
        ("provinsi-", RegionKind.Province),
        ("propinsi-", RegionKind.Province),
        ("kodya-", RegionKind.Kota),
        ("kota-", RegionKind.Kota),
        ("prov-", RegionKind.Province),
        ("kab-", RegionKind.Kabupaten),
        ("daerah-khusus-ibukota-", RegionKind.Province),
        ("daerah-istimewa-", RegionKind.Province),
        ("daerah-khusus-", RegionKind.Province),
        ("dki-", RegionKind.Province),
        ("d-i-", RegionKind.Province),
        ("di-", RegionKind.Province),
    ];

    private readonly Dictionary<string, Entry> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<Id<Region>, Entry>> byName = new(
        StringComparer.Ordinal
    );

    private RegionNames() { }

    public static async Task<RegionNames> ReadAsync(LabinovDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db
            .RegionTerms.Join(
                db.Regions,
                term => term.RegionId,
                region => region.Id,
                (term, region) =>
                    new
                    {
                        term.Code,
                        term.Name,
                        IsPresent = term.UntilOn == null,
                        Region = new Entry(region.Id, region.Kind, region.ProvinceId),
                    }
            )
            .ToListAsync(cancel);
        var names = new RegionNames();
        foreach (var row in rows.OrderBy(row => row.IsPresent))
        {
            var (_, name) = Apart(row.Name);
            if (!names.byName.TryGetValue(name, out var found))
            {
                names.byName[name] = found = [];
            }

            found[row.Region.Id] = row.Region;
            if (row.Code is not null)
            {
                names.byCode[row.Code] = row.Region; // present codes come last and win
            }
        }

        return names;
    }

    /// <summary>
    /// The one region that is meant by a name or code; null when none or more than one fits (<c>Sorong</c> alone is a kabupaten and a kota).
    /// </summary>
    /// <param name="province">Name or code of the province, if the source says it; narrows where the name alone does not suffice.</param>
    public Id<Region>? Find(string? text, string? province = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (byCode.TryGetValue(text.Trim(), out var coded))
        {
            return coded.Id;
        }

        var (kind, name) = Apart(text);
        if (!byName.TryGetValue(name, out var named))
        {
            return null;
        }

        var fitting = named.Values.Where(region => kind is null || region.Kind == kind).ToList();
        if (fitting.Count > 1 && FindProvince(province) is { } inside)
        {
            fitting = fitting.FindAll(region => region.ProvinceId == inside);
        }

        return fitting.Count == 1 ? fitting[0].Id : null;
    }

    /// <summary>Among provinces only: <c>DI Yogyakarta</c>, <c>Yogyakarta</c>, <c>34</c>.</summary>
    public Id<Region>? FindProvince(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (byCode.TryGetValue(text.Trim(), out var coded))
        {
            return coded.Kind == RegionKind.Province ? coded.Id : coded.ProvinceId;
        }

        return byName
            .GetValueOrDefault(Apart(text).Name)
            ?.Values.FirstOrDefault(region => region.Kind == RegionKind.Province)
            ?.Id;
    }

    /// <summary>The kind, where it is said, and the letters of the name: spelling and spacing differ from file to file.</summary>
    private static (RegionKind? Kind, string Name) Apart(string text)
    {
        var words = Slug.Of(text.Trim());
        RegionKind? kind = null;
        foreach (var (written, said) in Kinds)
        {
            if (
                words.Length > written.Length
                && words.StartsWith(written, StringComparison.Ordinal)
            )
            {
                kind ??= said;
                words = words[written.Length..];
            }
        }

        words = words.StartsWith("kep-", StringComparison.Ordinal)
            ? "kepulauan-" + words[4..]
            : words;
        return (kind, words.Replace("-", "", StringComparison.Ordinal));
    }

    private sealed record Entry(Id<Region> Id, RegionKind Kind, Id<Region>? ProvinceId);
}
