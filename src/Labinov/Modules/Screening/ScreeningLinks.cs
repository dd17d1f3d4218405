using System.Globalization;

namespace Labinov.Modules.Screening;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class ScreeningLinks
{
    public static string OfLab(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/screenings");

    public static string New(int lab) => OfLab(lab) + "/new";

    public static string To(int screening) =>
        string.Create(CultureInfo.InvariantCulture, $"/screenings/{screening}");

    public static string Edit(int screening) => To(screening) + "/edit";

    public static string Reviewers(int screening) => To(screening) + "/reviewers";

    public static string Review(int screening) => To(screening) + "/review";

    public static string Results(int screening) => To(screening) + "/results";

    public static string How(int screening) => Results(screening) + "/how";

    public static string Votes(int screening) => To(screening) + "/votes";

    public static string Pairs(int screening) => To(screening) + "/pairs";
}
