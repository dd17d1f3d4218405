using System.Globalization;

namespace Labinov.Modules.Consultations;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class ConsultationsLinks
{
    public static string OfLab(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/consultations");

    public static string New(int lab) => OfLab(lab) + "/new";

    /// <summary>A question about one idea.</summary>
    public static string About(int lab, int idea) =>
        string.Create(CultureInfo.InvariantCulture, $"{New(lab)}?about={idea}");

    public static string To(int consultation) =>
        string.Create(CultureInfo.InvariantCulture, $"/consultations/{consultation}");
}
