using System.Globalization;
using Labinov.House;

namespace Labinov.Modules.Surveys.Readiness;

/// <summary>Addresses of this room, without language prefix.</summary>
public static class ReadinessLinks
{
    public static string OfLab(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/readiness");

    public static string OfUnit(int lab, int unit) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/readiness/{unit}");

    /// <summary>The documents of one aspect.</summary>
    public static string Evidence(int lab, int unit, ReadinessAspect aspect) =>
        $"{OfUnit(lab, unit)}/evidence/{aspect.Code()}";

    public static string EvidenceFile(int lab, int unit, Id<EvidenceFile> file) =>
        $"{OfUnit(lab, unit)}/evidence/file/{file}";
}
