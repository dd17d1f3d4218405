using System.Globalization;
using Labinov.House;

namespace Labinov.Modules.Regions;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class RegionsLinks
{
    public const string Regions = "/regions";
    public const string Units = "/units";
    public const string ImportUnits = "/units/import";

    /// <summary>What the budgets of regions can bear, by the year.</summary>
    public const string Capacity = "/regions/capacity";
    public const string Data = "/about/data";

    public static string Region(string code, string name) => $"/regions/{code}/{Slug.Of(name)}";

    public static string Unit(int number, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"/units/{number}/{Slug.Of(name)}");

    /// <param name="region">Present code; null for a unit of the nation.</param>
    public static string NewUnit(string? region) =>
        region is null ? "/units/new" : $"/units/new?Region={region}";

    public static string Import(string region) => $"{ImportUnits}?Region={region}";

    public static string Rename(int number) => Act(number, "rename");

    public static string Merge(int number) => Act(number, "merge");

    public static string Close(int number) => Act(number, "close");

    private static string Act(int number, string act) =>
        string.Create(CultureInfo.InvariantCulture, $"/units/{number}/{act}");
}
