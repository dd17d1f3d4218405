using System.Globalization;
using Labinov.Data.Search;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Gallery;

/// <summary>What an exhibit is found by, and what a search of the gallery can be narrowed by within the index itself.</summary>
public static class GallerySearch
{
    public const string Kind = "innovation";

    public static string Province(string code) => SearchText.Tag("province", code);

    public static string Region(string code) => SearchText.Tag("region", code);

    public static string Year(int year) =>
        SearchText.Tag("year", year.ToString(CultureInfo.InvariantCulture));

    public static string KindOf(InnovationKind kind) => SearchText.Tag("kind", kind.ToString());

    public static string UnitKind(OrganisationKind kind) => SearchText.Tag("unit", kind.ToString());

    internal static SearchText TextOf(ExhibitFacts facts) =>
        SearchText.Of(
            facts.Title,
            string.Join(
                " . ",
                new[]
                {
                    facts.Product,
                    facts.Description,
                    facts.Benefit,
                    facts.UnitName,
                    facts.UnitShortName,
                    facts.RegionName,
                    facts.ProvinceName,
                    facts.Indicator,
                    facts.Output,
                    facts.Outcome,
                    facts.Process,
                    facts.Drivers,
                    facts.Obstacles,
                    facts.Conditions,
                }.Where(text => text is not null)
            ),
            facts.Number
        );

    internal static string[] TagsOf(Exhibit exhibit) =>
        [
            .. exhibit.ProvinceCode is { } province ? [Province(province)] : Array.Empty<string>(),
            .. exhibit.RegionCode is { } region ? [Region(region)] : Array.Empty<string>(),
            .. exhibit.Kind is { } kind ? [KindOf(kind)] : Array.Empty<string>(),
            .. exhibit.Year > 0 ? [Year(exhibit.Year)] : Array.Empty<string>(),
            UnitKind(exhibit.UnitKind),
        ];
}
