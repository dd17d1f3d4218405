using System.Globalization;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>Addresses of the choice, without language prefix.</summary>
public static class ChoosingLinks
{
    /// <summary>The list of reasons.</summary>
    public const string Reasons = "/ideas/reasons";

    public static string Reason(string code) => $"/ideas/reasons/{code}";

    public static string Answer(int idea) =>
        string.Create(CultureInfo.InvariantCulture, $"/ideas/{idea}/appeal/answer");

    /// <summary>Many ideas of a lab decided at once.</summary>
    public static string Many(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/choose");

    public static string Quota(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/quota");
}
