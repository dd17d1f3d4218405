using System.Globalization;
using Labinov.Data.Search;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Gallery;

public enum GallerySort
{
    Newest,
    Supported,
    Title,
    Year,
    Relevance,
}

/// <summary>
/// How the gallery is searched, narrowed and sorted; read from an address and written back into one. What the address says wrongly is left
/// out rather than refused: old links and curious hands get a list, never an error.
/// </summary>
public sealed record GalleryFilter
{
    public static readonly GalleryFilter None = new();

    /// <summary>What <c>exact</c> says in an address when nothing shall be corrected.</summary>
    private const string Exactly = "1";

    public Sought Sought { get; init; } = Sought.Of("");

    /// <summary>Kemendagri code: <c>72</c>.</summary>
    public string? Province { get; init; }

    /// <summary><c>72.09</c>; lies in <see cref="Province"/>.</summary>
    public string? Region { get; init; }
    public int? Year { get; init; }
    public InnovationKind? Kind { get; init; }
    public OrganisationKind? UnitKind { get; init; }

    /// <summary>As asked for; null for what suits.</summary>
    public GallerySort? Asked { get; init; }

    /// <summary>What fits best when something is sought, else the newest.</summary>
    public GallerySort Sort =>
        Asked is { } sort && (sort != GallerySort.Relevance || !Sought.IsBlank) ? sort
        : Sought.IsBlank ? GallerySort.Newest
        : GallerySort.Relevance;

    public bool IsNarrowed =>
        !Sought.IsBlank
        || Province is not null
        || Region is not null
        || Year is not null
        || Kind is not null
        || UnitKind is not null;

    public static GalleryFilter Read(
        string? text,
        string? province,
        string? region,
        string? year,
        string? kind,
        string? unit,
        string? sort,
        string? exact = null
    )
    {
        var place = region is not null && IsRegion(region) ? region : null;
        var around = province is not null && IsProvince(province) ? province : place?[..2];
        return new GalleryFilter
        {
            Sought = Sought.Of(text, exact: exact == Exactly),
            Province = around,
            // Another province was chosen while the old region was still in the form.
            Region = place?[..2] == around ? place : null,
            Year =
                int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
                && y is >= Idea.FirstYear and <= Idea.LastYear
                    ? y
                    : null,
            Kind = Code.Find<InnovationKind>(kind),
            UnitKind = Code.Find<OrganisationKind>(unit),
            Asked = Code.Find<GallerySort>(sort),
        };
    }

    /// <summary>What an address must say to mean this filter.</summary>
    public IEnumerable<(string Name, string Value)> Pairs()
    {
        (string, string?)[] pairs =
        [
            ("q", Sought.IsBlank ? null : Sought.Text),
            ("exact", Sought is { IsBlank: false, IsExact: true } ? Exactly : null),
            ("province", Region is null ? Province : null),
            ("region", Region),
            ("year", Year?.ToString(CultureInfo.InvariantCulture)),
            ("kind", Kind is { } kind ? Code.Of(kind) : null),
            ("unit", UnitKind is { } unit ? Code.Of(unit) : null),
            ("sort", Asked is { } sort ? Code.Of(sort) : null),
        ];
        foreach (var (name, value) in pairs)
        {
            if (value is not null)
            {
                yield return (name, value);
            }
        }
    }

    /// <summary>The same filter for the index of a search.</summary>
    internal List<string> Tags()
    {
        var tags = new List<string>();
        if (Region is not null)
        {
            tags.Add(GallerySearch.Region(Region));
        }
        else if (Province is not null)
        {
            tags.Add(GallerySearch.Province(Province));
        }

        if (Year is { } year)
        {
            tags.Add(GallerySearch.Year(year));
        }

        if (Kind is { } kind)
        {
            tags.Add(GallerySearch.KindOf(kind));
        }

        if (UnitKind is { } unit)
        {
            tags.Add(GallerySearch.UnitKind(unit));
        }

        return tags;
    }

    private static bool IsProvince(string code) => code.Length == 2 && code.All(char.IsAsciiDigit);

    private static bool IsRegion(string code) =>
        code.Length == 5 && code[2] == '.' && IsProvince(code[..2]) && IsProvince(code[3..]);
}

/// <summary>Enum names as addresses and keys of words write them: <c>health-centre</c>.</summary>
internal static class Code
{
    public static string Of<T>(T value)
        where T : struct, Enum =>
        string.Concat(
            value
                .ToString()
                .Select(
                    (letter, i) =>
                        char.IsUpper(letter) && i > 0
                            ? "-" + char.ToLowerInvariant(letter)
                            : char.ToLowerInvariant(letter).ToString()
                )
        );

    /// <summary>Null for what is no code.</summary>
    public static T? Find<T>(string? code)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == code)
            {
                return value;
            }
        }

        return null;
    }
}
