using System.Globalization;

namespace Labinov.Modules.Surveys.Readiness;

/// <summary>Addresses of this room, without language prefix.</summary>
public static class ReadinessLinks
{
    public static string OfLab(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/readiness");

    public static string OfUnit(int lab, int unit) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/readiness/{unit}");
}
