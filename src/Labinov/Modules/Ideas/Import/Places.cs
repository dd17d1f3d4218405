using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Which region is meant by what a file writes: names and codes of now and before, slips of the pen, and else a question with suggestions.</summary>
internal sealed class Places
{
    private static readonly (string Written, string Means)[] Starts =
    [
        ("pemerintah-kabupaten-", "kabupaten-"),
        ("pemerintah-kota-", "kota-"),
        ("pemerintah-provinsi-", "provinsi-"),
        ("pemerintah-daerah-", ""),
        ("pemerintah-", ""),
        ("pemkab-", "kabupaten-"),
        ("pemkot-", "kota-"),
        ("pemprov-", "provinsi-"),
        ("pemda-", ""),
    ];

    private static readonly string[] Kinds =
    [
        "kabupaten-",
        "kab-",
        "kota-",
        "kotamadya-",
        "provinsi-",
        "propinsi-",
        "prov-",
    ];

    private readonly RegionNames names;
    private readonly List<Place> all;
    private readonly Dictionary<Id<Region>, Place> byId;

    private Places(RegionNames names, List<Place> all) =>
        (this.names, this.all, byId) = (names, all, all.ToDictionary(place => place.Id));

    /// <param name="Letters">Of the name without its kind.</param>
    public sealed record Place(
        Id<Region> Id,
        string Code,
        string Name,
        RegionKind Kind,
        string Letters
    )
    {
        public override string ToString() => $"{Name} ({Code})";
    }

    /// <param name="Place">Null when it is not clear.</param>
    /// <param name="IsGuess">A slip of the pen was mended, which a person should see.</param>
    public sealed record Answer(Place? Place, bool IsGuess, IReadOnlyList<Place> Suggestions);

    public static async Task<Places> ReadAsync(LabinovDb db, CancellationToken cancel)
    {
        var known = await RegionNames.ReadAsync(db, cancel);
        var rows = await db
            .Regions.OrderBy(region => region.Code)
            .Select(region => new
            {
                region.Id,
                region.Code,
                region.Name,
                region.Kind,
            })
            .ToListAsync(cancel);
        return new Places(
            known,
            rows.ConvertAll(row => new Place(
                row.Id,
                row.Code,
                row.Name,
                row.Kind,
                Letters(row.Name)
            ))
        );
    }

    public Place? ProvinceOf(Place? place) =>
        place is null ? null
        : place.Kind == RegionKind.Province ? place
        : Of(names.FindProvince(place.Code));

    public Place? Of(Id<Region>? id) => id is { } known ? byId.GetValueOrDefault(known) : null;

    /// <summary>It begins as the name of a government begins: whether we find it or not, a region is meant.</summary>
    public static bool IsGovernment(string text)
    {
        var slug = Slug.Of(text);
        return Starts.Any(start => slug.StartsWith(start.Written, StringComparison.Ordinal))
            || Kinds.Any(kind => slug.StartsWith(kind, StringComparison.Ordinal));
    }

    /// <summary><c>3372</c>, <c>33.72</c>, <c>33.1</c> (a spreadsheet took 33.10 for a number) or <c>33</c>.</summary>
    public Place? ByCode(string text)
    {
        var code = text.Trim();
        code = code switch
        {
            { Length: 4 } when code.All(char.IsAsciiDigit) => $"{code[..2]}.{code[2..]}",
            { Length: 4 } when code[2] == '.' => code + "0",
            _ => code,
        };
        return code.Length > 1 && char.IsAsciiDigit(code[0]) ? Of(names.Find(code)) : null;
    }

    public Answer Find(string text, string? province)
    {
        var slug = Slug.Of(text);
        foreach (var (written, means) in Starts)
        {
            if (slug.StartsWith(written, StringComparison.Ordinal))
            {
                slug = means + slug[written.Length..];
                break;
            }
        }

        var exact =
            Of(names.Find(text, province)) ?? Of(names.Find(slug.Replace('-', ' '), province));
        return exact is null ? Near(slug) : new Answer(exact, false, []);
    }

    /// <summary>A region named at the end of an office's name, with its kind: <c>PDAM Kota Denpasar</c>.</summary>
    public (Place Place, string Before)? AtEnd(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            var tail = string.Join(' ', words[i..]);
            if (IsGovernment(tail) && Of(names.Find(tail)) is { } place)
            {
                return (place, string.Join(' ', words[..i]).TrimEnd(',', ' '));
            }
        }

        return null;
    }

    // One slip in a short name, two in a long one, and only if nothing else is as near.
    private Answer Near(string slug)
    {
        RegionKind? kind =
            slug.StartsWith("kab", StringComparison.Ordinal) ? RegionKind.Kabupaten
            : slug.StartsWith("kota-", StringComparison.Ordinal) ? RegionKind.Kota
            : slug.StartsWith("prov", StringComparison.Ordinal)
            || slug.StartsWith("prop", StringComparison.Ordinal)
                ? RegionKind.Province
            : null;
        var letters = Letters(slug.Replace('-', ' '));
        var most = letters.Length < 6 ? 1 : 2;
        var near = all.Select(place =>
                (Place: place, Typos: Likeness.Typos(letters, place.Letters, most + 1))
            )
            .Where(pair => pair.Typos <= most + 1 && letters.Length > 3)
            .OrderBy(pair => pair.Typos)
            .ThenBy(pair => pair.Place.Kind != kind)
            .ToList();
        var fitting = near.FindAll(pair =>
            pair.Typos <= most && (kind is null || pair.Place.Kind == kind)
        );
        return
            fitting.Count == 1
            || (fitting.Count > 1 && fitting[0].Typos > 0 && fitting[0].Typos < fitting[1].Typos)
            ? new Answer(fitting[0].Place, true, [])
            : new Answer(null, false, [.. near.Take(4).Select(pair => pair.Place)]);
    }

    private static string Letters(string name)
    {
        var slug = Slug.Of(name);
        foreach (var kind in Kinds)
        {
            if (slug.StartsWith(kind, StringComparison.Ordinal))
            {
                slug = slug[kind.Length..];
                break;
            }
        }

        return slug.Replace("-", "", StringComparison.Ordinal);
    }
}
