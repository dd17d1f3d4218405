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

    /// <summary>Where guests are let in.</summary>
    public static string Guests(int screening) => To(screening) + "/guests";

    public static string Poster(int screening) => Guests(screening) + "/poster";

    /// <summary>Where a guest types the six digits.</summary>
    public const string TypeCode = "/vote";

    /// <summary>Where the square of the poster leads.</summary>
    public static string Hall(string code) => $"{TypeCode}/{code}";

    public static string GuestDots(string code) => Hall(code) + "/dots";

    public static string GuestPairs(string code) => Hall(code) + "/pairs";

    /// <summary>Who is next at the coach tables of a session.</summary>
    public static string Queue(int session) =>
        string.Create(CultureInfo.InvariantCulture, $"/sessions/{session}/queue");
}
